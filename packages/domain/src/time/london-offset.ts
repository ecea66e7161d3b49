import { dayNumber, partsOf, type LocalDate } from './local-date.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** The first year of the present rule; before it the time zone database is asked. */
const FIRST_YEAR = 1996;

/** 01:00 UTC on the last Sunday of a month of 31 days (`month` is 0 to 11). */
function lastSundayAtOne(year: number, month: number): number {
  const last = Date.UTC(year, month, 31);
  return last - new Date(last).getUTCDay() * DAY + HOUR;
}
interface Summer {
  readonly from: number;
  readonly to: number;
}
/** Summer time: from 01:00 UTC on the last Sunday in March to 01:00 UTC on the last Sunday in October. */
const worked = (year: number): Summer => ({ from: lastSundayAtOne(year, 2), to: lastSundayAtOne(year, 9) });
/** The years a record is about, worked out once: every date of every rule passes here. */
const SUMMERS: readonly Summer[] = Array.from({ length: 105 }, (_, at) => worked(FIRST_YEAR + at));
const summerOf = (year: number): Summer => SUMMERS[year - FIRST_YEAR] ?? worked(year);

/**
 * Milliseconds that the clock in London is ahead of UTC at a moment, by arithmetic, since the time zone database costs a
 * thousand times as much; null before 1996. Source: Summer Time Act 1972 as amended by the Summer Time Order 2002.
 */
export function londonOffsetAt(epoch: number): number | null {
  const year = new Date(epoch).getUTCFullYear();
  if (year < FIRST_YEAR) return null;
  const { from, to } = summerOf(year);
  return epoch >= from && epoch < to ? HOUR : 0;
}

/** The first moment of a London day, or null before 1996. Clocks never change at midnight, so no day lacks one. */
export function londonMidnight(date: LocalDate): number | null {
  const { year } = partsOf(date);
  if (year < FIRST_YEAR) return null;
  const utc = dayNumber(date) * DAY;
  const { from, to } = summerOf(year);
  return utc > from && utc < to ? utc - HOUR : utc;
}
