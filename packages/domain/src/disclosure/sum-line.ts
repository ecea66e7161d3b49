import { isSmall } from './rule.js';

/**
 * Figures joined by a sum, as indexes into one list of values: the left side adds up to the right side. A table's row
 * is its parts on the left and its total alone on the right; opened before + opened = closed + still open has two each.
 */
export interface SumLine {
  readonly left: readonly number[];
  readonly right: readonly number[];
}
/** Every cell on either side of the sum. */
export const cellsOf = (line: SumLine): readonly number[] => [...line.left, ...line.right];

const valueAt = (values: readonly number[], index: number): number => {
  const value = values[index];
  if (value === undefined) throw new RangeError(`a line names cell ${index}, which is not there`);
  return value;
};
const sumOf = (values: readonly number[], indexes: readonly number[]) =>
  indexes.reduce((sum, index) => sum + valueAt(values, index), 0);

/**
 * A line is safe when nothing in it is hidden, or at least two are and either both sides hide something or the hidden
 * ones sum to the threshold (two that sum to 2 are plainly 1 and 1).
 */
export function isLineSafe(
  line: SumLine,
  values: readonly number[],
  marked: ReadonlySet<number>,
  threshold: number,
): boolean {
  const left = line.left.filter((index) => marked.has(index));
  const right = line.right.filter((index) => marked.has(index));
  if (left.length + right.length === 0) return true;
  if (left.length + right.length < 2) return false;
  return (left.length > 0 && right.length > 0) || sumOf(values, [...left, ...right]) >= threshold;
}

const smallest = (values: readonly number[], indexes: readonly number[]): number | undefined =>
  indexes.reduce<number | undefined>(
    (best, index) => (best === undefined || valueAt(values, index) < valueAt(values, best) ? index : best),
    undefined,
  );

/**
 * What to hide next in a line: the smallest unmarked non-zero part, lowest index on ties; then the total; then the
 * first zero.
 */
export function nextToMark(line: SumLine, values: readonly number[], marked: ReadonlySet<number>): number | undefined {
  const hasTotal = line.right.length === 1;
  const open = (indexes: readonly number[]) => indexes.filter((index) => !marked.has(index));
  const parts = open(hasTotal ? line.left : cellsOf(line));
  const nonZero = (indexes: readonly number[]) => indexes.filter((index) => valueAt(values, index) !== 0);
  return smallest(values, nonZero(parts)) ?? nonZero(hasTotal ? open(line.right) : [])[0] ?? parts[0];
}

/** Hides more cells of the line, in place, until it is safe or nothing is left to hide. Returns whether it hid any. */
export function secureLine(line: SumLine, values: readonly number[], marked: Set<number>, threshold: number): boolean {
  let changed = false;
  while (!isLineSafe(line, values, marked, threshold)) {
    const next = nextToMark(line, values, marked);
    if (next === undefined) return changed;
    marked.add(next);
    changed = true;
  }
  return changed;
}

/** Whole passes over the lines, in their order, until one changes nothing. */
export function secureLines(
  lines: readonly SumLine[],
  values: readonly number[],
  marked: Set<number>,
  threshold: number,
): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const line of lines) changed = secureLine(line, values, marked, threshold) || changed;
  }
}

/** The cells hidden for being small themselves. */
export const smallCells = (values: readonly number[], threshold: number): Set<number> =>
  new Set(values.flatMap((value, index) => (isSmall(value, threshold) ? [index] : [])));
