import { describe, expect, it } from '@jest/globals';
import { localDate } from '@alongside/domain';
import { dueOf, groupOf } from './due';

const WEDNESDAY = localDate('2026-11-25');

describe('how near an action is', () => {
  it.each([
    ['2026-11-24', 'late', '1 day over', 'late'],
    ['2026-11-25', 'today', 'Today', 'soon'],
    ['2026-11-26', 'week', 'Tomorrow', 'soon'],
    ['2026-11-29', 'week', 'Sun 29 Nov', 'plain'],
    ['2026-11-30', 'later', 'Mon 30 Nov', 'plain'],
    ['2027-01-04', 'later', 'Mon 4 Jan 2027', 'plain'],
    [null, 'undated', 'No day', 'plain'],
  ])('due %s stands under %s as "%s"', (dueOn, group, text, tone) => {
    expect(groupOf({ dueOn }, WEDNESDAY)).toBe(group);
    expect(dueOf(dueOn, WEDNESDAY)).toEqual({ text, tone });
  });
});
