import { IconCaretUpFilled, IconFlagFilled, IconSquareFilled, type Icon as TablerIcon } from '@tabler/icons-react';
import type { LocalDate } from '@alongside/domain';
import type { CSSProperties } from 'react';
import { longDate, month, shortDate } from '../../platform/format';
import { clocks } from '../../words/clocks';
import { Icon } from '../icon';
import { daysOf, labelPlace, LETTERS_ACROSS, type Day, type DayStripDates } from './day-marks';
import styles from './day-strip.module.css';

interface DayStripProps extends DayStripDates {
  /** Under the last day: 'Last day to apply'. */
  readonly lastDayLabel: string;
  /** Under the end of the authority: 'Section 2 ends'. */
  readonly endsLabel?: string;
  /** Says the number of the day in the period ('Today, day 10') where days are counted from the start. */
  readonly countsDays?: boolean;
}
/** More cells than this have no room for their numbers on a phone; today and the last day keep theirs. */
const MOST_NUMBERED = 16;

interface Mark {
  readonly mark: 'today' | 'last' | 'ends';
  readonly date: LocalDate;
  readonly text: string;
  readonly icon: TablerIcon;
}

function marksOf({ from, today, lastDay, endsOn, lastDayLabel, endsLabel, countsDays = true }: DayStripProps): readonly Mark[] {
  const dayNumber = daysOf({ from, today, lastDay: today }).length;
  const marks: Mark[] = [{ mark: 'last', date: lastDay, text: lastDayLabel, icon: IconFlagFilled }];
  if (today >= from && today !== lastDay && today <= (endsOn ?? lastDay)) {
    const text = countsDays ? clocks.today(dayNumber) : clocks.todayOnly;
    marks.unshift({ mark: 'today', date: today, text, icon: IconCaretUpFilled });
  }
  if (endsOn && endsLabel) marks.push({ mark: 'ends', date: endsOn, text: `${endsLabel} ${shortDate(endsOn, today)}`, icon: IconSquareFilled });
  return marks;
}

const Months = ({ days, narrowDays }: { readonly days: readonly Day[]; readonly narrowDays: number }) =>
  days.map(({ date, number }, index) =>
    index === 0 || number === 1 ? (
      <span key={date} className={styles['month']} style={{ gridColumnStart: index + 1 }} data-beyond={index >= narrowDays || undefined}>
        {index === 0 && days.some((day, later) => later > 0 && later < 4 && day.number === 1) ? '' : month(date)}
      </span>
    ) : null,
  );

interface LabelProps {
  readonly mark: Mark;
  readonly at: number;
  readonly days: number;
  readonly narrowDays: number;
}

function Label({ mark, at, days, narrowDays }: LabelProps) {
  const facts = { at, letters: mark.text.length, days, prefers: mark.mark === 'last' ? 'start' : 'end' } as const;
  const wide = labelPlace({ ...facts, across: LETTERS_ACROSS.wide });
  const narrow = labelPlace({ ...facts, days: narrowDays, across: LETTERS_ACROSS.narrow });
  const columns = { '--wide': wide.column, '--narrow': narrow.column } as CSSProperties;
  return (
    <span className={styles['label']} data-mark={mark.mark} data-wide={wide.side} data-narrow={narrow.side} style={columns}>
      <Icon of={mark.icon} size={12} />
      {mark.text}
    </span>
  );
}

/** One cell per day. People who listen hear the marked days as a list; the headline beside it says the count. */
export function DayStrip(props: DayStripProps) {
  const days = daysOf(props);
  const marks = marksOf(props);
  const narrowDays = days.findIndex(({ date }) => date === props.lastDay) + 1 || days.length;
  const columns = { '--days': days.length, '--narrow-days': narrowDays } as CSSProperties;
  return (
    <div className={styles['frame']}>
      <div aria-hidden>
        <div className={styles['strip']} style={columns} data-tight={narrowDays > MOST_NUMBERED || undefined}>
          <Months days={days} narrowDays={narrowDays} />
          {days.map(({ date, number, state }, at) => (
            <span key={date} className={styles['day']} data-state={state} data-beyond={at >= narrowDays || undefined}>
              {number}
            </span>
          ))}
        </div>
        <div className={styles['labels']} style={columns}>
          {marks.map((mark) => (
            <Label key={mark.mark} mark={mark} at={days.findIndex(({ date }) => date === mark.date)} days={days.length} narrowDays={narrowDays} />
          ))}
        </div>
      </div>
      <ul className="visually-hidden" aria-label={clocks.marked}>
        <li>{`${clocks.starts} ${longDate(props.from, props.today)}`}</li>
        {marks.map(({ mark, date, text }) => (
          <li key={mark}>{`${longDate(date, props.today)}: ${text}`}</li>
        ))}
      </ul>
    </div>
  );
}
