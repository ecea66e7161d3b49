import { partsOf, type LocalDate } from '@alongside/domain';
import { quarterWithId } from '@alongside/domain/measures';
import { month } from './written.js';

export interface QuarterDays {
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
}

/** 'July to September'. */
export const quarterMonths = ({ fromOn, toOn }: QuarterDays): string => `${month(fromOn)} to ${month(toOn)}`;
/** 'July to September 2026'. */
export const quarterName = (quarter: QuarterDays): string =>
  `${quarterMonths(quarter)} ${String(partsOf(quarter.toOn).year)}`;

/** 'July to September 2026' for '2026-27-Q2'; the id itself where it names no quarter. */
export function periodName(period: string): string {
  const quarter = quarterWithId(period);
  return quarter ? quarterName({ fromOn: quarter.from, toOn: quarter.to }) : period;
}
/** 'Jul to Sep' and '2026', for under a column. */
export function periodShort(period: string): readonly [string, string] {
  const quarter = quarterWithId(period);
  if (!quarter) return [period, ''];
  const short = (date: LocalDate) => month(date).slice(0, 3);
  return [`${short(quarter.from)} to ${short(quarter.to)}`, String(partsOf(quarter.to).year)];
}
