import type { SumLine } from './sum-line.js';

/** A table of counts with its totals, as one row-major list of (rows + 1) x (columns + 1) values. */
export interface Grid {
  readonly height: number;
  readonly width: number;
  readonly values: readonly number[];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Adds row totals, column totals and the grand total. Refuses rows of different lengths. */
export function gridOf(rows: readonly (readonly number[])[]): Grid {
  const columns = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columns)) throw new RangeError('the rows of a table have one length');
  const columnTotals = Array.from({ length: columns }, (_, column) => sum(rows.map((row) => row[column] ?? 0)));
  const values = [...rows, columnTotals].flatMap((row) => [...row, sum(row)]);
  return { height: rows.length + 1, width: columns + 1, values };
}

/** Row and column of a cell, counted from 0, and whether it is a cell of the table rather than of its totals. */
export const rowOf = (grid: Grid, cell: number): number => Math.floor(cell / grid.width);
export const columnOf = (grid: Grid, cell: number): number => cell % grid.width;
export const isInner = (grid: Grid, cell: number): boolean =>
  rowOf(grid, cell) < grid.height - 1 && columnOf(grid, cell) < grid.width - 1;

/** Rows, the totals row last, then columns; each line's last member is its total. */
export function linesOf({ height, width }: Grid): readonly SumLine[] {
  const line = (cells: readonly number[]): SumLine => ({ left: cells.slice(0, -1), right: cells.slice(-1) });
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => row * width + column),
  );
  const columns = Array.from({ length: width }, (_, column) =>
    Array.from({ length: height }, (_cell, row) => row * width + column),
  );
  return [...rows, ...columns].map(line);
}
