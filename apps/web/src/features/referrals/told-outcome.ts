import type { Outcome } from '../../words/decision-wording';
import type { ReferralShown } from './referrals.queries';

type Known = Pick<ReferralShown, 'answer' | 'ground' | 'decision'>;

/** What there is to tell: what was decided, and until then what the rules' answer points to. */
export function outcomeOf({ answer, ground, decision }: Known): Outcome {
  if (decision?.eligibility === 'ELIGIBLE') return 'accepted';
  if (decision) return decision.reason === 'NOT_QUALIFYING_STATUS' ? 'not-eligible' : 'signposted';
  if (ground !== 'PERSON') return 'accepted';
  return answer.answer === 'does_not_qualify' ? 'not-eligible' : 'needs-information';
}
