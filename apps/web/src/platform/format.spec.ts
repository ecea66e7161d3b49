import { describe, expect, it } from '@jest/globals';
import { localDate as on, type Instant } from '@alongside/domain';
import { day, dayAndTime, fullDate, initials, list, longDate, plural, shortDate, timeOf, weekdayAndDay } from './format';

const MONDAY = on('2026-11-23');
const at = (text: string) => text as Instant;

describe('dates and times as we write them', () => {
  it('leaves the year out while it is this year', () => {
    expect(longDate(on('2026-11-27'), MONDAY)).toBe('Friday 27 November');
    expect(longDate(on('2027-04-25'), MONDAY)).toBe('Sunday 25 April 2027');
    expect(shortDate(on('2026-11-27'), MONDAY)).toBe('Fri 27 Nov');
    expect(shortDate(on('2026-09-01'), MONDAY)).toBe('Tue 1 Sep');
    expect(fullDate(on('2026-11-27'))).toBe('Friday 27 November 2026');
    expect(weekdayAndDay(on('2026-11-24'))).toBe('Tue 24');
  });
  it('calls the days around today by their names', () => {
    expect(day(on('2026-11-22'), MONDAY)).toBe('yesterday');
    expect(day(MONDAY, MONDAY)).toBe('today');
    expect(day(on('2026-11-24'), MONDAY)).toBe('tomorrow');
    expect(day(on('2026-11-25'), MONDAY)).toBe('Wed 25 Nov');
  });
  it('tells the time in London, in 24 hours, whatever the season', () => {
    expect(timeOf(at('2026-11-23T10:20:00.000Z'))).toBe('10:20');
    expect(timeOf(at('2026-07-01T09:20:00.000Z'))).toBe('10:20');
    expect(timeOf(at('2026-11-23T00:05:00.000Z'))).toBe('00:05');
    expect(dayAndTime(at('2026-11-24T11:00:00.000Z'), MONDAY)).toBe('tomorrow 11:00');
  });
  it('puts an instant on the London day it falls on', () => {
    expect(dayAndTime(at('2026-06-30T23:30:00.000Z'), on('2026-07-01'))).toBe('today 00:30');
  });
});

describe('counts and names', () => {
  it('agrees in number', () => {
    expect(plural(1, 'visit', 'visits')).toBe('1 visit');
    expect(plural(0, 'visit', 'visits')).toBe('0 visits');
    expect(plural(1200, 'visit', 'visits')).toBe('1,200 visits');
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
  });
  it('takes the first and last initial', () => {
    expect(initials('Rosa Lindqvist')).toBe('RL');
    expect(initials('  Owen  ')).toBe('O');
    expect(initials('Dina van der Kovač')).toBe('DK');
    expect(initials('')).toBe('');
  });
});
