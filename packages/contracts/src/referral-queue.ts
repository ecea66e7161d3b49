import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { instantOut } from './fields.js';

/** A line of the triage queue. */
export const ReferralInQueue = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    name: z.string().nullable(),
    service: z.string(),
    source: z.string(),
    channel: z.string(),
    state: z.string(),
    priority: z.string(),
    suggestedTriggers: z.array(z.string()),
    receivedAt: instantOut,
    legalStatusCode: z.string().nullable(),
    communityStatus: z.string().nullable(),
    place: z.string().nullable(),
  })
  .meta({ id: 'ReferralInQueue' });

export const listReferrals = endpoint({
  method: 'GET',
  path: '/referrals',
  action: 'referral:list',
  status: 200,
  summary: 'Referrals that wait for a decision, by urgency and age',
  query: z.strictObject({ after: z.string().max(200).optional() }),
  response: z
    .object({
      items: z.array(ReferralInQueue),
      total: z.int(),
      next: z.string().nullable(),
      waitingForAdvocate: z.int(),
    })
    .meta({ id: 'ReferralQueue' }),
});
