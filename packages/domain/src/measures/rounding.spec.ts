import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { divideRounded, hoursOf, meanOf, medianOf, ninetiethPercentileOf, percentOf } from './index.js';

describe('exact rounding', () => {
  it.each([
    [1, 16, 6.3],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 8, 12.5],
    [43, 200, 21.5],
    [201, 200, 100.5],
    [0, 7, 0],
    [1, 2000, 0.1],
    [1, 2001, 0],
  ])('shows %d of %d as %d per cent', (num, den, pct) => expect(percentOf(num, den)).toBe(pct));
  it('has no percentage of nothing', () => expect(percentOf(0, 0)).toBeNull());
  it.each([
    [-1, 8, 2, -0.13],
    [-5, 2, 0, -3],
    [5, 2, 0, 3],
    [-1, 3, 2, -0.33],
  ])('rounds %d / %d to %d places as %d, halves away from zero', (num, den, places, expected) =>
    expect(divideRounded(num, den, places)).toBe(expected),
  );
  it('has no minus nought', () => expect(Object.is(divideRounded(-1, 1000, 1), 0)).toBe(true));
  it.each([
    [520, 8.67],
    [27, 0.45],
    [3, 0.05],
    [0, 0],
  ])('takes %d minutes as %d hours', (minutes, hours) => expect(hoursOf(minutes)).toBe(hours));
  it('refuses what is no quotient of whole numbers', () => {
    expect(() => divideRounded(0.5, 2, 1)).toThrow(RangeError);
    expect(() => divideRounded(1, 0, 1)).toThrow(RangeError);
  });
  it('is never further than half a step from the quotient, by whole numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e6 }), (num, den) => {
        const tenths = BigInt(Math.round(divideRounded(num, den, 1) * 10));
        const off = 2n * (tenths * BigInt(den) - 10n * BigInt(num));
        expect(off <= BigInt(den) && -off <= BigInt(den)).toBe(true);
      }),
    );
  });
});

describe('the middle and the ninetieth', () => {
  it.each([
    [[], null],
    [[4], 4],
    [[9, 1], 5],
    [[3, 1, 2], 2],
    [[1, 2, 4, 8], 3],
    [[10, 9, 2], 9],
    [[1, 2], 1.5],
  ])('median of %j is %s', (values, median) => expect(medianOf(values)).toBe(median));
  it.each([
    [[], null],
    [[7], 7],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 9],
    [[11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 10],
    [[1, 2], 2],
  ])('90th percentile of %j is %s', (values, p90) => expect(ninetiethPercentileOf(values)).toBe(p90));
  it.each([
    [[], 1, null],
    [[1, 2], 1, 1.5],
    [[1, 1, 2], 2, 1.33],
    [[-1, 0], 0, -1],
  ])('mean of %j to %d places is %s', (values, places, mean) => expect(meanOf(values, places)).toBe(mean));
});
