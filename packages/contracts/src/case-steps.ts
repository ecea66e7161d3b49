import { CLOSURE_REASONS } from '@alongside/domain/codes';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { date, id, optionalText, version } from './fields.js';

const params = z.object({ referralId: id });
export const ReferralDecided = z.object({ id: z.uuid(), state: z.string(), version: z.int() }).meta({ id: 'ReferralDecided' });

export const closeReferral = endpoint({
  method: 'POST',
  path: '/referrals/:referralId/closing',
  action: 'case:close',
  status: 200,
  summary: 'Close the referral, and its case if it has one',
  params,
  body: z
    .strictObject({
      version,
      reason: z.enum(CLOSURE_REASONS),
      note: optionalText(2000),
      feedbackOffered: z.boolean().default(false),
      askAgain: z.enum(['ON_DATE', 'WILL_ASK', 'DIDNT_SAY']).nullable().default(null),
      askAgainOn: date.nullable().default(null),
    })
    .meta({ id: 'CloseReferral' }),
  response: ReferralDecided,
});

export const openCase = endpoint({
  method: 'POST',
  path: '/referrals/:referralId/case',
  action: 'case:open',
  status: 201,
  summary: 'The person said yes: open the case',
  params,
  body: z
    .strictObject({ version, instruction: z.enum(['INSTRUCTED', 'NON_INSTRUCTED', 'MIXED']), note: optionalText(1000) })
    .meta({ id: 'OpenCase' }),
  response: ReferralDecided.extend({ caseId: z.uuid() }).meta({ id: 'CaseOpened' }),
});
