import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { rowOn, versionOf, type DatedRow } from './dated.js';
import { MENTAL_HEALTH_ACT_2025 } from './mental-health-act-2025.js';

const source = 'An invented Act';
const rows: readonly DatedRow<number>[] = [
  { id: 'A', from: localDate('2010-01-01'), to: localDate('2011-12-31'), value: 1, source, confidence: 'H' },
  { id: 'B', from: localDate('2012-01-01'), to: null, value: 2, source, confidence: 'H' },
  { id: 'C', from: null, to: null, value: 3, source, confidence: 'H' },
];
const valueOn = (day: string, commenced = {}) => rowOn(rows, localDate(day), commenced)?.value ?? null;

describe('the rule in force on a day', () => {
  it.each([
    ['2009-12-31', null],
    ['2010-01-01', 1],
    ['2011-12-31', 1],
    ['2012-01-01', 2],
    ['2099-01-01', 2],
  ])('%s', (day, value) => expect(valueOn(day)).toBe(value));

  it('takes a commencement date from that day on, and changes nothing before it', () => {
    const commenced = { C: localDate('2030-05-01'), A: localDate('2000-01-01') };
    expect(['2009-12-31', '2030-04-30', '2030-05-01'].map((day) => valueOn(day, commenced))).toEqual([null, 2, 3]);
  });
  it('names a version for good', () => {
    expect(rows.map((row) => versionOf(row, {}))).toEqual(['A@2010-01-01', 'B@2012-01-01', 'C@not-commenced']);
  });
});

describe('the Mental Health Act 2025', () => {
  it('is off but for what began on 18 February 2026', () => {
    const begun = MENTAL_HEALTH_ACT_2025.filter(({ from }) => from !== null);
    expect(begun.map(({ id, from }) => [id, from])).toEqual([['CD-TRIBUNAL', '2026-02-18']]);
  });
  it('names each provision once', () => {
    const ids = MENTAL_HEALTH_ACT_2025.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
