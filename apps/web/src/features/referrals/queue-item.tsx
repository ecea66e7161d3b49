import { IconAlertTriangle, IconMessageQuestion } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { StatusChip } from '../../kit/chip';
import { Icon } from '../../kit/icon';
import { londonDay, today } from '../../platform/clock';
import { dayAndTime, waited } from '../../platform/format';
import { useShownName } from '../../platform/shown-name';
import { wordFor } from '../../words/codes';
import { legalStatusLabel } from '../../words/legal-status';
import { services, sources, urgentTriggers } from '../../words/referrals';
import { triage } from '../../words/triage';
import type { QueueLine } from './referrals.queries';
import styles from './queue.module.css';

const words = triage.queue;
const about = ({ service, legalStatusCode, communityStatus, place }: QueueLine) =>
  [service === 'IMHA' ? legalStatusLabel({ legalStatusCode, communityStatus }) : wordFor(services, service), place].filter(Boolean).join(', ');

/** Our aim is the same working day: since an earlier day is late, and says so. */
function Waited({ at }: { readonly at: QueueLine['receivedAt'] }) {
  const isLate = londonDay(at) < today();
  return (
    <span className={styles['waited']} data-late={isLate || undefined}>
      {isLate && <Icon of={IconAlertTriangle} size={15} />}
      {waited(at)}
    </span>
  );
}

function Flags({ line }: { readonly line: QueueLine }) {
  const isUrgent = line.priority === 'URGENT';
  if (!isUrgent && line.suggestedTriggers.length === 0 && line.state !== 'AWAITING_INFO') return null;
  const why = line.suggestedTriggers.map((code) => wordFor(urgentTriggers, code)).join(', ');
  return (
    <span className={styles['flags']}>
      {(isUrgent || why) && <StatusChip tone="late" icon={IconAlertTriangle}>{[isUrgent ? words.urgent : words.mayBeUrgent, why].filter(Boolean).join(': ')}</StatusChip>}
      {line.state === 'AWAITING_INFO' && <StatusChip tone="soon" icon={IconMessageQuestion}>{words.asked}</StatusChip>}
    </span>
  );
}

/** One line of the queue: who, since when, what of, from whom. */
export function QueueItem({ line, isCurrent }: { readonly line: QueueLine; readonly isCurrent: boolean }) {
  const show = useShownName();
  return (
    <li>
      <Link to={paths.referral(line.id)} className={styles['item']} aria-current={isCurrent ? 'true' : undefined}>
        <span className={styles['top']}>
          <strong>{show(line.name) ?? (line.channel === 'PHONE' ? words.rang : words.someone)}</strong>
          <Waited at={line.receivedAt} />
        </span>
        <span>{about(line)}</span>
        <small>{`${wordFor(sources, line.source)}, ${dayAndTime(line.receivedAt)}`}</small>
        <Flags line={line} />
      </Link>
    </li>
  );
}
