import { dateOf, daysInMonth, partsOf, type LocalDate } from '../time/index.js';

/**
 * Whether an age is attained by a day: at the start of the birthday (Family Law Reform Act 1969 s.9(1)). Which day a
 * 29 February birthday falls on in a common year is open, so on 28 February of such a year the answer is null.
 */
export function hasAttained(age: number, dateOfBirth: LocalDate, on: LocalDate): boolean | null {
  const { year, month, day } = partsOf(dateOfBirth);
  const length = daysInMonth(year + age, month);
  if (day <= length) return on >= dateOf({ year: year + age, month, day });
  if (on === dateOf({ year: year + age, month, day: length })) return null;
  return on > dateOf({ year: year + age, month, day: length });
}
