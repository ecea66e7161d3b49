import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { dateOut, typedText } from './fields.js';
import { PlaceFound } from './public-referrals.js';

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

/** The provider as its administrator sees it: people who sign in, places, contracts. */
export const readOrganisation = endpoint({
  method: 'GET',
  path: '/organisation',
  action: 'organisation:read',
  status: 200,
  summary: 'The provider: team, places and contracts',
  response: z
    .object({
      name: z.string(),
      slug: z.string(),
      phone: z.string(),
      email: z.string(),
      team: z.array(
        z.object({
          membershipId: z.uuid(),
          name: z.string(),
          role: z.string(),
          email: z.string(),
          imhaQualifiedOn: dateOut.nullable(),
          dbsCheckedOn: dateOut.nullable(),
          openPeople: z.int(),
          capacityPoints: z.number(),
        }),
      ),
      places: z.array(
        z.object({
          hospitalName: z.string(),
          odsCode: z.string().nullable(),
          town: z.string(),
          wards: z.array(z.string()),
        }),
      ),
      contracts: z.array(
        z.object({
          reference: z.string(),
          name: z.string(),
          commissionerName: z.string(),
          services: z.array(z.string()),
          startsOn: dateOut,
          endsOn: dateOut.nullable(),
          disclosureRule: z.string(),
        }),
      ),
    })
    .meta({ id: 'Organisation' }),
});
