import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { hasAttained } from './age.js';

/** Family Law Reform Act 1969 s.9(1): at the start of the birthday. A 29 February birthday in a common year is open. */
describe('whether 18, or another age, is attained', () => {
  it.each<[number, string, string, boolean | null]>([
    [18, '2008-02-10', '2026-02-09', false],
    [18, '2008-02-10', '2026-02-10', true],
    [18, '2008-02-10', '2026-02-11', true],
    [18, '2008-01-31', '2026-01-30', false],
    [18, '2008-01-31', '2026-01-31', true],
    [18, '2008-02-28', '2026-02-27', false],
    [18, '2008-02-28', '2026-02-28', true],
    [18, '2008-02-29', '2026-02-27', false],
    [18, '2008-02-29', '2026-02-28', null],
    [18, '2008-02-29', '2026-03-01', true],
    [18, '2008-02-29', '2027-02-28', true],
    [16, '2008-02-29', '2024-02-28', false],
    [16, '2008-02-29', '2024-02-29', true],
    [18, '2009-12-31', '2027-12-30', false],
    [18, '2009-12-31', '2028-01-01', true],
  ])('%i, born %s, on %s: %s', (age, born, on, attained) =>
    expect(hasAttained(age, localDate(born), localDate(on))).toBe(attained),
  );
});
