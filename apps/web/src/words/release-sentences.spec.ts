import { describe, expect, it } from '@jest/globals';
import type { Shown } from '@alongside/contracts/release-words/measure-rows';
import { changeSince, sentenceOf } from '@alongside/contracts/release-words/sentences';

const bars = (values: Readonly<Record<string, Shown>>) => Object.entries(values).map(([label, value]) => ({ key: label, label, value }));

describe('the change since the quarter before', () => {
  const spring = (referrals: Shown) => [{ period: '2025-26-Q2', referrals: 500 }, { period: '2026-27-Q1', referrals }];
  it('is said against the quarter just before, up, down or the same', () => {
    expect(changeSince('2026-27-Q2', 110, spring(95))).toBe('up 15 on April to June');
    expect(changeSince('2026-27-Q2', 95, spring(110))).toBe('down 15 on April to June');
    expect(changeSince('2026-27-Q2', 95, spring(95))).toBe('the same as April to June');
  });
  it('is not said when either number is hidden, or when the quarter just before is not published', () => {
    expect(changeSince('2026-27-Q2', 'hidden', spring(95))).toBe('');
    expect(changeSince('2026-27-Q2', 110, spring('hidden'))).toBe('');
    expect(changeSince('2026-27-Q3', 110, spring(95))).toBe('');
  });
});

describe('the sentence over a split', () => {
  it('names the largest, and all of them where several are', () => {
    expect(sentenceOf(bars({ Ward: 60, Self: 25, Court: 0 }), 'who asked')).toBe('Ward: 60, the most of all');
    expect(sentenceOf(bars({ Ward: 45, Self: 45 }), 'who asked')).toBe('Ward and Self: 45 each, the most of all');
  });
  it('never claims the most of all while a number is hidden, which may be larger', () => {
    expect(sentenceOf(bars({ Ward: 60, Self: 25, Court: 'hidden' }), 'who asked')).toBe('Ward: 60, the most of those shown');
    expect(sentenceOf(bars({ Ward: 10, Self: 0, Court: 'hidden' }), 'who asked')).toBe('Ward: 10. The others are hidden or 0');
  });
  it('tells nothing to show from nothing at all', () => {
    expect(sentenceOf(bars({ Ward: 'hidden', Self: 0 }), 'who asked')).toBe('Too few to show by who asked');
    expect(sentenceOf(bars({ Ward: 0, Self: 0 }), 'who asked')).toBe('No referrals this quarter');
  });
});
