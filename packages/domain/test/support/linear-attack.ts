import { equalTo, solve, type Model } from 'yalps';
import { gridOf, HIDDEN, linesOf, type PublishedTable, type Released } from '../../src/disclosure/index.js';

const NEAR = 1e-6;
const nameOf = (cell: number): string => `x${cell}`;

/** Every line of a published table as an equation between what it hides, each hidden cell being any number from 0. */
function modelOf(released: readonly Released[], height: number, width: number): Model {
  const variables: Record<string, Record<string, number>> = {};
  const constraints: Record<string, ReturnType<typeof equalTo>> = {};
  linesOf({ height, width, values: [] }).forEach(({ left, right }, index) => {
    let known = 0;
    let unknown = 0;
    for (const [cells, sign] of [[left, 1], [right, -1]] as const) {
      for (const cell of cells) {
        const value = released[cell] ?? 0;
        if (value === HIDDEN) {
          variables[nameOf(cell)] = { ...variables[nameOf(cell)], [`line${index}`]: sign, [nameOf(cell)]: 1 };
          unknown += 1;
        } else known -= sign * value;
      }
    }
    if (unknown > 0) constraints[`line${index}`] = equalTo(known);
  });
  return { variables, constraints };
}

/** The least or the most a hidden cell can be; without bound where nothing bounds it. */
function extreme(model: Model, cell: number, direction: 'minimize' | 'maximize'): number {
  const { status, result } = solve({ ...model, direction, objective: nameOf(cell) });
  if (status === 'unbounded') return direction === 'maximize' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (status !== 'optimal') throw new Error(`no answer for cell ${cell}: ${status}`);
  return result;
}

/**
 * Attacks a table with all a linear programme can do: a hidden cell whose least is its most is lost. Lines of a table
 * make a network, whose extremes are whole numbers, so this is all that whole numbers can do too.
 */
export function lostToLinearProgramme(table: PublishedTable): readonly (readonly [number, number])[] {
  const { height, width } = gridOf(table.cells.map((row) => row.map(() => 0)));
  const rows = table.cells.map((row, index) => [...row, table.rowTotals[index] ?? 0]);
  const released: readonly Released[] = [...rows, [...table.columnTotals, table.grandTotal]].flat();
  const model = modelOf(released, height, width);
  const hidden = released.flatMap((value, cell) => (value === HIDDEN ? [cell] : []));
  return hidden
    .filter((cell) => extreme(model, cell, 'maximize') - extreme(model, cell, 'minimize') < NEAR)
    .map((cell) => [Math.floor(cell / width), cell % width]);
}
