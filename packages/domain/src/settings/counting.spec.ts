import { describe, expect, it } from '@jest/globals';
import { NOT_ATTEMPT_OUTCOMES, REACHED_OUTCOMES, VOID_CLOSURE_REASONS } from '../codes/index.js';
import { MAY_BE_NO_ATTEMPT, MAY_BE_REACHED, MAY_BE_VOID, USUAL_COUNTING } from './counting.js';

describe('what a provider may choose of how it counts', () => {
  it('never makes an outcome both a reached contact and no attempt', () => {
    expect(MAY_BE_NO_ATTEMPT.filter((code) => MAY_BE_REACHED.includes(code))).toEqual([]);
  });

  it('never counts as reached a refusal heard only through staff', () => {
    expect(MAY_BE_REACHED).not.toContain('REFUSED_TO_MEET');
    expect(MAY_BE_NO_ATTEMPT).toContain('REFUSED_TO_MEET');
  });

  it('never lets a want of advocates take a referral out of the count', () => {
    expect(MAY_BE_VOID).not.toContain('NO_CAPACITY_IN_SERVICE');
  });

  it('has the usual choices among what may be chosen', () => {
    expect(MAY_BE_NO_ATTEMPT).toEqual(expect.arrayContaining([...NOT_ATTEMPT_OUTCOMES]));
    expect(MAY_BE_REACHED).toEqual(REACHED_OUTCOMES);
    expect(MAY_BE_VOID).toEqual(expect.arrayContaining([...VOID_CLOSURE_REASONS]));
    expect(USUAL_COUNTING).toMatchObject({ cutoffLocalTime: null, reReferralWindowDays: 90, pausableReasons: ['INFO_REQUESTED'] });
  });
});
