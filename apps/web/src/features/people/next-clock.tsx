import { daysBetween, type LocalDate } from '@alongside/domain';
import { clockLevel, daysLeft } from '@alongside/domain/clocks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Icon } from '../../kit/icon';
import { ClockBar } from '../../kit/time/clock-bar';
import { shortDate } from '../../platform/format';
import { clocks, clockWords, daysLeft as daysLeftWords } from '../../words/clocks';
import { people as words } from '../../words/people';
import styles from './people.module.css';
import type { PersonLine } from './people.queries';

/** Beyond a month a date says more than a count. */
const COUNTED_DAYS = 31;
const USUAL_DAYS = 7;

/** '21 Jan 2027': so far ahead, the weekday says nothing. */
const dayAndMonth = (date: LocalDate, today: LocalDate) => shortDate(date, today).split(' ').slice(1).join(' ');

interface NextClockProps {
  readonly clock: PersonLine['nextClock'];
  readonly today: LocalDate;
}

export function NextClock({ clock, today }: NextClockProps) {
  if (!clock) return <span className={styles['quiet']}>{words.noClock}</span>;
  const { code, lastDay, opensOn } = clock;
  const left = daysLeft(lastDay, today);
  const level = clockLevel(lastDay, today);
  const length = opensOn ? daysBetween(opensOn, lastDay) + 1 : USUAL_DAYS;
  const isAhead = opensOn !== null && opensOn > today;
  const text = isAhead ? clocks.from(dayAndMonth(opensOn, today)) : left > COUNTED_DAYS ? dayAndMonth(lastDay, today) : daysLeftWords(left);
  return (
    <span className={styles['clock']}>
      <span>{clockWords(code).short}</span>
      <span className={styles['left']} data-level={level}>
        <ClockBar size="small" level={level} gone={isAhead ? 0 : 1 - left / Math.max(1, length)} />
        {level === 'late' && <Icon of={IconAlertTriangle} size={15} />}
        {text}
      </span>
    </span>
  );
}
