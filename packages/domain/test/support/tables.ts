import fc from 'fast-check';
import { suppressCount, type PublishedTable, type SuppressionRule } from '../../src/disclosure/index.js';

/** Counts as breakdowns have them: most of them small. */
export const smallCount = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 }) },
);

/** One to five rows of two to five columns. */
export const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(smallCount, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A table released cell by cell, each total from the true total. */
export function releasedTable(rule: SuppressionRule, rows: readonly (readonly number[])[]): PublishedTable {
  const shown = (value: number) => suppressCount(rule, value);
  const columns = (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)));
  return {
    cells: rows.map((row) => row.map(shown)),
    rowTotals: rows.map((row) => shown(sum(row))),
    columnTotals: columns.map(shown),
    grandTotal: shown(sum(columns)),
  };
}
