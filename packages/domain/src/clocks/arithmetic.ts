import {
  addDays,
  addHours,
  dateOf,
  daysInMonth,
  monthsOn,
  nextWorkingDayFrom,
  partsOf,
  type Holidays,
  type Instant,
  type LocalDate,
} from '../time/index.js';

/** The last day of a period of months, and whether a month end cut it short (rule A3). */
export interface MonthPeriodEnd {
  readonly lastDay: LocalDate;
  /** True when the numbered day does not exist in the month reached: a renewal after it is not computed (A4). */
  readonly isClamped: boolean;
}

/**
 * A1. "N days beginning with day D": D is day 1, so the last day is D + N - 1.
 * Source: Hare v Gocher [1962] 2 QB 641; Zoan v Rouamba [2000] 1 WLR 1509.
 */
export const lastDayOfDays = (start: LocalDate, days: number): LocalDate => addDays(start, days - 1);

/**
 * A2 and A3. "N months beginning with day D": the day before the same-numbered day N months on; where that day does not
 * exist, the last day of that month. Source: Migotti v Colvill (1879) 4 CPD 233; Dodds v Walker [1981] 1 WLR 1027.
 */
export function endOfMonths(start: LocalDate, months: number): MonthPeriodEnd {
  const { year, month, day } = partsOf(start);
  if (day === 1) {
    const last = monthsOn({ year, month }, months - 1);
    return { lastDay: dateOf({ ...last, day: daysInMonth(last.year, last.month) }), isClamped: false };
  }
  const reached = monthsOn({ year, month }, months);
  const length = daysInMonth(reached.year, reached.month);
  return { lastDay: dateOf({ ...reached, day: Math.min(day - 1, length) }), isClamped: day > length };
}
/** Last day of a period of months that begins with `start`, which is its first day. */
export const lastDayOfMonths = (start: LocalDate, months: number): LocalDate => endOfMonths(start, months).lastDay;

/** One period of an authority that is renewed. `candidates` differ only where the law is open (A4). */
export interface RenewedPeriod {
  readonly startsOn: LocalDate;
  readonly lastDay: LocalDate;
  /** False when an earlier period was cut short by A3: the dates are then the two readings, not an answer. */
  readonly isSettled: boolean;
  readonly earliestLastDay: LocalDate;
  readonly latestLastDay: LocalDate;
}

const monthsOfPeriod = (lengths: readonly number[], index: number): number =>
  lengths[Math.min(index, lengths.length - 1)] ?? 0;

/**
 * A4. Each renewal period starts the day after the one before ends; `lengths` are months, the last repeating.
 * After a period cut short by A3 nothing is settled: the other reading counts every month from the first day.
 * Source: MHA 1983 ss.20(2), 20A(3).
 */
export function renewedPeriod(start: LocalDate, lengths: readonly number[], renewals: number): RenewedPeriod {
  let startsOn = start;
  let end = endOfMonths(start, monthsOfPeriod(lengths, 0));
  let total = monthsOfPeriod(lengths, 0);
  let isSettled = true;
  for (let index = 1; index <= renewals; index += 1) {
    if (end.isClamped) isSettled = false;
    startsOn = addDays(end.lastDay, 1);
    end = endOfMonths(startsOn, monthsOfPeriod(lengths, index));
    total += monthsOfPeriod(lengths, index);
  }
  const counted = isSettled ? end.lastDay : lastDayOfMonths(start, total);
  const [earliestLastDay, latestLastDay] = counted < end.lastDay ? [counted, end.lastDay] : [end.lastDay, counted];
  return { startsOn, lastDay: end.lastDay, isSettled, earliestLastDay, latestLastDay };
}

/** A5. Hours are elapsed hours on the UTC time line. Source: MHA 1983 ss.4(4), 5, 17F(8), 25, 136. */
export const expiryAfterHours = (from: Instant, hours: number): Instant => addHours(from, hours);

/** A6. Detention authority never rolls: the last day stands, working day or not. Source: MHA 1983 ss.2(4), 20. */
export const authorityLastDay = (lastDay: LocalDate): LocalDate => lastDay;

/**
 * A7. A section 2 application is in time on the next day the tribunal office is open (A9: a working day).
 * Source: R (Modaresi) v Secretary of State for Health [2011] EWCA Civ 1359; HESC Rules r.1(3).
 */
export const acceptedUntil = (lastDay: LocalDate, holidays: Holidays): LocalDate =>
  nextWorkingDayFrom(lastDay, holidays);

export interface DateWindow {
  readonly opensOn: LocalDate;
  readonly lastDay: LocalDate;
}
/** A10. "Between the expiration of X and Y months beginning with D". Source: MHA 1983 ss.70, 75. */
export const windowBetweenMonths = (start: LocalDate, after: number, until: number): DateWindow => ({
  opensOn: after === 0 ? start : addDays(lastDayOfMonths(start, after), 1),
  lastDay: lastDayOfMonths(start, until),
});

/** A corresponding date `months` on or back: the same-numbered day, or the month's last day if there is none. */
export function correspondingDate(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const reached = monthsOn({ year, month }, months);
  return dateOf({ ...reached, day: Math.min(day, daysInMonth(reached.year, reached.month)) });
}
const isMonthEnd = (date: LocalDate): boolean => {
  const { year, month, day } = partsOf(date);
  return day === daysInMonth(year, month);
};

/**
 * A11. "The period of N months ending on day E" opens the day after the same-numbered day N months earlier. Unsettled
 * when E ends its month and that earlier day does not. Source: MHA 1983 s.20(3).
 */
export function windowOfMonthsEnding(end: LocalDate, months: number): { opensOn: LocalDate; isSettled: boolean } {
  const earlier = correspondingDate(end, -months);
  return { opensOn: addDays(earlier, 1), isSettled: !isMonthEnd(end) || isMonthEnd(earlier) };
}
