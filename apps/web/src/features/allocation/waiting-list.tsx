import { IconAlertTriangle, IconUserHeart } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { ChipRow, StatusChip } from '../../kit/chip';
import { useFocusOnArrival } from '../../kit/focus-on-arrival';
import { Icon } from '../../kit/icon';
import { NeedChip } from '../../kit/need-chip';
import { shortDate } from '../../platform/format';
import { useShownName } from '../../platform/shown-name';
import { allocation } from '../../words/allocation';
import { wordFor } from '../../words/codes';
import { legalStatusLabel } from '../../words/legal-status';
import { priorities, services } from '../../words/referrals';
import type { Waiting } from './allocation.queries';
import styles from './waiting.module.css';

const words = allocation.waiting;

export const aboutWaiting = ({ service, legalStatusCode, communityStatus, place }: Omit<Waiting, 'needs'>): string =>
  [service === 'IMHA' ? legalStatusLabel({ legalStatusCode, communityStatus }) : wordFor(services, service), place].filter(Boolean).join(', ');

function DaysLeft({ line: { daysLeft, level } }: { readonly line: Waiting }) {
  if (daysLeft === null) return null;
  const text = daysLeft === 0 ? words.firstVisitToday : daysLeft < 0 ? words.over(-daysLeft) : words.days(daysLeft);
  const isLate = level === 'late' || daysLeft <= 0;
  return (
    <span className={styles['days']} data-level={isLate ? 'late' : level}>
      {isLate && <Icon of={IconAlertTriangle} size={15} />}
      {text}
    </span>
  );
}

const Wishes = ({ line: { needs, advocateGenderWanted, priority } }: { readonly line: Waiting }) =>
  needs.length === 0 && !advocateGenderWanted && priority !== 'URGENT' ? null : (
    <ChipRow>
      {priority === 'URGENT' && <StatusChip tone="late">{priorities.URGENT}</StatusChip>}
      {advocateGenderWanted && <StatusChip tone="info" icon={IconUserHeart}>{wordFor(words.genders, advocateGenderWanted)}</StatusChip>}
      {needs.map((code) => <NeedChip key={code} code={code} />)}
    </ChipRow>
  );

function WaitingCard({ line, isCurrent }: { readonly line: Waiting; readonly isCurrent: boolean }) {
  const show = useShownName();
  return (
    <li>
      <Link to={paths.allocating(line.id)} className={styles['card']} aria-current={isCurrent ? 'true' : undefined}>
        <span className={styles['top']}>
          <strong>{show(line.name) ?? allocation.someone}</strong>
          <DaysLeft line={line} />
        </span>
        <span>{aboutWaiting(line)}</span>
        <span>{line.firstContactDueOn ? words.firstVisit(shortDate(line.firstContactDueOn)) : words.noDate}</span>
        <Wishes line={line} />
      </Link>
    </li>
  );
}

function PageHeading({ total }: { readonly total: number }) {
  const ref = useFocusOnArrival<HTMLHeadingElement>();
  return <h1 ref={ref} tabIndex={-1} className={styles['heading']}>{words.heading} <span>{total}</span></h1>;
}

interface WaitingListProps {
  readonly lines: readonly Waiting[];
  readonly currentId: string | undefined;
  /** On a phone the list is a page of its own. */
  readonly isAlone: boolean;
}
/** Everybody who was accepted and has no advocate, the nearest first visit first. */
export const WaitingList = ({ lines, currentId, isAlone }: WaitingListProps) => (
  <nav className={styles['waiting']} aria-label={words.label}>
    {isAlone ? <PageHeading total={lines.length} /> : <h2 className={styles['heading']}>{words.heading} <span>{lines.length}</span></h2>}
    <ul>{lines.map((line) => <WaitingCard key={line.id} line={line} isCurrent={line.id === currentId} />)}</ul>
    <section className={styles['how']} aria-labelledby="how">
      {isAlone ? <h2 id="how">{allocation.how.heading}</h2> : <h3 id="how">{allocation.how.heading}</h3>}
      <p>{allocation.how.text}</p>
    </section>
  </nav>
);
