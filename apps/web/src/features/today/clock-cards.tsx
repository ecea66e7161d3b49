import { daysBetween, type LocalDate } from '@alongside/domain';
import { clockLevel, daysLeft } from '@alongside/domain/clocks';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Card } from '../../kit/card';
import { StatusChip } from '../../kit/chip';
import { ClockBar } from '../../kit/time/clock-bar';
import { shortDate } from '../../platform/format';
import { useShownName } from '../../platform/shown-name';
import { clocks, clockWords } from '../../words/clocks';
import { legalStatusLabel } from '../../words/legal-status';
import { today as words } from '../../words/today';
import styles from './clock-cards.module.css';
import type { PressingClock } from './today.queries';

/** How much of the time has gone; where nothing says when it opened, a week is taken. */
const goneOf = ({ opensOn, lastDay }: PressingClock, today: LocalDate) => {
  const length = opensOn ? daysBetween(opensOn, lastDay) + 1 : 7;
  return 1 - Math.max(0, daysBetween(today, lastDay)) / Math.max(1, length);
};

/** 'Fri 27 Nov · section 2, day 10 of 14'. */
function footOf({ opensOn, lastDay, isLaw, legalStatusCode, communityStatus }: PressingClock, today: LocalDate): string {
  const date = lastDay < today ? clocks.wasDue(shortDate(lastDay, today)) : shortDate(lastDay, today);
  if (!isLaw) return `${date} · ${clocks.ourStandard}`;
  const status = legalStatusLabel({ legalStatusCode, communityStatus });
  const name = communityStatus ? status : status.charAt(0).toLowerCase() + status.slice(1);
  if (!opensOn || lastDay < today) return `${date} · ${name}`;
  return `${date} · ${name}, ${clocks.dayOf(daysBetween(opensOn, today) + 1, daysBetween(opensOn, lastDay) + 1)}`;
}

function ClockCard({ clock, today }: { readonly clock: PressingClock; readonly today: LocalDate }) {
  const days = daysLeft(clock.lastDay, today);
  const level = clockLevel(clock.lastDay, today);
  const said = clockWords(clock.code);
  const isLate = level === 'late';
  const show = useShownName();
  return (
    <Card edge={level}>
      <div className={styles['head']}>
        <h3>
          <Link to={paths.person(clock.personId)}>{show(clock.name) ?? words.someone}</Link>
        </h3>
        <StatusChip tone={isLate ? 'late' : 'soon'}>{isLate ? clocks.chip.late : clocks.chip.soon}</StatusChip>
      </div>
      <p className={styles['title']}>{said.title}</p>
      <p className={styles['count']}>
        {days === 0 ? <b>{clocks.todayLast('')}</b> : <><strong>{Math.abs(days)}</strong> <span>{clocks.unit(days)}<span className={styles['what']}> {said.what}</span></span></>}
      </p>
      <ClockBar gone={goneOf(clock, today)} level={level} />
      <p className={styles['foot']}>{footOf(clock, today)}</p>
    </Card>
  );
}

interface ClockCardsProps {
  readonly clocks: readonly PressingClock[];
  readonly today: LocalDate;
}

/** What runs out first; on a phone the cards move sideways. */
export const ClockCards = ({ clocks: shown, today }: ClockCardsProps) =>
  shown.length === 0 ? null : (
    <section aria-labelledby="clocks-pressing">
      <h2 id="clocks-pressing" className="visually-hidden">{words.clocks}</h2>
      <div className={styles['cards']}>
        {shown.map((clock) => <ClockCard key={clock.personId + clock.code} clock={clock} today={today} />)}
      </div>
    </section>
  );
