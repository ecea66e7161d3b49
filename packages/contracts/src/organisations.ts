import { z } from 'zod';
import { Changes, changesQuery } from './changes.js';
import { endpoint } from './endpoint.js';
import { dateOut, email, optionalText, phone, text, typedText, version } from './fields.js';
import { PlaceFound } from './place-found.js';

export const findPlace = endpoint({
  method: 'GET',
  path: '/places',
  action: 'place:find',
  status: 200,
  summary: 'Wards that match what was typed',
  query: z.strictObject({ typed: typedText(80).default('') }),
  response: z.object({ items: z.array(PlaceFound), total: z.int() }),
});

export const listCodes = endpoint({
  method: 'GET',
  path: '/codes',
  action: 'code:list',
  status: 200,
  summary: 'The code lists that records use, with the calendar the rules count by',
  response: z
    .object({
      items: z.array(z.object({ list: z.string(), code: z.string(), label: z.string(), sortOrder: z.int() })),
      total: z.int(),
      holidays: z.object({ nation: z.string(), days: z.array(dateOut), lastKnown: dateOut }),
    })
    .meta({ id: 'Codes' }),
});

/** The provider as it speaks of itself, and how it is reached. */
export const Organisation = z
  .object({
    name: z.string(),
    slug: z.string(),
    phone: z.string(),
    email: z.string(),
    openingHours: z.string(),
    referencePrefix: z.string(),
    nation: z.enum(['England', 'Wales']),
    independenceStatement: z.string(),
    privacyLeadName: z.string(),
    privacyLeadEmail: z.string(),
    isPublicFormOn: z.boolean(),
    isPractice: z.boolean(),
    version: z.int(),
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'Organisation' });

export const readOrganisation = endpoint({
  method: 'GET',
  path: '/organisation',
  action: 'organisation:read',
  status: 200,
  summary: 'The provider: its name, how it is reached, what makes it independent',
  response: Organisation,
});
export const changeOrganisation = endpoint({
  method: 'PATCH',
  path: '/organisation',
  action: 'organisation:change',
  status: 200,
  summary: 'Change what the provider says of itself; its public pages say so at once',
  body: z
    .strictObject({
      version,
      name: text(120),
      phone: phone.or(z.literal('')).default(''),
      email,
      openingHours: optionalText(200),
      referencePrefix: z.string().regex(/^[A-Z]{2,4}$/),
      nation: z.enum(['England', 'Wales']),
      independenceStatement: optionalText(2000),
      privacyLeadName: optionalText(120),
      privacyLeadEmail: email.nullable().default(null),
      isPublicFormOn: z.boolean(),
    })
    .meta({ id: 'ChangeOrganisation' }),
  response: z.object({ version: z.int() }).meta({ id: 'OrganisationChanged' }),
});
export const listOrganisationChanges = endpoint({
  method: 'GET',
  path: '/organisation/changes',
  action: 'organisation:read',
  status: 200,
  summary: 'Who changed what of the provider, newest first',
  query: changesQuery,
  response: Changes,
});
