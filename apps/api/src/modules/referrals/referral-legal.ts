import type { LegalFacts } from './legal-facts.js';
import type { ReferralRow } from './referral-record.repository.js';

type Coded = Pick<ReferralRow, 'legalStatusCode' | 'communityStatus' | 'legalStatusSince' | 'facts'>;

/** The legal facts as they are known now: the columns, and what is kept beside them. */
export const legalFactsOf = ({ legalStatusCode, communityStatus, legalStatusSince, facts }: Coded): LegalFacts => ({
  code: legalStatusCode,
  communityStatus,
  since: legalStatusSince,
  secondRecommendationReceived: facts.secondRecommendationReceived ?? null,
  treatment: facts.treatment ?? null,
  tribunalAppliedFor: facts.tribunalAppliedFor ?? null,
  hearingOn: facts.hearingOn ?? null,
  dischargeOn: facts.dischargeOn ?? null,
});
