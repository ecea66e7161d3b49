import { odsCodeFrom } from '@alongside/domain';
import { z } from 'zod';
import { Changes, changesQuery } from './changes.js';
import { endpoint } from './endpoint.js';
import { dateOut, id, noQuery, optionalText, phone, text, version } from './fields.js';

const NATIONS = ['England', 'Wales'] as const;
const hospitalParams = z.object({ hospitalId: id });
const wardParams = z.object({ wardId: id });
/** Spaces and small letters are forgiven; anything else that is no code is said. */
const odsCode = z
  .string()
  .max(20)
  .transform((typed) => odsCodeFrom(typed) ?? typed)
  .refine((code) => odsCodeFrom(code) !== null, { params: { code: 'not-an-ods-code' } })
  .nullable()
  .default(null);

const Ward = z
  .object({
    id: z.uuid(),
    name: z.string(),
    odsCode: z.string().nullable(),
    kind: z.string().nullable(),
    phone: z.string().nullable(),
    visitingNotes: z.string().nullable(),
    endedOn: dateOut.nullable(),
    peopleThere: z.int(),
    advocates: z.array(z.string()),
    version: z.int(),
  })
  .meta({ id: 'Ward' });

const HospitalLine = z
  .object({
    id: z.uuid(),
    name: z.string(),
    odsCode: z.string().nullable(),
    trustName: z.string().nullable(),
    town: z.string(),
    nation: z.enum(NATIONS),
    contract: z.object({ id: z.uuid(), reference: z.string(), name: z.string() }).nullable(),
    wards: z.array(z.object({ id: z.uuid(), name: z.string(), peopleThere: z.int() })),
    peopleThere: z.int(),
    endedOn: dateOut.nullable(),
  })
  .meta({ id: 'HospitalLine' });
const ContractToChoose = z.object({ id: z.uuid(), reference: z.string(), name: z.string() });

export const listHospitals = endpoint({
  method: 'GET',
  path: '/hospitals',
  action: 'place:list',
  status: 200,
  summary: 'The hospitals we visit, with their wards and how many people we support there; ended ones last',
  response: z
    .object({ items: z.array(HospitalLine), total: z.int(), contracts: z.array(ContractToChoose), allowedActions: z.array(z.string()) })
    .meta({ id: 'Hospitals' }),
});

export const Hospital = HospitalLine.omit({ wards: true })
  .extend({
    localAuthority: z.string().nullable(),
    visitingNotes: z.string().nullable(),
    wards: z.array(Ward),
    /** Referrals not closed that would stay with the contract they came under. */
    openReferrals: z.int(),
    contracts: z.array(ContractToChoose),
    allowedActions: z.array(z.string()),
    version: z.int(),
  })
  .meta({ id: 'Hospital' });
export const readHospital = endpoint({
  method: 'GET',
  path: '/hospitals/:hospitalId',
  action: 'place:list',
  status: 200,
  summary: 'One hospital: how it is reached, what pays for it, its wards',
  params: hospitalParams,
  query: noQuery,
  response: Hospital,
});
export const listHospitalChanges = endpoint({
  method: 'GET',
  path: '/hospitals/:hospitalId/changes',
  action: 'place:list',
  status: 200,
  summary: 'Who changed what of a hospital and its wards, newest first',
  params: hospitalParams,
  query: changesQuery,
  response: Changes,
});

const hospitalIn = z.strictObject({
  name: text(120),
  odsCode,
  trustName: optionalText(120),
  town: optionalText(80),
  nation: z.enum(NATIONS),
  localAuthority: optionalText(120),
  contractId: id.nullable().default(null),
  visitingNotes: optionalText(2000),
});
const wardIn = z.strictObject({ name: text(120), odsCode, kind: optionalText(80), phone: phone.nullable().default(null), visitingNotes: optionalText(2000) });
const versioned = z.strictObject({ version });
const Placed = z.object({ id: z.uuid(), version: z.int() }).meta({ id: 'Placed' });

export const addHospital = endpoint({
  method: 'POST',
  path: '/hospitals',
  action: 'place:change',
  status: 201,
  summary: 'Add a hospital',
  body: hospitalIn.meta({ id: 'AddHospital' }),
  response: Placed,
});
export const changeHospital = endpoint({
  method: 'PATCH',
  path: '/hospitals/:hospitalId',
  action: 'place:change',
  status: 200,
  summary: 'Change a hospital; people there are shown its new name at once, and referrals keep the contract they came under',
  params: hospitalParams,
  body: hospitalIn.extend({ version }).meta({ id: 'ChangeHospital' }),
  response: Placed,
});
export const endHospital = endpoint({
  method: 'POST',
  path: '/hospitals/:hospitalId/end',
  action: 'place:change',
  status: 200,
  summary: 'Take a hospital and its wards off the list of places, once nobody is there',
  params: hospitalParams,
  body: versioned.meta({ id: 'EndHospital' }),
  response: Placed,
});
export const reopenHospital = endpoint({
  method: 'POST',
  path: '/hospitals/:hospitalId/reopening',
  action: 'place:change',
  status: 200,
  summary: 'Put a hospital back on the list of places',
  params: hospitalParams,
  body: versioned.meta({ id: 'ReopenHospital' }),
  response: Placed,
});

export const addWard = endpoint({
  method: 'POST',
  path: '/hospitals/:hospitalId/wards',
  action: 'place:change',
  status: 201,
  summary: 'Add a ward; the public form offers it at once',
  params: hospitalParams,
  body: wardIn.meta({ id: 'AddWard' }),
  response: Placed,
});
export const changeWard = endpoint({
  method: 'PATCH',
  path: '/wards/:wardId',
  action: 'place:change',
  status: 200,
  summary: 'Change a ward; people there are shown its new name at once',
  params: wardParams,
  body: wardIn.extend({ version }).meta({ id: 'ChangeWard' }),
  response: Placed,
});
export const endWard = endpoint({
  method: 'POST',
  path: '/wards/:wardId/end',
  action: 'place:change',
  status: 200,
  summary: 'Take a ward off the list of places, once nobody is there',
  params: wardParams,
  body: versioned.meta({ id: 'EndWard' }),
  response: Placed,
});
export const reopenWard = endpoint({
  method: 'POST',
  path: '/wards/:wardId/reopening',
  action: 'place:change',
  status: 200,
  summary: 'Put a ward back on the list of places',
  params: wardParams,
  body: versioned.meta({ id: 'ReopenWard' }),
  response: Placed,
});
