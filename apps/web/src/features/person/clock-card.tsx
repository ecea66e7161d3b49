import type { LocalDate } from '@alongside/domain';
import { Card } from '../../kit/card';
import { ClockBar } from '../../kit/time/clock-bar';
import { DayStrip } from '../../kit/time/day-strip';
import { longDate, shortDate } from '../../platform/format';
import { clocks as words, clockWords } from '../../words/clocks';
import { ClockHeadline } from './clock-headline';
import { ClockWorking } from './clock-working';
import { endOf, spanOf, stripOf } from './clock-dates';
import styles from './clocks.module.css';
import type { Clock } from './person.queries';

interface ClockProps {
  readonly personId: string;
  readonly clock: Clock;
  readonly all: readonly Clock[];
  readonly today: LocalDate;
}

function Picture({ clock, all, today }: Omit<ClockProps, 'personId'>) {
  const strip = stripOf(clock, all, today);
  const said = clockWords(clock.code);
  const end = endOf(clock, all);
  if (strip) {
    return <DayStrip {...strip} lastDayLabel={said.flag} countsDays={clock.isLaw} {...(strip.endsOn && end && { endsLabel: clockWords(end.code).flag })} />;
  }
  const span = spanOf(clock, today);
  return span && (
    <div className={styles['span']}>
      <ClockBar gone={span.gone} level={clock.level} />
      <span>{shortDate(span.from, today)}</span>
      <span>{shortDate(span.lastDay, today)}</span>
    </div>
  );
}

function Doubts({ clock, today }: Pick<ClockProps, 'clock' | 'today'>) {
  const { state, acceptedUntil, lastDay } = clock;
  return (
    <>
      {state === 'CHECK_WITH_A_PERSON' && <p className={styles['doubt']}>{words.openPoint}</p>}
      {acceptedUntil && lastDay && acceptedUntil > lastDay && <p className={styles['accepted']}>{words.accepted(longDate(acceptedUntil, today))}</p>}
    </>
  );
}

/** The clock that presses first, day by day where it fits. */
export const ClockCard = ({ personId, clock, all, today }: ClockProps) => (
  <Card {...(clock.level !== 'ordinary' && { edge: clock.level })}>
    <div className={styles['clock']}>
      <ClockHeadline clock={clock} today={today} level={2} />
      <Picture clock={clock} all={all} today={today} />
      <Doubts clock={clock} today={today} />
      <ClockWorking clock={clock} personId={personId} />
    </div>
  </Card>
);

/** Another clock of the same person, in a line. */
export const ClockLine = ({ personId, clock, today }: Omit<ClockProps, 'all'>) => (
  <li className={styles['other']}>
    <ClockHeadline clock={clock} today={today} level={3} />
    <Doubts clock={clock} today={today} />
    <ClockWorking clock={clock} personId={personId} />
  </li>
);
