import {
  ASK_AGAIN_CHOICES,
  CASEWORK_TYPES,
  CONTACT_KINDS,
  CONTACT_MODES,
  CONTACT_OUTCOME_CODES,
  LEFT_WITH_PERSON,
  MEETING_TYPES,
  PLAIN_TOPICS,
  PRIVACY_CODES,
  STATUTORY_TOPIC_CODES,
  type ContactOutcome,
  type StatutoryTopic,
} from '@alongside/domain/codes';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { date, id, instantIn, instantOut, minutes, optionalText, text, time, version } from './fields.js';
import { PlaceIn } from './people-facts.js';

const personParams = z.object({ personId: id });
const outcome = z.enum(CONTACT_OUTCOME_CODES as readonly [ContactOutcome, ...ContactOutcome[]]);
const topic = z.enum([...(STATUTORY_TOPIC_CODES as readonly StatutoryTopic[]), ...PLAIN_TOPICS]);
/** What we did together, as one tap each. */
export const TOGETHER = [
  'EXPLAINED_RIGHTS',
  'GAVE_LEAFLET',
  'LISTENED',
  'TRIBUNAL',
  'WARD_ROUND',
  'CARE_PLAN',
  'MORE',
] as const;

/**
 * Only who and whether you met are needed. Evidence is never pre-chosen: outcome, privacy and what was done come from
 * a tap, and an absent one stays absent.
 */
export const LogContact = z
  .strictObject({
    referralId: id.nullable().default(null),
    plannedVisitId: id.nullable().default(null),
    kind: z.enum(CONTACT_KINDS),
    mode: z.enum(CONTACT_MODES).nullable().default(null),
    outcome: outcome.nullable().default(null),
    meetingType: z.enum(MEETING_TYPES).nullable().default(null),
    caseworkType: z.enum(CASEWORK_TYPES).nullable().default(null),
    startedAt: instantIn,
    minutes,
    travelMinutes: minutes.default(0),
    privacy: z.enum(PRIVACY_CODES).nullable().default(null),
    privacyReason: optionalText(500),
    topics: z.array(topic).max(21).default([]),
    together: z.array(z.enum(TOGETHER)).max(7).default([]),
    leftWith: z.array(z.enum(LEFT_WITH_PERSON)).max(2).default([]),
    theirWords: optionalText(8000),
    note: optionalText(8000),
    interpreterUsed: z.boolean().nullable().default(null),
    place: PlaceIn.nullable().default(null),
    saidYes: z.boolean().default(false),
    askAgain: z.enum(ASK_AGAIN_CHOICES).nullable().default(null),
    askAgainOn: date.nullable().default(null),
    writtenAt: instantIn,
  })
  .meta({ id: 'LogContact' });

export const logContact = endpoint({
  method: 'POST',
  path: '/people/:personId/contacts',
  action: 'contact:log',
  status: 201,
  summary: 'Log a visit or another contact; repeating it with the same key is the same contact',
  params: personParams,
  body: LogContact,
  response: z
    .object({
      id: z.uuid(),
      personId: z.uuid(),
      startedAt: instantOut,
      outcome: z.string().nullable(),
      caseId: z.uuid().nullable(),
      referralState: z.string().nullable(),
    })
    .meta({ id: 'ContactLogged' }),
});

export const PlannedVisit = z
  .object({
    id: z.uuid(),
    personId: z.uuid(),
    startsAt: instantOut,
    minutes: z.int(),
    place: z.string().nullable(),
    wardId: z.uuid().nullable(),
    purpose: z.string().nullable(),
    state: z.string(),
    version: z.int(),
  })
  .meta({ id: 'PlannedVisit' });
export const planVisit = endpoint({
  method: 'POST',
  path: '/people/:personId/planned-visits',
  action: 'visit:plan',
  status: 201,
  summary: 'Plan a visit: place, day, time, length',
  params: personParams,
  body: z
    .strictObject({
      on: date,
      at: time,
      minutes: minutes.default(30),
      place: PlaceIn.nullable().default(null),
      purpose: optionalText(300),
    })
    .meta({ id: 'PlanVisit' }),
  response: PlannedVisit,
});
export const cancelPlannedVisit = endpoint({
  method: 'POST',
  path: '/planned-visits/:plannedVisitId/cancelling',
  action: 'visit:cancel',
  status: 200,
  summary: 'Take a planned visit out of the plan',
  params: z.object({ plannedVisitId: id }),
  body: z.strictObject({ version }).meta({ id: 'CancelPlannedVisit' }),
  response: PlannedVisit,
});

export const Action = z
  .object({
    id: z.uuid(),
    personId: z.uuid(),
    personName: z.string().nullable(),
    title: z.string(),
    dueOn: z.string().nullable(),
    doneAt: instantOut.nullable(),
    ownerName: z.string(),
    version: z.int(),
  })
  .meta({ id: 'Action' });
export const addAction = endpoint({
  method: 'POST',
  path: '/people/:personId/actions',
  action: 'action:add',
  status: 201,
  summary: 'Add something to do for this person',
  params: personParams,
  body: z.strictObject({ title: text(300), dueOn: date.nullable().default(null) }).meta({ id: 'AddAction' }),
  response: Action,
});
export const changeAction = endpoint({
  method: 'PATCH',
  path: '/actions/:actionId',
  action: 'action:change',
  status: 200,
  summary: 'Do it, undo it, reword it or move its day',
  params: z.object({ actionId: id }),
  body: z
    .strictObject({
      version,
      title: text(300).optional(),
      dueOn: date.nullable().optional(),
      isDone: z.boolean().optional(),
    })
    .meta({ id: 'ChangeAction' }),
  response: Action,
});
export const listActions = endpoint({
  method: 'GET',
  path: '/actions',
  action: 'action:list',
  status: 200,
  summary: 'My open actions, earliest first',
  query: z.strictObject({ after: z.string().max(200).optional() }),
  response: z.object({ items: z.array(Action), total: z.int(), next: z.string().nullable() }).meta({ id: 'Actions' }),
});
