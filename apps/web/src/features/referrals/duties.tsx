import { IconDoorEnter, IconMessageCheck } from '@tabler/icons-react';
import { Cited } from '../../kit/cited';
import { Icon } from '../../kit/icon';
import { informationDuty as informed, requesterWord, visitDuty as visited } from '../../words/routes';
import type { ReferralShown } from './referrals.queries';
import styles from './answer.module.css';

type Visit = NonNullable<ReferralShown['visitDuty']>;
type Information = NonNullable<ReferralShown['informationDuty']>;

function visitSentence({ dutyToVisit, reasonCode, requester }: Visit): string {
  const who = requesterWord(requester);
  if (dutyToVisit === null) return visited.open(who);
  if (dutyToVisit) return visited.yes(who);
  if (reasonCode === 'not-listed-requester') return visited[reasonCode](who);
  return visited[reasonCode === 'patient-declines-help' ? reasonCode : 'request-not-reasonable'];
}
const copySentence = ({ missing }: Information, who: string): string => (missing.length > 0 && who !== 'attorney-or-deputy' ? informed.copyUnless(who) : informed.copy(who));

/** What comes with the right: whether we must visit, and who must tell them of us. */
export function Duties({ referral: { visitDuty, informationDuty } }: { readonly referral: ReferralShown }) {
  if (!visitDuty && !informationDuty) return null;
  return (
    <ul className={styles['reasons']}>
      {visitDuty && (
        <li data-tone="none">
          <Icon of={IconDoorEnter} size={20} />
          <div><strong>{visited.heading}</strong><p>{visitSentence(visitDuty)}</p><small><Cited citation={visitDuty.citation} /></small></div>
        </li>
      )}
      {informationDuty && (
        <li data-tone="none">
          <Icon of={IconMessageCheck} size={20} />
          <div>
            <strong>{informed.heading}</strong>
            <p>{[informed.who(informationDuty.responsible, informationDuty.after), ...informationDuty.copyTo.map((who) => copySentence(informationDuty, who))].join(' ')}</p>
            <small><Cited citation={informationDuty.citation} /></small>
          </div>
        </li>
      )}
    </ul>
  );
}
