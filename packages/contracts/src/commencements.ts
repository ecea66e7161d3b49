import { PROVISION_IDS, type ProvisionId } from '@alongside/domain/law';
import { z } from 'zod';
import { Changes, changesQuery } from './changes.js';
import { endpoint } from './endpoint.js';
import { date, dateOut, instantOut, noQuery, text, version } from './fields.js';

const Provision = z.enum(PROVISION_IDS as readonly [ProvisionId, ...ProvisionId[]]);
const params = z.object({ provision: Provision });

/** The day on which a provision begins for this provider, as an administrator entered it, and where that is written. */
export const Commencement = z
  .object({
    provision: z.string(),
    commencesOn: dateOut,
    source: z.string(),
    enteredAt: instantOut,
    enteredByName: z.string().nullable(),
    version: z.int(),
  })
  .meta({ id: 'Commencement' });

const ClockDays = z
  .object({
    opensOn: dateOut.nullable(),
    lastDay: dateOut.nullable(),
    acceptedUntil: dateOut.nullable(),
    expiresAt: instantOut.nullable(),
  })
  .meta({ id: 'ClockDays' });
const Right = z.object({ answer: z.string(), basis: z.string().nullable() }).meta({ id: 'RightInLaw' });

/** How one open case fares under another law. By its reference only: whoever sets the law need not know whose it is. */
export const CaseChange = z
  .object({
    reference: z.string(),
    right: z.object({ before: Right, after: Right }).nullable(),
    clocks: z.array(z.object({ code: z.string(), before: ClockDays.nullable(), after: ClockDays.nullable() })),
  })
  .meta({ id: 'CaseChange' });

export const listCommencements = endpoint({
  method: 'GET',
  path: '/commencements',
  action: 'commencement:read',
  status: 200,
  summary: 'The days entered for law that is enacted and not in force',
  query: noQuery,
  response: z
    .object({ items: z.array(Commencement), total: z.int(), allowedActions: z.array(z.string()) })
    .meta({ id: 'Commencements' }),
});
export const listCommencementChanges = endpoint({
  method: 'GET',
  path: '/commencements/changes',
  action: 'commencement-change:list',
  status: 200,
  summary: 'Who entered which day and when, newest first',
  query: changesQuery,
  response: Changes,
});
export const previewCommencement = endpoint({
  method: 'GET',
  path: '/commencements/:provision/preview',
  action: 'commencement:preview',
  status: 200,
  summary: 'Every open case that a day would change, and how, a page of people at a time; nothing is written of them',
  params,
  query: z.strictObject({
    /** The day to enter; absent: the day entered is taken away. */
    on: date.optional(),
    after: z.string().max(200).optional(),
  }),
  response: z
    .object({
      /** How many people this page looked at, and how many there are in all. */
      looked: z.int(),
      total: z.int(),
      changed: z.array(CaseChange),
      next: z.string().nullable(),
      /** Given with the last page: what saving asks for, good while nothing of what was looked at changes. */
      fingerprint: z.string().nullable(),
    })
    .meta({ id: 'CommencementPreview' }),
});
/** The mark of a preview, as the service made it: 32 bytes, written so that an address can hold them. */
const fingerprint = z.string().regex(/^[\w-]{43}$/);
const Entered = z.object({ provision: z.string(), version: z.int() }).meta({ id: 'CommencementEntered' });
export const enterCommencement = endpoint({
  method: 'PUT',
  path: '/commencements/:provision',
  action: 'commencement:change',
  status: 200,
  summary: 'Enter the day on which a provision begins, after a preview',
  params,
  body: z
    .strictObject({ version: version.nullable().default(null), commencesOn: date, source: text(200), fingerprint })
    .meta({ id: 'EnterCommencement' }),
  response: Entered,
});
export const removeCommencement = endpoint({
  method: 'POST',
  path: '/commencements/:provision/removal',
  action: 'commencement:change',
  status: 200,
  summary: 'Take away the day entered for a provision, after a preview',
  params,
  body: z.strictObject({ version, reason: text(300), fingerprint }).meta({ id: 'RemoveCommencement' }),
  response: Entered,
});
