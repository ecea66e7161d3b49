import { addDays, dateOfDayNumber, dayNumber, weekdayOf, type LocalDate } from './local-date.js';

/**
 * The bank holidays of one nation as far as they are known. `lastKnown` is inclusive: a question past it is a fault,
 * never a guess, because holidays are proclaimed.
 */
export interface Holidays {
  readonly days: ReadonlySet<string>;
  readonly firstKnown: LocalDate;
  readonly lastKnown: LocalDate;
}

/** Thrown, not returned: asking past the table is a fault of the installation, and names the year to load. */
export class HolidaysUnknown extends RangeError {
  constructor(readonly year: number) {
    super(`bank holidays for ${year} are not loaded`);
  }
}

/**
 * Monday to Friday and no bank holiday. A fault (`HolidaysUnknown`) for a day the calendar does not reach: never a
 * guess.
 */
export function isWorkingDay(date: LocalDate, holidays: Holidays): boolean {
  if (date < holidays.firstKnown || date > holidays.lastKnown) throw new HolidaysUnknown(Number(date.slice(0, 4)));
  return weekdayOf(date) <= 5 && !holidays.days.has(date);
}

/** The date itself if it is a working day, else the next one. */
export function nextWorkingDayFrom(date: LocalDate, holidays: Holidays): LocalDate {
  let day = date;
  while (!isWorkingDay(day, holidays)) day = addDays(day, 1);
  return day;
}

/** The `count`-th working day after `date` (0 gives the first working day on or after it). Walked one day at a time. */
export function addWorkingDays(date: LocalDate, count: number, holidays: Holidays): LocalDate {
  let day = nextWorkingDayFrom(date, holidays);
  for (let left = count; left > 0; left -= 1) day = nextWorkingDayFrom(addDays(day, 1), holidays);
  return day;
}

/** Working days d with `after` < d <= `to`; 0 when `to` is not later. */
export function workingDaysAfter(after: LocalDate, to: LocalDate, holidays: Holidays): number {
  let count = 0;
  const last = dayNumber(to);
  for (let day = dayNumber(after) + 1; day <= last; day += 1) if (isWorkingDay(dateOfDayNumber(day), holidays)) count += 1;
  return count;
}
