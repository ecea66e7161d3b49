import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../time/index.js';
import {
  dateRange,
  financialYearOf,
  isWithin,
  quarterAfter,
  quarterBefore,
  quarterOf,
  quartersBetween,
  quarterWithId,
} from './index.js';

describe('quarters of the financial year', () => {
  it.each([
    ['2026-04-01', '2026-27-Q1', '2026-04-01', '2026-06-30'],
    ['2026-06-30', '2026-27-Q1', '2026-04-01', '2026-06-30'],
    ['2026-07-01', '2026-27-Q2', '2026-07-01', '2026-09-30'],
    ['2026-12-31', '2026-27-Q3', '2026-10-01', '2026-12-31'],
    ['2027-01-01', '2026-27-Q4', '2027-01-01', '2027-03-31'],
    ['2028-02-29', '2027-28-Q4', '2028-01-01', '2028-03-31'],
    ['2099-12-01', '2099-00-Q3', '2099-10-01', '2099-12-31'],
  ])('hold %s in %s, %s to %s', (date, id, from, to) => expect(quarterOf(localDate(date))).toEqual({ id, from, to }));
  it('name the financial year', () => {
    expect(financialYearOf(localDate('2026-03-31'))).toBe('2025-26');
    expect(financialYearOf(localDate('2026-04-01'))).toBe('2026-27');
  });
  it('are found by their id, and by no other', () => {
    expect(quarterWithId('2026-27-Q2')).toEqual(quarterOf(localDate('2026-08-01')));
    expect(['2026-28-Q1', '2026-27-Q5', '2026-27', ''].map(quarterWithId)).toEqual([null, null, null, null]);
  });
  it('follow one another without a gap', () => {
    const quarters = quartersBetween(localDate('2025-05-05'), localDate('2027-01-01'));
    expect(quarters.map(({ id }) => id)).toEqual([
      '2025-26-Q1',
      '2025-26-Q2',
      '2025-26-Q3',
      '2025-26-Q4',
      '2026-27-Q1',
      '2026-27-Q2',
      '2026-27-Q3',
      '2026-27-Q4',
    ]);
    quarters.forEach((quarter, index) => {
      const next = quarters[index + 1];
      if (next) expect(next.from).toBe(addDays(quarter.to, 1));
      expect(quarterBefore(quarterAfter(quarter))).toEqual(quarter);
    });
    expect(quartersBetween(localDate('2026-02-01'), localDate('2026-01-31'))).toEqual([]);
    expect(quartersBetween(localDate('2026-04-01'), localDate('2026-04-01'))).toHaveLength(1);
  });
  it('include their first and last day', () => {
    const range = dateRange('2026-04-01', '2026-06-30');
    expect(
      ['2026-03-31', '2026-04-01', '2026-06-30', '2026-07-01'].map((day) => isWithin(localDate(day), range)),
    ).toEqual([false, true, true, false]);
  });
});
