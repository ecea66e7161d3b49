import { determinedCells } from './determined.js';
import { gridOf, linesOf } from './grid.js';
import { HIDDEN, type Released, type SuppressionRule } from './rule.js';
import type { SumLine } from './sum-line.js';

/** What an outsider knows of a figure. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export const ANY_COUNT: Bounds = { low: 0, high: Number.POSITIVE_INFINITY };

/** What one released figure tells by itself, to a reader who knows the rule and that counts are not negative. */
export function boundsOf(rule: SuppressionRule, released: Released): Bounds {
  if (rule.kind === 'NONE' || rule.kind === 'PRIMARY_SECONDARY') {
    return released === HIDDEN ? ANY_COUNT : { low: released, high: released };
  }
  const first = rule.kind === 'NHS_HES' ? 8 : 5;
  if (released === HIDDEN) return { low: rule.kind === 'NHS_HES' ? 1 : 0, high: first - 1 };
  return released === 0 ? { low: 0, high: 0 } : { low: Math.max(first, released - 2), high: released + 2 };
}

const total = (bounds: readonly Bounds[], cells: readonly number[], end: 'low' | 'high', without: number): number =>
  cells.reduce((sum, cell) => (cell === without ? sum : sum + (bounds[cell] ?? ANY_COUNT)[end]), 0);

function tightenCell(line: SumLine, cell: number, bounds: Bounds[]): boolean {
  const [own, far] = line.left.includes(cell) ? [line.left, line.right] : [line.right, line.left];
  const before = bounds[cell] ?? ANY_COUNT;
  const low = Math.max(before.low, total(bounds, far, 'low', cell) - total(bounds, own, 'high', cell));
  const high = Math.min(before.high, total(bounds, far, 'high', cell) - total(bounds, own, 'low', cell));
  if (low === before.low && high === before.high) return false;
  bounds[cell] = { low, high };
  return true;
}

/** Whether what is known of a cell cannot be: the figures contradict each other, or the reader took something wrongly. */
export const isImpossible = ({ low, high }: Bounds): boolean => low > high;

/** Figures of a report settle in a dozen passes; what contradicts itself without a bound would never settle. */
const MOST_PASSES = 200;

/**
 * Interval propagation: what each line leaves its members, over and over until nothing narrows. Figures that contradict
 * each other would narrow for ever: it stops at the first cell that has no value left. Every answer is sound, whenever
 * it stops.
 */
export function tighten(lines: readonly SumLine[], known: readonly Bounds[]): readonly Bounds[] {
  const bounds = [...known];
  const steps = lines.flatMap((line) => [...line.left, ...line.right].map((cell) => ({ line, cell })));
  let narrowed = true;
  for (let pass = 0; narrowed && pass < MOST_PASSES; pass += 1) {
    narrowed = false;
    for (const { line, cell } of steps) {
      if (!tightenCell(line, cell, bounds)) continue;
      if (isImpossible(bounds[cell] ?? ANY_COUNT)) return bounds;
      narrowed = true;
    }
  }
  return bounds;
}

/**
 * The hidden cells an outsider could pin down to one value, as indexes: by interval propagation, and, where shown
 * figures are exact, by adding and subtracting lines. Of an unpublished cell nothing is known but that it is a count.
 */
export function pinnedCells(
  rule: SuppressionRule,
  lines: readonly SumLine[],
  released: readonly Released[],
  unpublished: ReadonlySet<number> = new Set(),
): readonly number[] {
  const seen = released.map((value, cell): Released => (unpublished.has(cell) ? HIDDEN : value));
  const known = seen.map((value, cell) => (unpublished.has(cell) ? ANY_COUNT : boundsOf(rule, value)));
  const bounds = tighten(lines, known);
  const hidden = new Set(seen.flatMap((value, cell) => (value === HIDDEN ? [cell] : [])));
  const exact = rule.kind === 'PRIMARY_SECONDARY' ? determinedCells(lines, hidden) : new Set<number>();
  const isPinned = (cell: number) => exact.has(cell) || bounds[cell]?.low === bounds[cell]?.high;
  return [...hidden].filter((cell) => released[cell] === HIDDEN && isPinned(cell));
}

/** Attacks one row published with its total; the total has the index after the last cell. */
export function attackLine(rule: SuppressionRule, cells: readonly Released[], rowTotal: Released): readonly number[] {
  const line = { left: cells.map((_, index) => index), right: [cells.length] };
  return pinnedCells(rule, [line], [...cells, rowTotal]);
}

export interface PublishedTable {
  readonly cells: readonly (readonly Released[])[];
  readonly rowTotals: readonly Released[];
  readonly columnTotals: readonly Released[];
  readonly grandTotal: Released;
}

/** Attacks a table published with its totals; answers [row, column], totals at the index after the last. */
export function attackTable(rule: SuppressionRule, table: PublishedTable): readonly (readonly [number, number])[] {
  const { height, width } = gridOf(table.cells.map((row) => row.map(() => 0)));
  const released = [
    ...table.cells.map((row, index) => [...row, table.rowTotals[index] ?? 0]),
    [...table.columnTotals, table.grandTotal],
  ];
  const lines = linesOf({ height, width, values: [] });
  return pinnedCells(rule, lines, released.flat()).map((cell) => [Math.floor(cell / width), cell % width]);
}
