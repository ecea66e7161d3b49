import { describe, expect, it } from '@jest/globals';
import vectors from '../../vectors/suppression.json' with { type: 'json' };
import {
  attackLine,
  attackTable,
  evaluateSuppressionCase,
  HIDDEN,
  releaseJoined,
  suppressCounts,
  suppressPercent,
  suppressStatistic,
  UnknownSuppressionCase,
} from './index.js';

const fiveOrMore = { kind: 'PRIMARY_SECONDARY', threshold: 5 } as const;
const hospital = { kind: 'NHS_HES' } as const;
describe('small numbers', () => {
  it.each(vectors.cases)('$id: $note', (row) => expect(evaluateSuppressionCase(row)).toEqual(row.expected));

  it('does not pass over a case it does not know', () => {
    expect(() => evaluateSuppressionCase({ rule: 'ROUND_TO_3', values: [1] })).toThrow(UnknownSuppressionCase);
    expect(() =>
      evaluateSuppressionCase({ rule: 'PRIMARY_SECONDARY', shape: '3D', threshold: 5, values: [1] }),
    ).toThrow(UnknownSuppressionCase);
  });
});

describe('the attack', () => {
  it('finds the one hidden cell of a line, and the two that sum to nothing', () => {
    expect(attackLine(fiveOrMore, [HIDDEN, 12, 6], 21)).toEqual([0]);
    expect(attackLine(fiveOrMore, [HIDDEN, HIDDEN, 6], 6)).toEqual([0, 1]);
    expect(attackLine(fiveOrMore, [HIDDEN, HIDDEN, 6], 11)).toEqual([]);
  });

  it('finds a cell behind two hidden ones in every line', () => {
    const rows = [
      [5, 1, 4, 21],
      [1, 5, 13, 14],
      [10, 15, 1, 5],
      [11, 16, 5, 1],
    ] as const;
    const hidden = new Set(['0,0', '0,1', '0,2', '1,0', '1,1', '2,2', '2,3', '3,2', '3,3']);
    const cells = rows.map((row, r) => row.map((value, c) => (hidden.has(`${r},${c}`) ? HIDDEN : value)));
    const found = attackTable(fiveOrMore, {
      cells,
      rowTotals: [31, 33, 31, 33],
      columnTotals: [27, 37, 23, 41],
      grandTotal: 128,
    });
    expect(found).toContainEqual([0, 2]);
  });

  it('finds the rounded line that leaves its hidden cells no room', () => {
    const row = suppressCounts(hospital, [18, 1, 1, 0, 1, 0, 1]);
    expect(row).toEqual({ cells: [20, HIDDEN, HIDDEN, 0, HIDDEN, 0, HIDDEN], total: 20 });
    expect(attackLine(hospital, row.cells, row.total)).toEqual([1, 2, 4, 6]);
  });
});

describe('a release', () => {
  it('hides a percentage with either of its sides, and says n/a of nothing', () => {
    expect(suppressPercent(fiveOrMore, { numerator: 13, denominator: 15 })).toBe(86.7);
    expect(suppressPercent(fiveOrMore, { numerator: 13, denominator: 15, isEitherSideHidden: true })).toBe(HIDDEN);
    expect(suppressPercent(fiveOrMore, { numerator: 0, denominator: 4 })).toBe(HIDDEN);
    expect(suppressPercent(fiveOrMore, { numerator: 0, denominator: 0 })).toBeNull();
    expect(suppressPercent({ kind: 'MHSDS' }, { numerator: 0, denominator: 20 })).toBe(HIDDEN);
    expect(suppressPercent({ kind: 'MHSDS' }, { numerator: 8, denominator: 20 })).toBe(50);
    expect(suppressPercent({ kind: 'NONE' }, { numerator: 1, denominator: 16 })).toBe(6.3);
  });

  it.each([
    [1, HIDDEN],
    [7, HIDDEN],
    [8, 3],
    [0, 3],
  ])('of %i people shows a median as %s', (people, shown) => {
    expect(suppressStatistic(hospital, 3, people)).toBe(shown);
    expect(suppressStatistic(fiveOrMore, 3, people)).toBe(shown);
  });

  it('asks for parts that add up where the rule rests on the sum', () => {
    expect(() => suppressCounts(fiveOrMore, [6, 7], 12)).toThrow('the parts add up to 13, not to 12');
    expect(suppressCounts(hospital, [6, 9], 12)).toEqual({ cells: [HIDDEN, 10], total: 10 });
  });

  it('hides one more of the figures that a sum joins', () => {
    const joined = {
      values: { start: 20, opened: 3, closed: 9, end: 14 },
      sums: [{ left: ['start', 'opened'], right: ['closed', 'end'] }],
    };
    const { figures, pinned } = releaseJoined(fiveOrMore, joined);
    expect(figures).toEqual({ start: 20, opened: HIDDEN, closed: HIDDEN, end: 14 });
    expect(pinned).toEqual([]);
  });

  it('hides more where lines that are safe by themselves give a figure away together', () => {
    const joined = {
      values: { x: 3, y: 4, p: 2, q: 20, first: 9, second: 27 },
      sums: [
        { left: ['x', 'y', 'p'], right: ['first'] },
        { left: ['x', 'y', 'q'], right: ['second'] },
      ],
    };
    const { figures, pinned } = releaseJoined(fiveOrMore, joined);
    expect(figures).toMatchObject({ x: HIDDEN, y: HIDDEN, p: HIDDEN, first: HIDDEN });
    expect(pinned).toEqual([]);
  });

  it('refuses figures that do not add up', () => {
    const joined = {
      values: { start: 20, opened: 3, closed: 9, end: 15 },
      sums: [{ left: ['start', 'opened'], right: ['closed', 'end'] }],
    };
    expect(() => releaseJoined(hospital, joined)).toThrow('figures do not add up: start + opened is not closed + end');
  });
});
