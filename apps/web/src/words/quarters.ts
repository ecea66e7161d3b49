import { addDays, partsOf, type LocalDate } from '@alongside/domain';
import { quarterWithId } from '@alongside/domain/measures';
import { month, plainDate, shortDate } from '../platform/format';

export interface QuarterDays {
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
}

/** A report is promised this many days after the last day of its quarter: 16 October for July to September. */
const DAYS_TO_REPORT = 16;

/** 'July to September'. */
export const quarterMonths = ({ fromOn, toOn }: QuarterDays): string => `${month(fromOn)} to ${month(toOn)}`;
/** 'July to September 2026'. */
export const quarterName = (quarter: QuarterDays): string => `${quarterMonths(quarter)} ${String(partsOf(quarter.toOn).year)}`;
/** 'July to September 2026' for '2026-27-Q2'; the id itself where it names no quarter. */
export function periodName(period: string): string {
  const quarter = quarterWithId(period);
  return quarter ? quarterName({ fromOn: quarter.from, toOn: quarter.to }) : period;
}
/** 'Jul to Sep' and '2026', for under a column. */
export function periodShort(period: string): readonly [string, string] {
  const quarter = quarterWithId(period);
  if (!quarter) return [period, ''];
  const shortMonth = (date: LocalDate) => shortDate(date, date).split(' ')[2] ?? '';
  return [`${shortMonth(quarter.from)} to ${shortMonth(quarter.to)}`, String(partsOf(quarter.to).year)];
}
export const reportDueOn = ({ toOn }: Pick<QuarterDays, 'toOn'>): LocalDate => addDays(toOn, DAYS_TO_REPORT);

/** '16 October', with the year when it is not this year. */
export const dayOfMonth = (date: LocalDate, today: LocalDate): string =>
  partsOf(date).year === partsOf(today).year ? `${String(partsOf(date).day)} ${month(date)}` : plainDate(date);

/** 'The July to September report will be here by 16 October.', or that it is late, so that nobody waits for nothing. */
export function promiseOf(quarter: QuarterDays, today: LocalDate): string {
  const due = reportDueOn(quarter);
  const name = quarterMonths(quarter);
  return due >= today
    ? `The ${name} report will be here by ${dayOfMonth(due, today)}.`
    : `The ${name} report was due by ${dayOfMonth(due, today)} and isn’t here yet.`;
}
