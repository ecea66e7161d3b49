import { OUTSIDE_RECIPIENTS, SHARED_HOW, SHARED_MATTERS } from '@alongside/domain/codes';
import { SHARE_OVERRIDES } from '@alongside/domain/consent';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { date, dateOut, email, id, instantOut, optionalText, text, version } from './fields.js';

const params = z.object({ personId: id });

/** To whom, and what about. One of `partyId` (somebody the person chooses about) and `outside`. */
const question = {
  partyId: id.nullable().default(null),
  outside: z.enum(OUTSIDE_RECIPIENTS).nullable().default(null),
  matters: z.array(z.enum(SHARED_MATTERS)).min(1).max(5),
  /** The ground on which it might be told without the person's word. */
  override: z.enum(SHARE_OVERRIDES).default('none'),
  attorneyIsAllegedSource: z.boolean().nullable().default(null),
};

/** What the table says, with where it comes from. `standing` is how the choice about this recipient stands. */
export const SharingAnswerShown = z
  .object({
    decision: z.enum(['permitted', 'permitted_with_reason', 'refused', 'needs_information', 'check_with_a_person']),
    reasonCode: z.string().nullable(),
    openPoint: z.string().nullable(),
    missing: z.array(z.string()),
    row: z.int().nullable(),
    citation: z.string(),
    confidence: z.string(),
    ruleVersion: z.string(),
    standing: z.string(),
    scope: z.array(z.string()),
  })
  .meta({ id: 'SharingAnswerShown' });

export const askMayTell = endpoint({
  method: 'POST',
  path: '/people/:personId/sharing-questions',
  action: 'sharing:ask',
  status: 200,
  summary: 'May I tell this recipient about this? Nothing is kept but that it was asked',
  params,
  body: z.strictObject(question).meta({ id: 'AskMayTell' }),
  response: SharingAnswerShown,
});

export const Disclosure = z
  .object({
    id: z.uuid(),
    version: z.int(),
    state: z.string(),
    recipientKind: z.string(),
    recipientName: z.string(),
    matters: z.array(z.string()),
    whatShared: z.string(),
    how: z.string(),
    sharedOn: dateOut,
    basis: z.string(),
    citation: z.string(),
    ruleVersion: z.string(),
    reason: z.string().nullable(),
    decidedByName: z.string(),
    wasPersonTold: z.boolean(),
    whyNotTold: z.string().nullable(),
    mail: z.object({ to: z.string(), subject: z.string(), leftAt: instantOut.nullable() }).nullable(),
    recordedAt: instantOut,
    recordedBy: z.string(),
    decision: z.object({ by: z.string(), at: instantOut, words: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'Disclosure' });

export const listDisclosures = endpoint({
  method: 'GET',
  path: '/people/:personId/disclosures',
  action: 'disclosure:list',
  status: 200,
  summary: 'Who was told what about this person, newest first. Recorded',
  params,
  response: z.object({ items: z.array(Disclosure), total: z.int(), allowedActions: z.array(z.string()) }).meta({ id: 'Disclosures' }),
});

/** The table is asked again in the same transaction. What it leaves to a person waits for a manager. */
export const recordDisclosure = endpoint({
  method: 'POST',
  path: '/people/:personId/disclosures',
  action: 'disclosure:record',
  status: 201,
  summary: 'Record what was told to whom, or send it by mail; refused unless the rules permit it',
  params,
  body: z
    .strictObject({
      ...question,
      recipientName: optionalText(120),
      whatShared: text(4000),
      how: z.enum(SHARED_HOW),
      sharedOn: date,
      reason: optionalText(1000),
      decidedByName: optionalText(120),
      wasPersonTold: z.boolean(),
      whyNotTold: optionalText(500),
      mail: z.strictObject({ to: email, subject: text(120), text: text(6000) }).nullable().default(null),
    })
    .meta({ id: 'RecordDisclosure' }),
  response: Disclosure,
});

/** Who waits for a decision. What it is about is read on the person's own page, where reading is recorded. */
export const WaitingDisclosure = z
  .object({
    id: z.uuid(),
    version: z.int(),
    personId: z.uuid(),
    personName: z.string().nullable(),
    reference: z.string(),
    recipientKind: z.string(),
    recipientName: z.string(),
    basis: z.string(),
    recordedAt: instantOut,
    recordedBy: z.string(),
  })
  .meta({ id: 'WaitingDisclosure' });

export const listWaitingDisclosures = endpoint({
  method: 'GET',
  path: '/disclosures/waiting',
  action: 'disclosure:list-waiting',
  status: 200,
  summary: 'What the rules leave to a manager, oldest first; decided the same day',
  response: z.object({ items: z.array(WaitingDisclosure), total: z.int() }).meta({ id: 'WaitingDisclosures' }),
});

export const decideDisclosure = endpoint({
  method: 'POST',
  path: '/disclosures/:disclosureId/decision',
  action: 'disclosure:decide',
  status: 200,
  summary: 'Decide what the rules leave to a person',
  params: z.object({ disclosureId: id }),
  body: z.strictObject({ version, isAllowed: z.boolean(), words: text(1000) }).meta({ id: 'DecideDisclosure' }),
  response: Disclosure,
});
