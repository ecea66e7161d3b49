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
/** Where a label of so many letters stands under its day: to the right of it if there is room, else to the left. */
export function labelPlace(at: number, letters: number, days: number): LabelPlace {
  const span = Math.min(days, Math.ceil((letters + 2) * (days / 84)) + 1);
  if (at + span <= days) return { column: `${String(at + 1)} / span ${String(span)}`, side: 'start' };
  const from = Math.max(1, at + 2 - span);
  return { column: `${String(from)} / ${String(Math.max(at + 2, from + span))}`, side: 'end' };
}
