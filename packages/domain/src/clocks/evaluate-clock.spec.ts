import { describe, expect, it } from '@jest/globals';
import { ENGLAND_AND_WALES, HolidaysUnknown, localDate } from '../time/index.js';
import { evaluateClock, type ClockCode } from './evaluate-clock.js';
import { longStopReference, recallReference, restrictedReference } from './reference-clocks.js';
import { NoRuleOnDate } from './clock.js';
import { clockLevel, daysLeft } from './days-left.js';

const evaluate = (code: ClockCode, given: Record<string, unknown>) => evaluateClock(code, given, ENGLAND_AND_WALES);

/** Dates stand in vectors/clocks.json and vectors/clocks-more.json. */
describe('one clock by its code', () => {
  it('is a fault past the calendar, naming the year', () => {
    expect(() => evaluate('S2_TRIBUNAL_WINDOW', { admittedOn: '2027-12-25' })).toThrow(new HolidaysUnknown(2028));
  });
  it('is a fault for an event before the rule', () => {
    expect(() => evaluate('CTO_TRIBUNAL_WINDOW', { startsOn: '2007-05-01' })).toThrow(new NoRuleOnDate('CTO_TRIBUNAL_WINDOW', localDate('2007-05-01')));
    expect(() => evaluate('CTO_TRIBUNAL_WINDOW', { startsOn: '2007-05-01' })).toThrow('no rule CTO_TRIBUNAL_WINDOW on 2007-05-01');
  });
  it('keeps the 2025 Act off until a date is entered', () => {
    const given = { admittedOn: '2026-03-04' };
    const commenced = { 'S2-APPLICATION-2025': localDate('2026-03-04') };
    expect(evaluate('S2_TRIBUNAL_WINDOW', given)).toMatchObject({ lastDay: '2026-03-17' });
    expect(evaluateClock('S2_TRIBUNAL_WINDOW', given, ENGLAND_AND_WALES, commenced)).toMatchObject({
      lastDay: '2026-03-24',
    });
    const before = { admittedOn: '2026-03-03' };
    expect(evaluateClock('S2_TRIBUNAL_WINDOW', before, ENGLAND_AND_WALES, commenced)).toMatchObject({
      lastDay: '2026-03-16',
    });
  });
});

describe('other references', () => {
  const from = localDate('2024-03-10');
  it.each([
    ['the long stop', longStopReference(from, false), '2027-03-09'],
    ['the long stop under 18', longStopReference(from, true), '2025-03-09'],
    ['restricted', restrictedReference(from), '2027-03-09'],
    ['recalled', recallReference(from), '2024-04-09'],
  ])('%s', (_, clock, periodEndsOn) => expect(clock).toMatchObject({ periodEndsOn, status: 'ordinary' }));
});

describe('days left', () => {
  const today = localDate('2026-11-21');
  it.each([
    ['2026-11-27', 6, 'ordinary', 'soon'],
    ['2026-11-26', 5, 'soon', 'soon'],
    ['2026-11-21', 0, 'soon', 'soon'],
    ['2026-11-19', -2, 'late', 'late'],
    ['2026-12-01', 10, 'ordinary', 'soon'],
    ['2026-12-02', 11, 'ordinary', 'ordinary'],
  ])('%s is %i days, %s, for a hearing %s', (text, left, level, hearing) => {
    const last = localDate(text);
    expect([daysLeft(last, today), clockLevel(last, today), clockLevel(last, today, 'hearing')]).toEqual([
      left,
      level,
      hearing,
    ]);
  });
});
