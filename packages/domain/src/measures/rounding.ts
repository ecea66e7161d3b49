/**
 * Exact rounding of a quotient of integers, halves away from zero. Binary fractions never decide: 1 of 16 is 6.3 per
 * cent because 62.5 thousandths are compared as integers (practice reference, section 1).
 */
export function divideRounded(numerator: number, denominator: number, decimals: number): number {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`not a quotient of whole numbers: ${numerator} / ${denominator}`);
  }
  const scale = 10 ** decimals;
  const doubled = 2 * Math.abs(numerator) * scale + denominator;
  const whole = (doubled - (doubled % (2 * denominator))) / (2 * denominator);
  return whole === 0 ? 0 : (Math.sign(numerator) * whole) / scale;
}

/** `numerator` of `denominator` in per cent; null ("n/a") when there is nothing to divide by, never 0 or 100. */
export const percentOf = (numerator: number, denominator: number, decimals = 1): number | null =>
  denominator === 0 ? null : divideRounded(100 * numerator, denominator, decimals);

/** Minutes as hours, two decimals. */
export const hoursOf = (minutes: number): number => divideRounded(minutes, 60, 2);

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The middle value, or the mean of the two middle ones, not rounded; null for an empty list. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = ascending(values);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** The nearest-rank 90th percentile: the ceil(0.9 n)-th smallest, counted in integers; null for an empty list. */
export const ninetiethPercentileOf = (values: readonly number[]): number | null =>
  ascending(values)[Math.ceil((9 * values.length) / 10) - 1] ?? null;

/** The mean to a number of decimals; null for an empty list. */
export const meanOf = (values: readonly number[], decimals: number): number | null =>
  values.length === 0
    ? null
    : divideRounded(
        values.reduce((sum, value) => sum + value, 0),
        values.length,
        decimals,
      );
