import { z } from 'zod';
import { Action } from './contacts.js';
import { endpoint } from './endpoint.js';
import { dateOut, instantOut } from './fields.js';

export const VisitToday = z
  .object({
    id: z.uuid(),
    version: z.int(),
    personId: z.uuid(),
    referralId: z.uuid().nullable(),
    name: z.string().nullable(),
    pronouns: z.string().nullable(),
    reference: z.string(),
    startsAt: instantOut,
    minutes: z.int(),
    purpose: z.string().nullable(),
    needs: z.array(z.string()),
    loggedAt: instantOut.nullable(),
  })
  .meta({ id: 'VisitToday' });

/** What needs me, by place. */
export const Today = z
  .object({
    today: dateOut,
    clocks: z.array(
      z.object({
        personId: z.uuid(),
        name: z.string().nullable(),
        code: z.string(),
        lastDay: dateOut,
        opensOn: dateOut.nullable(),
        isLaw: z.boolean(),
        legalStatusCode: z.string().nullable(),
        communityStatus: z.string().nullable(),
      }),
    ),
    places: z.array(
      z.object({
        wardId: z.uuid().nullable(),
        place: z.string(),
        fromAt: instantOut,
        toAt: instantOut,
        visitingNotes: z.string().nullable(),
        visits: z.array(VisitToday),
      }),
    ),
    actions: z.array(Action),
    actionsTotal: z.int(),
    offers: z.array(
      z.object({
        allocationId: z.uuid(),
        personId: z.uuid(),
        referralId: z.uuid(),
        name: z.string().nullable(),
        legalStatusCode: z.string().nullable(),
        communityStatus: z.string().nullable(),
        place: z.string().nullable(),
        allocatedBy: z.string(),
        allocatedAt: instantOut,
        firstContactDueOn: dateOut.nullable(),
        isBeingDiscussed: z.boolean(),
      }),
    ),
    /** Whose right to an IMHA has stopped: somebody says what happens now. */
    prompts: z.array(
      z.object({ personId: z.uuid(), name: z.string().nullable(), place: z.string().nullable(), promptFrom: dateOut }),
    ),
    askAgain: z.array(
      z.object({ personId: z.uuid(), name: z.string().nullable(), place: z.string().nullable(), askAgainOn: dateOut }),
    ),
    week: z.array(
      z.object({
        on: dateOut,
        lines: z.array(
          z.object({ name: z.string().nullable(), at: instantOut.nullable(), text: z.string().nullable() }),
        ),
      }),
    ),
    counts: z.object({ visits: z.int(), logged: z.int(), people: z.int(), actionsThisWeek: z.int() }),
  })
  .meta({ id: 'Today' });

export const readToday = endpoint({
  method: 'GET',
  path: '/today',
  action: 'today:read',
  status: 200,
  summary: 'What needs me today, by place',
  response: Today,
});
