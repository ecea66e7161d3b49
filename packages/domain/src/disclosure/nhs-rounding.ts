import { divideRounded } from '../measures/rounding.js';
import { HIDDEN, isSmall, type Released, type ReleasedStatistic } from './rule.js';

/** The first count that NHS hospital statistics show. */
const HES_FIRST_SHOWN = 8;
const MHSDS_FIRST_SHOWN = 5;

/** 5 * floor((v + 2) / 5): 8 to 12 give 10. */
export const nearestFive = (value: number): number => 5 * Math.floor((value + 2) / 5);

/**
 * NHS hospital statistics: 0 stays 0, 1 to 7 hidden, others to the nearest 5. A total is rounded from the true total.
 */
export const hesCount = (value: number): Released => (isSmall(value, HES_FIRST_SHOWN) ? HIDDEN : nearestFive(value));

/** Mental Health Services Data Set: 0 to 4 hidden, zero included, others to the nearest 5. */
export const mhsdsCount = (value: number): Released => (value < MHSDS_FIRST_SHOWN ? HIDDEN : nearestFive(value));

/**
 * Hidden when either raw side is 1 to 7; then null for nothing to divide by; else whole, from the rounded values; may
 * pass 100.
 */
export function hesPercent(numerator: number, denominator: number): ReleasedStatistic {
  const [shownNumerator, shownDenominator] = [hesCount(numerator), hesCount(denominator)];
  if (shownNumerator === HIDDEN || shownDenominator === HIDDEN) return HIDDEN;
  return shownDenominator === 0 ? null : divideRounded(100 * shownNumerator, shownDenominator, 0);
}

/** Hidden when either side is; else whole, from the rounded values. */
export function mhsdsPercent(numerator: number, denominator: number): ReleasedStatistic {
  const [shownNumerator, shownDenominator] = [mhsdsCount(numerator), mhsdsCount(denominator)];
  if (shownNumerator === HIDDEN || shownDenominator === HIDDEN) return HIDDEN;
  return divideRounded(100 * shownNumerator, shownDenominator, 0);
}
