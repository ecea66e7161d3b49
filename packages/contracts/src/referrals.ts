import { INELIGIBLE_REASONS, PRIORITIES } from '@alongside/domain/codes';
import { z } from 'zod';
import { ReferralDecided } from './case-steps.js';
import { endpoint } from './endpoint.js';
import { date, email, id, optionalText, text, version } from './fields.js';
import { urgentTrigger } from './people-facts.js';
import { ReferralForTriage } from './referral-view.js';
import { SupportFactsIn } from './support-facts.js';
import { LegalStatusIn } from './told-facts.js';

/** Files of their own, so that a list or a person's page does not carry the forms of triage. */
export * from './case-steps.js';
export * from './referral-queue.js';

const params = z.object({ referralId: id });

export const readReferral = endpoint({
  method: 'GET',
  path: '/referrals/:referralId',
  action: 'referral:read',
  status: 200,
  summary: 'One referral with what the rules say of it',
  params,
  response: ReferralForTriage,
});

/** Facts found out since: they change the answer at once, and never what was told. */
export const correctReferral = endpoint({
  method: 'PATCH',
  path: '/referrals/:referralId',
  action: 'referral:correct',
  status: 200,
  summary: 'Add or correct the facts that eligibility and clocks rest on',
  params,
  body: z
    .strictObject({
      version,
      legalStatus: LegalStatusIn,
      dateOfBirth: date.nullable().optional(),
      /** Left out: as it was. */
      support: SupportFactsIn.optional(),
    })
    .meta({ id: 'CorrectReferral' }),
  response: ReferralForTriage,
});

/** By email, that somebody decided; the message names nobody and says nothing of what was decided about whom. */
const tellReferrer = z.boolean().default(false);

export const linkReferral = endpoint({
  method: 'POST',
  path: '/referrals/:referralId/person',
  action: 'referral:link',
  status: 200,
  summary: 'This is somebody we know: link the referral to them',
  params,
  body: z.strictObject({ version, personId: id }).meta({ id: 'LinkReferral' }),
  response: ReferralForTriage,
});

export const acceptReferral = endpoint({
  method: 'POST',
  path: '/referrals/:referralId/acceptance',
  action: 'referral:accept',
  status: 200,
  summary: 'Decide that the person is eligible; the answer and its rule version are kept',
  params,
  body: z
    .strictObject({
      version,
      priority: z.enum(PRIORITIES),
      urgentTriggers: z.array(urgentTrigger).max(8).default([]),
      note: optionalText(2000),
      tellReferrer,
    })
    .meta({ id: 'AcceptReferral' }),
  response: ReferralDecided,
});

export const askReferrer = endpoint({
  method: 'POST',
  path: '/referrals/:referralId/questions',
  action: 'referral:ask',
  status: 200,
  summary: 'Ask the referrer for facts needed to decide; the target waits meanwhile',
  params,
  body: z
    .strictObject({ version, question: text(2000), email: email.nullable().default(null) })
    .meta({ id: 'AskReferrer' }),
  response: ReferralDecided,
});
export const noteAnswer = endpoint({
  method: 'POST',
  path: '/referrals/:referralId/answers',
  action: 'referral:answer',
  status: 200,
  summary: 'The referrer has answered',
  params,
  body: z.strictObject({ version, answer: text(4000) }).meta({ id: 'NoteAnswer' }),
  response: ReferralDecided,
});

export const signpostReferral = endpoint({
  method: 'POST',
  path: '/referrals/:referralId/signposting',
  action: 'referral:signpost',
  status: 200,
  summary: 'Decide that this is not for us, and say where the person was pointed',
  params,
  body: z
    .strictObject({
      version,
      reason: z.enum(INELIGIBLE_REASONS),
      pointedTo: text(400),
      note: optionalText(2000),
      tellReferrer,
    })
    .meta({ id: 'SignpostReferral' }),
  response: ReferralDecided,
});
