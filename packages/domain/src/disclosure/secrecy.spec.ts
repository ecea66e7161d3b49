import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lostToLinearProgramme } from '../../test/support/linear-attack.js';
import { smallCount, table } from '../../test/support/tables.js';
import { attackLine, attackTable, HIDDEN, protectRow, protectTable, releaseJoined } from './index.js';

const isLong = Boolean(process.env['LONG']);
const PROPAGATED = isLong ? 10_000 : 200;
const SOLVED = isLong ? 500 : 25;
const fiveOrMore = { kind: 'PRIMARY_SECONDARY', threshold: 5 } as const;
const threshold = fc.integer({ min: 2, max: 10 });
const seed = 20261121;

describe('PRIMARY_SECONDARY', () => {
  it('loses no cell of a table to interval propagation, whatever the threshold', () => {
    fc.assert(
      fc.property(table, threshold, (rows, least) =>
        expect(attackTable({ kind: 'PRIMARY_SECONDARY', threshold: least }, protectTable(rows, least))).toEqual([]),
      ),
      { numRuns: PROPAGATED, seed },
    );
  });

  it('loses no cell of a table to a linear programme', () => {
    fc.assert(
      fc.property(table, (rows) => expect(lostToLinearProgramme(protectTable(rows, 5))).toEqual([])),
      { numRuns: SOLVED, seed },
    );
  });

  it('shows nothing small, and nothing but what is true', () => {
    fc.assert(
      fc.property(table, threshold, (rows, least) => {
        const { cells } = protectTable(rows, least);
        const shown = cells.flatMap((row, r) => row.map((cell, c) => ({ cell, value: rows[r]?.[c] })));
        const isRight = ({ cell, value }: (typeof shown)[number]) =>
          cell === HIDDEN || (cell === value && (cell === 0 || cell >= least));
        expect(shown.every(isRight)).toBe(true);
      }),
      { numRuns: PROPAGATED / 4, seed },
    );
  });

  it('loses no cell of a row, and shows nothing small', () => {
    fc.assert(
      fc.property(fc.array(smallCount, { minLength: 1, maxLength: 8 }), threshold, (row, least) => {
        const shown = protectRow(row, least);
        expect(attackLine({ kind: 'PRIMARY_SECONDARY', threshold: least }, shown.cells, shown.total)).toEqual([]);
        const isRight = (cell: (typeof shown.cells)[number], index: number) =>
          cell === HIDDEN || (cell === row[index] && (cell === 0 || cell >= least));
        expect(shown.cells.every(isRight)).toBe(true);
      }),
      { numRuns: PROPAGATED, seed },
    );
  });

  it('loses no figure through two breakdowns of one total', () => {
    const breakdown = fc.array(smallCount, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(breakdown, breakdown, (first, second) => {
        const [total, rest] = [first, second].map((values) => values.reduce((sum, value) => sum + value, 0));
        const values = Object.fromEntries([
          ...first.map((value, i) => [`a${i}`, value] as const),
          ...second.map((value, i) => [`b${i}`, value] as const),
          ['total', Math.max(total ?? 0, rest ?? 0)],
          ['aRest', Math.max(0, (rest ?? 0) - (total ?? 0))],
          ['bRest', Math.max(0, (total ?? 0) - (rest ?? 0))],
        ]);
        const names = (letter: string) => Object.keys(values).filter((name) => name.startsWith(letter));
        const sums = [
          { left: names('a'), right: ['total'] },
          { left: names('b'), right: ['total'] },
        ];
        expect(releaseJoined(fiveOrMore, { values, sums }).pinned).toEqual([]);
      }),
      { numRuns: isLong ? 3000 : 80, seed },
    );
  });
});

describe('the linear programme', () => {
  it('finds what two hidden cells in every line do not protect', () => {
    const table = {
      cells: [
        [HIDDEN, HIDDEN, HIDDEN, 21],
        [HIDDEN, HIDDEN, 13, 14],
        [10, 15, HIDDEN, HIDDEN],
        [11, 16, HIDDEN, HIDDEN],
      ],
      rowTotals: [31, 33, 31, 33],
      columnTotals: [27, 37, 23, 41],
      grandTotal: 128,
    } as const;
    expect(lostToLinearProgramme(table)).toEqual([[0, 2]]);
    expect(attackTable(fiveOrMore, table)).toEqual([[0, 2]]);
  });

  it('finds cells that are nought because their line leaves nothing', () => {
    const table = { cells: [[HIDDEN, HIDDEN, 6]], rowTotals: [6], columnTotals: [HIDDEN, HIDDEN, 6], grandTotal: 6 } as const;
    expect(lostToLinearProgramme(table)).toEqual([[0, 0], [0, 1], [1, 0], [1, 1]]);
  });
});
