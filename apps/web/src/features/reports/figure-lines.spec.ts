import { describe, expect, it } from '@jest/globals';
import type { ReleaseFigures, ShownMeasure } from '@alongside/contracts/reports';
import { measureRows } from '@alongside/contracts/release-words/measure-rows';
import { comparedLines, countHidden } from './figure-lines';

const release = (measures: readonly ShownMeasure[], self: number | 'hidden'): ReleaseFigures => ({
  measures: [...measures], bySource: [{ code: 'SELF', value: self }], byLegalGroup: [], referrals: 20,
});

describe('a measure as lines', () => {
  it('keeps a true 0, a hidden figure and nothing to divide by apart', () => {
    const [head, ...parts] = measureRows({ id: 'K13', num: 0, den: 0, pct: null, pending: 'hidden', void: 0, target: 90 });
    expect(head).toMatchObject({ figure: null, unit: 'percent', of: { num: 0, den: 0 }, target: 90 });
    expect(parts.map(({ label, figure }) => [label, figure])).toEqual([['Not due yet', 'hidden'], ['Ended before it was due', 0]]);
  });
  it('has no figure of its own where it is only parts, and 0 where there are none', () => {
    expect(measureRows({ id: 'K21', start: 10, end: 20 }).map(({ figure }) => figure)).toEqual([undefined, 10, 20]);
    expect(measureRows({ id: 'K06', parts: [{ code: 'OUT_OF_AREA', value: 10 }] }).map(({ figure }) => figure)).toEqual([undefined, 10]);
    expect(measureRows({ id: 'K06', parts: [] }).map(({ figure }) => figure)).toEqual([0]);
  });
  it('counts waits in working days', () => {
    expect(measureRows({ id: 'K15', value: 1.5 })[0]).toMatchObject({ figure: 1.5, unit: 'days' });
  });
});

describe('a report beside its exact figures', () => {
  const shown = release([{ id: 'K01', value: 20 }, { id: 'K05', num: 'hidden', den: 10, pct: 'hidden' }], 'hidden');
  const exact = release([{ id: 'K01', value: 22 }, { id: 'K05', num: 7, den: 9, pct: 77.8 }, { id: 'K22', value: 3 }], 4);

  it('puts both of every figure in one line', () => {
    const lines = new Map(comparedLines(shown, exact).map((line) => [line.key, line]));
    expect(lines.get('K01')).toMatchObject({ shown: { figure: 20 }, exact: { figure: 22 } });
    expect(lines.get('bySource.SELF')).toMatchObject({ shown: { figure: 'hidden' }, exact: { figure: 4 } });
  });
  it('keeps a line that the published side lacks, empty there and never filled with the exact figure', () => {
    expect(comparedLines(shown, exact).find(({ key }) => key === 'K22')).toMatchObject({ shown: undefined, exact: { figure: 3 } });
  });
  it('counts everything that is hidden, both sides of a share too', () => {
    expect(countHidden(shown)).toBe(3);
    expect(countHidden(exact)).toBe(0);
  });
});
