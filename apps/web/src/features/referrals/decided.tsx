import { IconGitBranch } from '@tabler/icons-react';
import { paths } from '../../app/paths';
import { ButtonLink } from '../../kit/button-link';
import { Card } from '../../kit/card';
import { longDate } from '../../platform/format';
import { wordFor } from '../../words/codes';
import { ineligibleReasons } from '../../words/referrals';
import { triage } from '../../words/triage';
import type { ReferralShown } from './referrals.queries';
import styles from './detail.module.css';

const words = triage.decided;

function title({ decision, state }: ReferralShown): string {
  if (!decision) return state === 'DUPLICATE' ? words.duplicate : words.closed;
  const who = decision.decidedBy || words.someone;
  return decision.eligibility === 'ELIGIBLE' ? words.accepted(who, longDate(decision.decidedOn)) : words.signposted(who, longDate(decision.decidedOn));
}

/** What was decided, by whom and why, where there is nothing left to decide. */
export function Decided({ referral }: { readonly referral: ReferralShown }) {
  const { decision, state, id } = referral;
  const isUndecided = state === 'RECEIVED' || state === 'TRIAGE' || state === 'AWAITING_INFO';
  if (isUndecided) return null;
  return (
    <div className={styles['decided']}>
      <Card isTinted title={title(referral)}>
        {decision?.ground && <p>{wordFor(words.grounds, decision.ground)}</p>}
        {decision?.reason && <p>{wordFor(ineligibleReasons, decision.reason)}</p>}
        {decision?.pointedTo && <p>{words.to(decision.pointedTo)}</p>}
        {decision?.note && <p>{decision.note}</p>}
        {(state === 'ELIGIBLE' || state === 'WAITING') && <ButtonLink to={paths.allocating(id)} icon={IconGitBranch}>{words.allocate}</ButtonLink>}
      </Card>
    </div>
  );
}
