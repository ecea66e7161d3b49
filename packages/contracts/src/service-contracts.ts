import { LEGAL_STATUS_CODES, PRIORITIES, PROVIDED_SERVICES } from '@alongside/domain/codes';
import { CONTRACT_EXTRAS } from '@alongside/domain/signposting';
import { z } from 'zod';
import { Changes, changesQuery } from './changes.js';
import { endpoint } from './endpoint.js';
import { date, dateOut, id, noQuery, optionalText, text, version } from './fields.js';

const params = z.object({ contractId: id });
const Rule = z.enum(['NHS_HES', 'MHSDS', 'PRIMARY_SECONDARY']);
const Measure = z.enum(['ACKNOWLEDGE', 'ALLOCATE', 'FIRST_CONTACT', 'URGENT_ATTEMPT']);
const Unit = z.enum(['WORKING_DAYS', 'HOURS']);

const ContractLine = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    name: z.string(),
    commissionerName: z.string(),
    area: z.string(),
    services: z.array(z.string()),
    startsOn: dateOut,
    endsOn: dateOut.nullable(),
    isDefault: z.boolean(),
    disclosureRule: Rule,
    hospitals: z.int(),
    openReferrals: z.int(),
  })
  .meta({ id: 'ContractLine' });

export const listContracts = endpoint({
  method: 'GET',
  path: '/contracts',
  action: 'contract:list',
  status: 200,
  summary: 'The contracts there are; a manager sees those they hold',
  response: z.object({ items: z.array(ContractLine), total: z.int(), allowedActions: z.array(z.string()), today: dateOut }).meta({ id: 'Contracts' }),
});

/** One line of what is promised; the first that fits a referral is the one it is judged by. */
export const Standard = z
  .object({
    id: z.uuid(),
    /** Of this contract, or of every contract that sets none of its own. */
    isGeneral: z.boolean(),
    measure: Measure,
    unit: Unit,
    value: z.number(),
    thresholdPct: z.number().nullable(),
    service: z.string().nullable(),
    priority: z.string().nullable(),
    legalStatusIn: z.array(z.string()).nullable(),
    fromOn: dateOut,
    toOn: dateOut.nullable(),
  })
  .meta({ id: 'Standard' });

export const Contract = ContractLine.extend({
  disclosureThreshold: z.int(),
  hoursAYear: z.number().nullable(),
  /** Whom it takes for IMHA support beside those with the right: by the reason for which the Act gives them none. */
  takes: z.array(z.string()),
  releases: z.int(),
  /** Those of the contract and the general ones, in the order in which they are asked; past and coming ones too. */
  standards: z.array(Standard),
  holders: z.array(z.object({ name: z.string(), role: z.string() })),
  allowedActions: z.array(z.string()),
  today: dateOut,
  version: z.int(),
}).meta({ id: 'Contract' });

export const readContract = endpoint({
  method: 'GET',
  path: '/contracts/:contractId',
  action: 'contract:read',
  status: 200,
  summary: 'One contract: what it buys, what is promised, who holds it',
  params,
  query: noQuery,
  response: Contract,
});
export const listContractChanges = endpoint({
  method: 'GET',
  path: '/contracts/:contractId/changes',
  action: 'contract:read',
  status: 200,
  summary: 'Who changed what of a contract and its targets, newest first',
  params,
  query: changesQuery,
  response: Changes,
});

const contractIn = z.strictObject({
  reference: text(40),
  name: text(120),
  commissionerName: text(120),
  area: optionalText(400),
  services: z.array(z.enum(PROVIDED_SERVICES)).min(1).max(PROVIDED_SERVICES.length),
  startsOn: date,
  endsOn: date.nullable().default(null),
  isDefault: z.boolean().default(false),
  disclosureRule: Rule,
  disclosureThreshold: z.int().min(3).max(20).default(5),
  hoursAYear: z.number().min(0).max(100_000).nullable().default(null),
  takes: z.array(z.enum(CONTRACT_EXTRAS)).max(CONTRACT_EXTRAS.length).default([]),
});
const Saved = z.object({ id: z.uuid(), version: z.int() }).meta({ id: 'ContractSaved' });

export const addContract = endpoint({
  method: 'POST',
  path: '/contracts',
  action: 'contract:change',
  status: 201,
  summary: 'Add a contract; the first one takes whatever no hospital’s contract takes',
  body: contractIn.meta({ id: 'AddContract' }),
  response: Saved,
});
export const changeContract = endpoint({
  method: 'PATCH',
  path: '/contracts/:contractId',
  action: 'contract:change',
  status: 200,
  summary: 'Change a contract; reports already published stay as they are',
  params,
  body: contractIn.extend({ version }).meta({ id: 'ChangeContract' }),
  response: Saved,
});

export const setStandards = endpoint({
  method: 'PUT',
  path: '/contracts/:contractId/standards',
  action: 'contract:change',
  status: 200,
  summary: 'What the contract promises from a day on; earlier referrals stay judged by what was promised when they came',
  params,
  body: z
    .strictObject({
      version,
      fromOn: date,
      standards: z
        .array(
          z.strictObject({
            measure: Measure,
            value: z.number().min(0).max(1000),
            thresholdPct: z.number().min(0).max(100).nullable().default(null),
            service: z.enum(PROVIDED_SERVICES).nullable().default(null),
            priority: z.enum(PRIORITIES).nullable().default(null),
            legalStatusIn: z.array(z.enum(LEGAL_STATUS_CODES as readonly [string, ...string[]])).min(1).max(60).nullable().default(null),
          }),
        )
        .max(40),
    })
    .meta({ id: 'SetStandards' }),
  response: Saved,
});
