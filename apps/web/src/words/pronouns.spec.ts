import { describe, expect, it } from '@jest/globals';
import { called, firstName, pronounsOf } from './pronouns';

describe('pronouns from the record', () => {
  it.each([
    ['she/her', 'she wants her letter'],
    ['He / Him', 'he wants his letter'],
    ['they/them', 'they want their letter'],
    ['xe/xem', 'they want their letter'],
    ['shepherd', 'they want their letter'],
    [null, 'they want their letter'],
  ])('%s: %s', (recorded, said) => {
    const { subject, possessive, s } = pronounsOf(recorded);
    expect(`${subject} want${s} ${possessive} letter`).toBe(said);
  });
  it('uses the first of a name, and none for nobody', () => {
    expect(firstName(' Rosa Lindqvist ')).toBe('Rosa');
    expect(called(null)).toBe('this person');
  });
});
