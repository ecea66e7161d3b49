import { cellMendingFirstBridge } from './bridge.js';
import { columnOf, gridOf, linesOf, rowOf, type Grid } from './grid.js';
import { HIDDEN, type Released } from './rule.js';
import { secureLines, smallCells } from './sum-line.js';

export type Place = readonly [row: number, column: number];

export interface ProtectedTable {
  readonly cells: readonly (readonly Released[])[];
  readonly rowTotals: readonly Released[];
  readonly columnTotals: readonly Released[];
  readonly grandTotal: Released;
  /**
   * [row, column], row-major, totals at the index after the last. For checking only: a report must not tell the two
   * apart.
   */
  readonly primary: readonly Place[];
  readonly secondary: readonly Place[];
}

const places = (grid: Grid, cells: Iterable<number>): Place[] =>
  [...cells].sort((a, b) => a - b).map((cell) => [rowOf(grid, cell), columnOf(grid, cell)]);

function hideUntilSafe(grid: Grid, primary: ReadonlySet<number>, threshold: number): ReadonlySet<number> {
  const marked = new Set(primary);
  const lines = linesOf(grid);
  for (;;) {
    secureLines(lines, grid.values, marked, threshold);
    const mending = cellMendingFirstBridge(grid, marked);
    if (mending === undefined) return marked;
    marked.add(mending);
  }
}

/** PRIMARY_SECONDARY for a table of counts published with all its totals (practice reference, section 5). */
export function protectTable(rows: readonly (readonly number[])[], threshold: number): ProtectedTable {
  const grid = gridOf(rows);
  const primary = smallCells(grid.values, threshold);
  const marked = hideUntilSafe(grid, primary, threshold);
  const shown = grid.values.map((value, cell): Released => (marked.has(cell) ? HIDDEN : value));
  const row = (index: number) => shown.slice(index * grid.width, (index + 1) * grid.width);
  const inner = Array.from({ length: grid.height - 1 }, (_, index) => row(index));
  const totals = row(grid.height - 1);
  return {
    cells: inner.map((line) => line.slice(0, -1)),
    rowTotals: inner.map((line) => line.at(-1) ?? 0),
    columnTotals: totals.slice(0, -1),
    grandTotal: totals.at(-1) ?? 0,
    primary: places(grid, primary),
    secondary: places(
      grid,
      [...marked].filter((cell) => !primary.has(cell)),
    ),
  };
}
