import { describe, expect, it } from '@jest/globals';
import { capacityForDays, loadPointsOf, weightedLoad } from './index.js';

describe('load', () => {
  const item = {
    isInCommunity: false,
    instruction: 'INSTRUCTED',
    isOnHold: false,
    isHearingWithin10WorkingDays: false,
    needsInterpreter: false,
    isSafeguardingLive: false,
  } as const;
  it.each([
    [1, {}],
    [1.5, { isInCommunity: true }],
    [2, { instruction: 'NON_INSTRUCTED' }],
    [2, { isHearingWithin10WorkingDays: true }],
    [1.5, { needsInterpreter: true }],
    [2, { isSafeguardingLive: true }],
    [0.25, { isOnHold: true, isSafeguardingLive: true }],
    [1, { instruction: null }],
    [
      4.5,
      {
        instruction: 'NON_INSTRUCTED',
        isHearingWithin10WorkingDays: true,
        needsInterpreter: true,
        isSafeguardingLive: true,
      },
    ],
  ] as const)('is %d for %j', (points, facts) => expect(loadPointsOf({ ...item, ...facts })).toBe(points));
  it('adds up, and capacity is pro rata', () => {
    expect(weightedLoad([item, { ...item, isInCommunity: true }])).toBe(2.5);
    expect(capacityForDays(3)).toBe(15);
  });
});
