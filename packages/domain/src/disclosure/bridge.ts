import { columnOf, isInner, rowOf, type Grid } from './grid.js';

/**
 * Rows and columns as nodes, every hidden cell as an edge. An edge whose removal disconnects its ends is a bridge: its
 * value can be computed by adding and subtracting lines, even when every line hides two cells.
 */
interface Sides {
  readonly ofRow: ReadonlySet<number>;
  readonly ofColumn: ReadonlySet<number>;
}

/** Nodes are rows 0..height-1, then columns. */
function joinedTo(start: number, grid: Grid, edges: readonly number[]): ReadonlySet<number> {
  const reached = new Set([start]);
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const edge of edges) {
      const [row, column] = [rowOf(grid, edge), grid.height + columnOf(grid, edge)];
      const far = node === row ? column : node === column ? row : undefined;
      if (far === undefined || reached.has(far)) continue;
      reached.add(far);
      waiting.push(far);
    }
  }
  return reached;
}

/** The two parts the table falls into without this cell; null when it is no bridge. */
function sidesOf(cell: number, grid: Grid, marked: ReadonlySet<number>): Sides | null {
  const others = [...marked].filter((other) => other !== cell);
  const column = grid.height + columnOf(grid, cell);
  const ofRow = joinedTo(rowOf(grid, cell), grid, others);
  return ofRow.has(column) ? null : { ofRow, ofColumn: joinedTo(column, grid, others) };
}

const rankOf = (grid: Grid, cell: number): number => (isInner(grid, cell) ? 0 : 1) + (grid.values[cell] === 0 ? 2 : 0);

/**
 * The cell that joins the two parts again: inner non-zero, total non-zero, inner zero, total zero; then smallest; then
 * first.
 */
function bestJoining({ ofRow, ofColumn }: Sides, grid: Grid, marked: ReadonlySet<number>): number | undefined {
  const candidates = grid.values.flatMap((value, cell) => {
    const [row, column] = [rowOf(grid, cell), grid.height + columnOf(grid, cell)];
    const joins = (ofRow.has(row) && ofColumn.has(column)) || (ofColumn.has(row) && ofRow.has(column));
    return joins && !marked.has(cell) ? [{ cell, value, rank: rankOf(grid, cell) }] : [];
  });
  return candidates.sort((a, b) => a.rank - b.rank || a.value - b.value || a.cell - b.cell)[0]?.cell;
}

/** The cell to hide for the first bridge in row-major order that can be mended; undefined when there is none. */
export function cellMendingFirstBridge(grid: Grid, marked: ReadonlySet<number>): number | undefined {
  for (const cell of [...marked].sort((a, b) => a - b)) {
    const sides = sidesOf(cell, grid, marked);
    const mending = sides === null ? undefined : bestJoining(sides, grid, marked);
    if (mending !== undefined) return mending;
  }
  return undefined;
}
