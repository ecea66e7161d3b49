import { quarterMonths, type QuarterDays } from '@alongside/contracts/release-words/quarters';
import { addDays, partsOf, type LocalDate } from '@alongside/domain';
import { month, plainDate } from '../platform/format';

export { periodName, periodShort, quarterMonths, quarterName, type QuarterDays } from '@alongside/contracts/release-words/quarters';

/** A report is promised this many days after the last day of its quarter: 16 October for July to September. */
const DAYS_TO_REPORT = 16;
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
