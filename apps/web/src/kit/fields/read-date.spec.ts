import { describe, expect, it } from '@jest/globals';
import { localDate } from '@alongside/domain';
import { readDate, type Leaning } from './read-date';

/** Monday 23 November 2026. */
const MONDAY = localDate('2026-11-23');
const read = (typed: string, leaning: Leaning = 'ahead') => readDate(typed, MONDAY, leaning);

describe('reading a date as people write it', () => {
  it.each([
    ['today', '2026-11-23'],
    ['Tomorrow', '2026-11-24'],
    ['yesterday', '2026-11-22'],
    ['27/11', '2026-11-27'],
    ['27.11.26', '2026-11-27'],
    ['27-11-2026', '2026-11-27'],
    ['2026-11-27', '2026-11-27'],
    ['27 nov', '2026-11-27'],
    ['Fri 27 November', '2026-11-27'],
    ['Friday, 27th Nov 2026', '2026-11-27'],
    ['in 2 weeks', '2026-12-07'],
    ['3 days ago', '2026-11-20'],
    ['29 feb 2028', '2028-02-29'],
  ])('%s is %s', (typed, date) => expect(read(typed)).toBe(date));

  it('reads a bare weekday the way the form leans', () => {
    expect(read('fri', 'ahead')).toBe('2026-11-27');
    expect(read('fri', 'behind')).toBe('2026-11-20');
    expect(read('mon', 'ahead')).toBe('2026-11-23');
    expect(read('mon', 'behind')).toBe('2026-11-23');
  });

  it('takes last and next at their word', () => {
    expect(read('last fri', 'ahead')).toBe('2026-11-20');
    expect(read('last mon')).toBe('2026-11-16');
    expect(read('next mon')).toBe('2026-11-30');
    expect(read('this wednesday')).toBe('2026-11-25');
  });

  it('puts a day and month without a year on the side the form leans to', () => {
    expect(read('3/1', 'ahead')).toBe('2027-01-03');
    expect(read('3/1', 'behind')).toBe('2026-01-03');
    expect(read('27/11', 'behind')).toBe('2025-11-27');
  });

  it.each(['', 'soon', '31/2', '32 nov', '12/13/2026', 'in weeks'])('does not guess at %j', (typed) => expect(read(typed)).toBeNull());
});
