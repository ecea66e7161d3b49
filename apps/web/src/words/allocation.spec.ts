import { describe, expect, test } from '@jest/globals';
import { allocationReason, workingDays } from './allocation';

describe('the days an advocate works', () => {
  test.each([
    [[1, 2, 3, 4, 5], null],
    [[5, 2, 4, 3], 'Tue to Fri'],
    [[1, 3, 5], 'Mon, Wed and Fri'],
    [[1, 2], 'Mon and Tue'],
  ])('%j is said as %s', (days, said) => {
    expect(workingDays(days)).toBe(said);
  });
});

describe('a reason about an advocate', () => {
  const about = { person: 'Owen', place: 'Willow side', genderWanted: 'WOMAN' };
  test('says what it is about', () => {
    expect(allocationReason('does-not-cover-ward', {}, about)).toBe("Doesn't usually cover Willow side");
    expect(allocationReason('speaks-language', { language: 'ar' }, about)).toBe('Speaks Arabic');
    expect(allocationReason('gender-wanted', {}, about)).toBe('Is a woman, as asked');
  });
  test('never shows a code that it has no words for', () => {
    expect(allocationReason('made-tomorrow', {}, about)).not.toContain('made-tomorrow');
  });
});
