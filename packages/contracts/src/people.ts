import { z } from 'zod';
import { Action, PlannedVisit } from './contacts.js';
import { endpoint } from './endpoint.js';
import { changedText, date, dateOut, email, id, instantOut, nhsNumber, optionalText, phone, text, typedText, version } from './fields.js';
import { Need, NeedIn, PlaceIn } from './people-facts.js';
import { ClockShown } from './clock-shown.js';
import { SharingState } from './sharing.js';

const params = z.object({ personId: id });

export const PEOPLE_VIEWS = ['everyone', 'clock-running', 'not-seen', 'waiting-on-me', 'first-visit-due', 'ask-again'] as const;
export const PEOPLE_SORTS = ['next-clock', 'name', 'last-contact', 'next-step'] as const;

/** A line of the caseload, one per open referral. */
export const PersonInList = z
  .object({
    referralId: z.uuid().nullable(),
    personId: z.uuid(),
    name: z.string().nullable(),
    reference: z.string(),
    service: z.string().nullable(),
    state: z.string(),
    advocateName: z.string().nullable(),
    needs: z.array(z.string()),
    legalStatusCode: z.string().nullable(),
    communityStatus: z.string().nullable(),
    place: z.string().nullable(),
    nextClock: z.object({ code: z.string(), lastDay: dateOut, opensOn: dateOut.nullable() }).nullable(),
    lastContact: z.object({ at: instantOut, outcome: z.string().nullable() }).nullable(),
    nextStep: z.object({ text: z.string().nullable(), on: dateOut.nullable(), at: instantOut.nullable() }).nullable(),
    openActions: z.int(),
    wardSharing: z.string(),
    askAgainOn: dateOut.nullable(),
  })
  .meta({ id: 'PersonInList' });

export const listPeople = endpoint({
  method: 'GET',
  path: '/people',
  action: 'person:list',
  status: 200,
  summary: 'The people I support (an advocate) or my service supports (a manager)',
  query: z.strictObject({
    view: z.enum(PEOPLE_VIEWS).default('everyone'),
    sort: z.enum(PEOPLE_SORTS).default('next-clock'),
    wardId: id.optional(),
    service: typedText(20).optional(),
    advocateId: id.optional(),
    after: z.string().max(400).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  response: z
    .object({
      items: z.array(PersonInList),
      total: z.int(),
      next: z.string().nullable(),
      counts: z.object({ everyone: z.int(), 'clock-running': z.int(), 'not-seen': z.int(), 'waiting-on-me': z.int(), 'first-visit-due': z.int(), 'ask-again': z.int() }),
      today: dateOut,
    })
    .meta({ id: 'PeopleList' }),
  builtInSql: true,
});

/** A name is never put in an address, where logs and histories would keep it: finding is a POST that changes nothing. */
export const findPeople = endpoint({
  method: 'POST',
  path: '/people/finding',
  action: 'person:list',
  status: 200,
  summary: 'Find people on my list by name, with a typing mistake, or by reference',
  body: z.strictObject({ typed: text(80) }).meta({ id: 'FindPeople' }),
  response: z.object({ items: z.array(PersonInList), total: z.int() }).meta({ id: 'PeopleFound' }),
  builtInSql: true,
  unkeyed: true,
});

export const TimelineEntry = z
  .object({
    id: z.uuid(),
    type: z.enum(['CONTACT', 'PLANNED', 'REFERRAL', 'DECISION', 'ALLOCATION', 'SHARING', 'LEGAL', 'ACTION_DONE', 'CASE_OPENED', 'CLOSED', 'STAY']),
    at: instantOut,
    on: dateOut,
    byName: z.string().nullable(),
    detail: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'TimelineEntry' });

export const PersonReferral = z
  .object({
    id: z.uuid(),
    version: z.int(),
    reference: z.string(),
    service: z.string(),
    state: z.string(),
    source: z.string(),
    receivedOn: dateOut,
    advocateId: z.uuid().nullable(),
    advocateName: z.string().nullable(),
    allocationId: z.uuid().nullable(),
    allocationState: z.string().nullable(),
    caseId: z.uuid().nullable(),
    caseOpenedOn: dateOut.nullable(),
    instruction: z.string().nullable(),
    closedOn: dateOut.nullable(),
    closureReason: z.string().nullable(),
    firstContactDueOn: dateOut.nullable(),
  })
  .meta({ id: 'PersonReferral' });

export const PersonPage = z
  .object({
    id: z.uuid(),
    version: z.int(),
    reference: z.string(),
    name: z.string().nullable(),
    nameKind: z.string(),
    pronouns: z.string().nullable(),
    dateOfBirth: dateOut.nullable(),
    age: z.int().nullable(),
    nhsNumber: z.string().nullable(),
    ethnicCategory: z.string(),
    genderIdentity: z.string(),
    firstLanguage: z.string(),
    interpreterNeeded: z.boolean(),
    interpreterLanguage: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    contactNote: z.string().nullable(),
    safeToVisit: z.string().nullable(),
    otherPeople: z.string().nullable(),
    wants: z.string().nullable(),
    wantsHeardOn: dateOut.nullable(),
    askAgain: z.string().nullable(),
    askAgainOn: dateOut.nullable(),
    needs: z.array(Need),
    place: z.object({ wardId: z.uuid().nullable(), wardName: z.string().nullable(), hospitalName: z.string().nullable(), words: z.string().nullable() }).nullable(),
    legalStatus: z.object({ code: z.string().nullable(), communityStatus: z.string().nullable(), since: dateOut.nullable() }).nullable(),
    /** From this day somebody is asked what happens now that the right to an IMHA has stopped; null where nobody is. */
    promptFrom: dateOut.nullable(),
    referrals: z.array(PersonReferral),
    clocks: z.array(ClockShown),
    sharing: z.array(SharingState),
    planned: z.array(PlannedVisit),
    actions: z.array(Action),
    timeline: z.array(TimelineEntry),
    timelineTotal: z.int(),
    lookedCount: z.int(),
    today: dateOut,
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'PersonPage' });
export type PersonPage = z.infer<typeof PersonPage>;

export const openPerson = endpoint({
  method: 'GET',
  path: '/people/:personId',
  action: 'person:open',
  status: 200,
  summary: 'Open a person: identity, clocks, sharing, plan and the newest of the timeline. Recorded',
  params,
  response: PersonPage,
  builtInSql: true,
});

export const OPENING_REASONS = ['COVERING', 'DUTY', 'ASKED_BY_PERSON', 'SAFEGUARDING', 'SUPERVISION', 'OTHER'] as const;
export const giveReason = endpoint({
  method: 'POST',
  path: '/people/:personId/reasons',
  action: 'person:give-reason',
  status: 201,
  summary: 'Say why you open somebody who is not on your list; it holds for half an hour and is recorded',
  params,
  body: z.strictObject({ reason: z.enum(OPENING_REASONS), words: optionalText(500) }).meta({ id: 'GiveReason' }),
  response: z.object({ runsUntil: instantOut }).meta({ id: 'ReasonGiven' }),
});

export const correctPerson = endpoint({
  method: 'PATCH',
  path: '/people/:personId',
  action: 'person:correct',
  status: 200,
  summary: 'Add or correct what we know of a person',
  params,
  body: z
    .strictObject({
      version,
      name: text(120).optional(),
      pronouns: changedText(40),
      dateOfBirth: date.nullable().optional(),
      nhsNumber: nhsNumber.nullable().optional(),
      phone: phone.nullable().optional(),
      email: email.nullable().optional(),
      contactNote: changedText(300),
      safeToVisit: changedText(1000),
      otherPeople: changedText(1000),
      wants: changedText(4000),
      needs: z.array(NeedIn).max(20).optional(),
      place: PlaceIn.optional(),
    })
    .meta({ id: 'CorrectPerson' }),
  response: z.object({ id: z.uuid(), version: z.int() }).meta({ id: 'PersonCorrected' }),
});

export const listLooked = endpoint({
  method: 'GET',
  path: '/people/:personId/looked',
  action: 'person:looked',
  status: 200,
  summary: 'Who has looked: every opening of this person, from the audit record',
  params,
  query: z.strictObject({ after: z.string().max(200).optional() }),
  response: z
    .object({
      items: z.array(z.object({ id: z.uuid(), at: instantOut, byName: z.string(), role: z.string(), action: z.string(), reason: z.string().nullable() }).meta({ id: 'Looked' })),
      total: z.int(),
      next: z.string().nullable(),
    })
    .meta({ id: 'LookedList' }),
});
