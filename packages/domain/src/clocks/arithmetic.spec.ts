import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  ENGLAND_AND_WALES,
  epochOf,
  instant,
  isWorkingDay,
  localDate,
  partsOf,
  type LocalDate,
} from '../time/index.js';
import * as rules from './arithmetic.js';

const START = localDate('2008-01-01');
const day = fc.integer({ min: 0, max: 7000 }).map((days): LocalDate => addDays(START, days));
const settledDay = day.filter((date) => partsOf(date).day <= 28);
const months = fc.integer({ min: 1, max: 36 });

describe('A1 days beginning with a day', () => {
  it('counts the first day as day 1', () => {
    expect(rules.lastDayOfDays(localDate('2026-03-02'), 28)).toBe('2026-03-29');
    expect(rules.lastDayOfDays(localDate('2026-03-02'), 1)).toBe('2026-03-02');
  });
  it('in two steps is the same as in one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (start, a, b) => {
        const next = addDays(rules.lastDayOfDays(start, a), 1);
        expect(rules.lastDayOfDays(next, b)).toBe(rules.lastDayOfDays(start, a + b));
      }),
    );
  });
});

describe('A2 and A3 months beginning with a day', () => {
  it.each([
    ['2025-07-15', 6, '2026-01-14', false],
    ['2025-03-01', 6, '2025-08-31', false],
    ['2025-08-31', 6, '2026-02-28', true],
    ['2025-08-31', 5, '2026-01-30', false],
    ['2025-08-30', 6, '2026-02-28', true],
    ['2025-08-29', 6, '2026-02-28', true],
    ['2025-08-28', 6, '2026-02-27', false],
    ['2023-08-29', 6, '2024-02-28', false],
    ['2023-08-31', 6, '2024-02-29', true],
    ['2024-02-29', 12, '2025-02-28', true],
    ['2025-03-31', 6, '2025-09-30', true],
  ])('%s for %i months ends %s', (start, count, lastDay, isClamped) => {
    expect(rules.endOfMonths(localDate(start), count)).toEqual({ lastDay, isClamped });
  });
  it('in two steps is the same as in one, where no month end cuts it short', () => {
    fc.assert(
      fc.property(settledDay, months, months, (start, a, b) => {
        const next = addDays(rules.lastDayOfMonths(start, a), 1);
        expect(rules.lastDayOfMonths(next, b)).toBe(rules.lastDayOfMonths(start, a + b));
      }),
    );
  });
  it('is never later than the day before the corresponding day', () => {
    fc.assert(
      fc.property(day, months, (start, count) => {
        const corresponding = rules.correspondingDate(start, count);
        const { lastDay, isClamped } = rules.endOfMonths(start, count);
        expect(lastDay <= (isClamped ? corresponding : addDays(corresponding, -1))).toBe(true);
      }),
    );
  });
  it('never shrinks when the start moves on', () => {
    fc.assert(
      fc.property(day, months, (start, count) => {
        expect(rules.lastDayOfMonths(addDays(start, 1), count) >= rules.lastDayOfMonths(start, count)).toBe(true);
      }),
    );
  });
});

describe('A4 renewed periods', () => {
  it('starts the day after the one before ends', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 6 }), (start, renewals) => {
        const before = rules.renewedPeriod(start, [6, 6, 12], renewals - 1);
        expect(rules.renewedPeriod(start, [6, 6, 12], renewals).startsOn).toBe(addDays(before.lastDay, 1));
      }),
    );
  });
  it('gives both readings after a month end, and settles nothing', () => {
    expect(rules.renewedPeriod(localDate('2025-08-31'), [6, 6, 12], 1)).toEqual({
      startsOn: '2026-03-01',
      lastDay: '2026-08-31',
      isSettled: false,
      earliestLastDay: '2026-08-30',
      latestLastDay: '2026-08-31',
    });
  });
  it('has one reading where no month end cuts it short', () => {
    fc.assert(
      fc.property(settledDay, fc.integer({ min: 0, max: 6 }), (start, renewals) => {
        const { isSettled, earliestLastDay, latestLastDay } = rules.renewedPeriod(start, [6, 6, 12], renewals);
        expect([isSettled, earliestLastDay]).toEqual([true, latestLastDay]);
      }),
    );
  });
});

describe('A5 hours', () => {
  it('are elapsed hours over both clock changes', () => {
    expect(rules.expiryAfterHours(instant('2025-10-24T20:00:00+01:00'), 72)).toBe('2025-10-27T19:00:00.000Z');
    expect(rules.expiryAfterHours(instant('2026-03-28T20:00:00+00:00'), 24)).toBe('2026-03-29T20:00:00.000Z');
  });
  it('in two steps are the same as in one', () => {
    const from = instant('2026-03-28T20:00:00Z');
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const twice = rules.expiryAfterHours(rules.expiryAfterHours(from, a), b);
        expect(epochOf(twice)).toBe(epochOf(rules.expiryAfterHours(from, a + b)));
      }),
    );
  });
});

describe('A6, A7 and A9 closed days', () => {
  it('never move the end of a power to detain', () => {
    fc.assert(fc.property(day, (date) => expect(rules.authorityLastDay(date)).toBe(date)));
  });
  it('let an application wait for the next working day, and only then', () => {
    fc.assert(
      fc.property(day, (date) => {
        const accepted = rules.acceptedUntil(date, ENGLAND_AND_WALES);
        expect(isWorkingDay(accepted, ENGLAND_AND_WALES)).toBe(true);
        expect(accepted === date).toBe(isWorkingDay(date, ENGLAND_AND_WALES));
        for (let each = date; each < accepted; each = addDays(each, 1)) {
          expect(isWorkingDay(each, ENGLAND_AND_WALES)).toBe(false);
        }
      }),
    );
  });
});

describe('A10 between two expiries', () => {
  it('opens the day after the first ends and closes with the second', () => {
    fc.assert(
      fc.property(day, months, months, (start, a, b) => {
        const window = rules.windowBetweenMonths(start, a, a + b);
        expect(window.opensOn).toBe(addDays(rules.lastDayOfMonths(start, a), 1));
        expect(window.lastDay > window.opensOn).toBe(true);
      }),
    );
  });
});

describe('A11 months ending on a day', () => {
  it.each([
    ['2026-01-14', '2025-11-15', true],
    ['2026-02-28', '2025-12-29', false],
    ['2024-02-29', '2023-12-30', false],
    ['2024-02-28', '2023-12-29', true],
    ['2025-09-30', '2025-07-31', false],
    ['2025-06-30', '2025-05-01', true],
    ['2025-04-30', '2025-03-01', true],
    ['2025-08-31', '2025-07-01', true],
  ])('two months ending %s open on %s', (end, opensOn, isSettled) => {
    expect(rules.windowOfMonthsEnding(localDate(end), 2)).toEqual({ opensOn, isSettled });
  });
});
