import { addDays, daysBetween, partsOf, type LocalDate } from '@alongside/domain';

export interface DayStripDates {
  readonly from: LocalDate;
  readonly today: LocalDate;
  /** The last day to act. */
  readonly lastDay: LocalDate;
  /** The first day on which one may act; from the start unless said. */
  readonly opensOn?: LocalDate | null;
  /** When the authority itself ends. */
  readonly endsOn?: LocalDate | null;
}
export type DayState = 'past' | 'today' | 'open' | 'last' | 'ends' | 'after';
export interface Day {
  readonly date: LocalDate;
  readonly number: number;
  readonly state: DayState;
}

/** Longer windows are a bar with its ends named, not a strip of cells. */
export const MOST_DAYS = 28;
export const fitsStrip = ({ from, lastDay, endsOn }: DayStripDates): boolean => {
  const days = daysBetween(from, endsOn ?? lastDay) + 1;
  return days > 0 && days <= MOST_DAYS;
};

function stateOf(date: LocalDate, { today, lastDay, opensOn, endsOn }: DayStripDates): DayState {
  if (date === today) return 'today';
  if (date === lastDay) return 'last';
  if (date === endsOn) return 'ends';
  if (date < today) return 'past';
  return date < lastDay && (!opensOn || date >= opensOn) ? 'open' : 'after';
}

/** One entry per day of the window, start and end included. */
export function daysOf(dates: DayStripDates): readonly Day[] {
  const length = Math.max(0, daysBetween(dates.from, dates.endsOn ?? dates.lastDay)) + 1;
  return Array.from({ length }, (_unused, index) => {
    const date = addDays(dates.from, index);
    return { date, number: partsOf(date).day, state: stateOf(date, dates) };
  });
}

export interface LabelPlace {
  readonly column: string;
  readonly side: 'start' | 'end';
}
/** How many letters fit across the strip, on a desktop's card and on a phone's. */
export const LETTERS_ACROSS = { wide: 110, narrow: 46 } as const;

interface LabelFacts {
  /** The day's place in the strip, from 0. */
  readonly at: number;
  readonly letters: number;
  readonly days: number;
  readonly across: number;
  /** The side of its day that it stands on where there is room on both. */
  readonly prefers: 'start' | 'end';
}
/** Where a label stands under its day: beginning at it, or ending at it, wherever there is room. */
export function labelPlace({ at, letters, days, across, prefers }: LabelFacts): LabelPlace {
  const span = Math.min(days, Math.ceil(((letters + 2) * days) / across));
  const fitsAfter = at + span <= days;
  const fitsBefore = at + 1 >= span;
  const side = (prefers === 'end' && fitsBefore) || !fitsAfter ? 'end' : 'start';
  if (side === 'start') return { column: `${String(at + 1)} / span ${String(span)}`, side };
  const last = Math.max(at + 1, span);
  return { column: `${String(last + 1 - span)} / span ${String(span)}`, side };
}
