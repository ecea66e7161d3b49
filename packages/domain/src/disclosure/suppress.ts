import { divideRounded } from '../measures/rounding.js';
import { hesCount, hesPercent, mhsdsCount, mhsdsPercent } from './nhs-rounding.js';
import { protectRow } from './protect-row.js';
import { HIDDEN, isSmall, type Released, type ReleasedStatistic, type SuppressionRule } from './rule.js';

/** A mean, median or longest wait of fewer people than this says something about each of them. */
const FEWEST_PEOPLE_BEHIND_A_STATISTIC = 8;

/** One count by itself, joined to nothing by a sum. */
export function suppressCount(rule: SuppressionRule, value: number): Released {
  switch (rule.kind) {
    case 'NONE':
      return value;
    case 'NHS_HES':
      return hesCount(value);
    case 'MHSDS':
      return mhsdsCount(value);
    case 'PRIMARY_SECONDARY':
      return isSmall(value, rule.threshold) ? HIDDEN : value;
  }
}

export interface ReleasedRow {
  readonly cells: readonly Released[];
  readonly total: Released;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * One breakdown and its total. Refuses parts that do not add up where the rule rests on the sum: distinct people who
 * stand in two groups are no such breakdown.
 */
export function suppressCounts(rule: SuppressionRule, values: readonly number[], total = sum(values)): ReleasedRow {
  if (rule.kind !== 'PRIMARY_SECONDARY') {
    return { cells: values.map((value) => suppressCount(rule, value)), total: suppressCount(rule, total) };
  }
  if (sum(values) !== total) throw new RangeError(`the parts add up to ${sum(values)}, not to ${total}`);
  const { cells, total: shownTotal } = protectRow(values, rule.threshold);
  return { cells, total: shownTotal };
}

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
  /** Whether the table that holds either side hides it, for the rule that looks at whole tables. */
  readonly isEitherSideHidden?: boolean;
}

/** A percentage by the rule; null when there is nothing to divide by and nothing to hide. */
export function suppressPercent(
  rule: SuppressionRule,
  { numerator, denominator, isEitherSideHidden }: Fraction,
): ReleasedStatistic {
  if (rule.kind === 'NHS_HES') return isEitherSideHidden ? HIDDEN : hesPercent(numerator, denominator);
  if (rule.kind === 'MHSDS') return isEitherSideHidden ? HIDDEN : mhsdsPercent(numerator, denominator);
  const isSmallByItself =
    rule.kind === 'PRIMARY_SECONDARY' && [numerator, denominator].some((side) => isSmall(side, rule.threshold));
  if (isSmallByItself || (rule.kind === 'PRIMARY_SECONDARY' && isEitherSideHidden)) return HIDDEN;
  return denominator === 0 ? null : divideRounded(100 * numerator, denominator, 1);
}

/**
 * A mean, median or other figure about `peopleCount` people; hidden when they are 1 to 7, or fewer than the threshold.
 */
export function suppressStatistic(rule: SuppressionRule, value: number | null, peopleCount: number): ReleasedStatistic {
  if (rule.kind === 'NONE') return value;
  const threshold =
    rule.kind === 'PRIMARY_SECONDARY'
      ? Math.max(rule.threshold, FEWEST_PEOPLE_BEHIND_A_STATISTIC)
      : FEWEST_PEOPLE_BEHIND_A_STATISTIC;
  const isZeroHidden = rule.kind === 'MHSDS' && peopleCount === 0;
  return isSmall(peopleCount, threshold) || isZeroHidden ? HIDDEN : value;
}
