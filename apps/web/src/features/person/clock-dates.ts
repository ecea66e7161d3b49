import { daysBetween, type LocalDate } from '@alongside/domain';
import { fitsStrip, type DayStripDates } from '../../kit/time/day-marks';
import type { Clock } from './person.queries';

const LAST_OF: Readonly<Record<string, string>> = { S2_TRIBUNAL_WINDOW: 'S2_DETENTION' };

/** The clock that the strip of this one also shows: the end of the power it runs under. */
export const endOf = (clock: Clock, all: readonly Clock[]): Clock | undefined => all.find(({ code }) => code === LAST_OF[clock.code]);

const beginning = ({ opensOn, working }: Clock): LocalDate | null =>
  working.find(({ code }) => code === 'day-one' || code === 'received' || code === 'period-starts')?.date ?? opensOn;

/** The days a strip shows; null where the window is too long for one, or its beginning is not known. */
export function stripOf(clock: Clock, all: readonly Clock[], today: LocalDate): DayStripDates | null {
  const from = beginning(clock);
  if (!clock.lastDay || !from || today > clock.lastDay) return null;
  const dates = { from, today, lastDay: clock.lastDay, opensOn: clock.opensOn };
  const endsOn = endOf(clock, all)?.lastDay ?? null;
  const withEnd = { ...dates, endsOn };
  if (endsOn && fitsStrip(withEnd)) return withEnd;
  return fitsStrip(dates) ? dates : null;
}

/** How much of a long window has gone, with its two ends. */
export function spanOf(clock: Clock, today: LocalDate) {
  const from = beginning(clock);
  if (!clock.lastDay || !from) return null;
  const length = Math.max(1, daysBetween(from, clock.lastDay) + 1);
  return { from, lastDay: clock.lastDay, gone: (daysBetween(from, today) + 1) / length };
}

const RANK = { late: 0, soon: 1, ordinary: 2 } as const;
const opensLater = ({ opensOn }: Clock, today: LocalDate) => opensOn !== null && opensOn > today;
/** What presses first; what has not opened comes after what runs, and what cannot be worked out last. */
export const inOrder = (clocks: readonly Clock[], today: LocalDate): readonly Clock[] =>
  [...clocks].sort(
    (a, b) =>
      Number(a.lastDay === null) - Number(b.lastDay === null) ||
      Number(opensLater(a, today)) - Number(opensLater(b, today)) ||
      RANK[a.level] - RANK[b.level] ||
      (a.lastDay ?? '').localeCompare(b.lastDay ?? ''),
  );
