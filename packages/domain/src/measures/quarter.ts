import { addDays, dateOf, localDate, monthsOn, partsOf, type LocalDate } from '../time/index.js';

/** A stretch of London days, first and last included. */
export interface DateRange {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A commissioner's quarter of the financial year, April to March: '2026-27-Q1' is April to June 2026. */
export interface Quarter extends DateRange {
  readonly id: string;
}

const ID = /^(\d{4})-(\d{2})-Q([1-4])$/;
const APRIL = 4;

/** The quarter with this number (1 to 4) of the financial year that starts in April of `year`. */
function quarterNumbered(year: number, number: number): Quarter {
  const first = monthsOn({ year, month: APRIL }, 3 * (number - 1));
  const next = monthsOn({ year, month: APRIL }, 3 * number);
  return {
    id: `${financialYearStarting(year)}-Q${number}`,
    from: dateOf({ ...first, day: 1 }),
    to: addDays(dateOf({ ...next, day: 1 }), -1),
  };
}

const financialYearStarting = (year: number): string => `${year}-${String((year + 1) % 100).padStart(2, '0')}`;

/** '2026-27' for any date from 1 April 2026 to 31 March 2027. */
export const financialYearOf = (date: LocalDate): string => {
  const { year, month } = partsOf(date);
  return financialYearStarting(month >= APRIL ? year : year - 1);
};

/** The quarter a date falls in. */
export function quarterOf(date: LocalDate): Quarter {
  const { year, month } = partsOf(date);
  const monthsIntoYear = (month + 12 - APRIL) % 12;
  return quarterNumbered(month >= APRIL ? year : year - 1, Math.floor(monthsIntoYear / 3) + 1);
}

/** The quarter an id names; null for text that names none ('2026-28-Q1' does not). */
export function quarterWithId(id: string): Quarter | null {
  const parts = ID.exec(id);
  const quarter = parts && quarterNumbered(Number(parts[1]), Number(parts[3]));
  return quarter?.id === id ? quarter : null;
}

/** The quarter before, and the quarter after. */
export const quarterBefore = ({ from }: Quarter): Quarter => quarterOf(addDays(from, -1));
export const quarterAfter = ({ to }: Quarter): Quarter => quarterOf(addDays(to, 1));

/** Every quarter that holds a day from `from` to `to`, in order; none when `to` is earlier. */
export function quartersBetween(from: LocalDate, to: LocalDate): readonly Quarter[] {
  const quarters: Quarter[] = [];
  for (let quarter = quarterOf(from); to >= from && quarter.from <= to; quarter = quarterAfter(quarter))
    quarters.push(quarter);
  return quarters;
}

/** Whether a day is in a range, first and last included. */
export const isWithin = (date: LocalDate, { from, to }: DateRange): boolean => date >= from && date <= to;

/** A range from two texts; a fault for text that is no date. */
export const dateRange = (from: string, to: string): DateRange => ({ from: localDate(from), to: localDate(to) });
