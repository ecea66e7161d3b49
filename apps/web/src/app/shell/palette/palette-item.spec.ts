import { describe, expect, it } from '@jest/globals';
import { fits, itemsFitting } from './palette-item';

describe('what typing finds', () => {
  it.each([
    ['kwa', 'Kwame Mensah', true],
    ['men kw', 'Kwame Mensah', true],
    ['wame', 'Kwame Mensah', false],
    ['KWAME', 'Kwame Mensah', true],
    ['fa-1987', 'Kwame Mensah FA-1987', true],
    ['kwame x', 'Kwame Mensah', false],
  ])('%s in %s: %s', (typed, text, expected) => {
    expect(fits(typed, text)).toBe(expected);
  });
  it('looks at the other words of a thing too, and at everything while nothing is typed', () => {
    const dark = { id: 'dark', label: 'Dark colours', also: 'theme night', act: () => undefined };
    const lock = { id: 'lock', label: 'Lock now', act: () => undefined };
    expect(itemsFitting('theme', [dark, lock])).toEqual([dark]);
    expect(itemsFitting('  ', [dark, lock])).toEqual([dark, lock]);
  });
});
