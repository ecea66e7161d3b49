import { describe, expect, it } from '@jest/globals';
import { ANY_COUNT, HIDDEN, isImpossible, tighten, type Released, type SuppressionRule } from '../disclosure/index.js';
import { attackReleases, cellsOfRelease, releaseBeside, type PublishedFigures, type ReleasedReport, type SeenRelease } from './index.js';

const exactly: SuppressionRule = { kind: 'PRIMARY_SECONDARY', threshold: 5 };
const rounded: SuppressionRule = { kind: 'NHS_HES' };

interface Few {
  readonly total: Released;
  readonly sources: Readonly<Record<string, Released>>;
  readonly caseload?: readonly [Released, Released, Released, Released];
  readonly median?: Released;
}
const quarter = ({ total, sources, caseload = [40, 20, 20, 40], median = 2 }: Few): ReleasedReport => ({
  measures: [
    { id: 'K01', value: total },
    { id: 'K04', num: 0, den: total, pct: 0 },
    { id: 'K15', value: median },
    { id: 'K19', value: caseload[1] },
    { id: 'K20', value: caseload[2] },
    { id: 'K21', start: caseload[0], end: caseload[3] },
  ],
  bySource: Object.entries(sources).map(([code, value]) => ({ code, value })),
  byLegalGroup: [],
  pinned: [],
});
const seen = (figures: PublishedFigures, number = 0, edition = 1): SeenRelease => ({ quarter: number, edition, figures });
const namesOf = (rule: SuppressionRule, ...releases: readonly SeenRelease[]) => attackReleases(rule, releases).map(({ name }) => name);
const exactOf = (few: Few) => cellsOfRelease(quarter(few)) as Parameters<typeof releaseBeside>[2];

describe('an attack on every release of a contract', () => {
  it('works out the one hidden part of a sum, and nothing of two', () => {
    expect(namesOf(exactly, seen(quarter({ total: 30, sources: { SELF: HIDDEN, FAMILY: 20 } })))).toEqual(['bySource.SELF']);
    expect(namesOf(exactly, seen(quarter({ total: 30, sources: { SELF: HIDDEN, FAMILY: HIDDEN, AMHP: 20 } })))).toEqual([]);
  });

  it('works out rounded figures that leave the hidden ones no room', () => {
    const tight = quarter({ total: 20, sources: { A: 20, B: HIDDEN, C: HIDDEN, D: HIDDEN, E: HIDDEN } });
    expect(namesOf(rounded, seen(tight)).sort()).toEqual(['bySource.B', 'bySource.C', 'bySource.D', 'bySource.E']);
  });

  it('carries what is open from quarter to quarter', () => {
    const before = quarter({ total: 30, sources: {}, caseload: [40, 20, 20, 40] });
    const after = quarter({ total: 30, sources: {}, caseload: [HIDDEN, HIDDEN, 20, 30] });
    expect(namesOf(exactly, seen(after, 1))).toEqual([]);
    expect(namesOf(exactly, seen(before, 0), seen(after, 1))).toEqual(['K19.value']);
  });

  it('is not blinded by a late entry, which makes two quarters disagree on who was open', () => {
    const before = quarter({ total: 30, sources: {}, caseload: [40, 20, 20, 40] });
    const after = quarter({ total: 30, sources: { SELF: HIDDEN, FAMILY: 20 }, caseload: [41, 20, 21, 40] });
    expect(namesOf(exactly, seen(before, 0), seen(after, 1))).toEqual(['bySource.SELF']);
  });

  it('does not call hidden what another release shows', () => {
    const before = quarter({ total: 30, sources: {}, caseload: [40, 20, 20, 40] });
    const after = quarter({ total: 30, sources: {}, caseload: [HIDDEN, 20, HIDDEN, HIDDEN] });
    expect(namesOf(exactly, seen(before, 0), seen(after, 1))).toEqual([]);
  });

  it('finds a difference between editions that is few, and passes over none and many', () => {
    const editions = (total: number) => [seen(quarter({ total: 30, sources: {} })), seen(quarter({ total, sources: {} }), 0, 2)] as const;
    expect(namesOf(exactly, ...editions(31))).toEqual(['K01.value', 'K04.den']);
    expect(namesOf(exactly, ...editions(27))).toEqual(['K01.value', 'K04.den']);
    expect(namesOf(exactly, ...editions(30))).toEqual([]);
    expect(namesOf(exactly, ...editions(35))).toEqual([]);
  });

  it('comes to an end where figures contradict each other', () => {
    const endless = [{ left: [0], right: [1] }, { left: [0, 2], right: [1] }];
    expect(tighten(endless, [ANY_COUNT, ANY_COUNT, { low: 1, high: 3 }])).toHaveLength(3);
    expect(tighten([{ left: [0], right: [1] }], [{ low: 5, high: 5 }, { low: 6, high: 6 }]).some(isImpossible)).toBe(true);
    expect(namesOf(exactly, seen(quarter({ total: 10, sources: { A: 20, B: HIDDEN } })))).toEqual([]);
  });
});

describe('a release beside others', () => {
  it('hides more of a rounded quarter that leaves its hidden figures no room', () => {
    const counts = { total: 20, sources: { A: 18, B: 1, C: 1 } };
    const alone = quarter({ total: 20, sources: { A: 20, B: HIDDEN, C: HIDDEN } });
    const tight = { ...counts, sources: { A: 18, B: 1, C: 1, D: 1, E: 1 } };
    const shown = releaseBeside(rounded, quarter({ total: 20, sources: { A: 20, B: HIDDEN, C: HIDDEN, D: HIDDEN, E: HIDDEN } }), exactOf(tight), {});
    expect(attackReleases(rounded, [seen(shown)])).toEqual([]);
    expect(shown.pinned).toEqual([]);
    expect(releaseBeside(rounded, alone, exactOf(counts), {})).toEqual(alone);
  });

  it('hides in a correction what one late entry changed, with a second in every sum, and the share with its sides', () => {
    const first = quarter({ total: 40, sources: { SELF: 15, FAMILY: 25 } });
    const now = { total: 41, sources: { SELF: 16, FAMILY: 25 } };
    const shown = releaseBeside(exactly, quarter(now), exactOf(now), { earlierEditions: [first] });
    expect(shown.measures.slice(0, 2)).toEqual([{ id: 'K01', value: HIDDEN }, { id: 'K04', num: 0, den: HIDDEN, pct: HIDDEN }]);
    expect(shown.bySource).toEqual([{ code: 'SELF', value: HIDDEN }, { code: 'FAMILY', value: 25 }]);
  });

  it('compares with every edition before it, not only with the last', () => {
    const now = { total: 41, sources: { SELF: 16, FAMILY: 25 } };
    const editions = [quarter({ total: 40, sources: { SELF: 15, FAMILY: 25 } }), quarter({ total: 60, sources: { SELF: 35, FAMILY: 25 } })];
    expect(releaseBeside(exactly, quarter(now), exactOf(now), { earlierEditions: editions }).measures[0]).toEqual({ id: 'K01', value: HIDDEN });
  });

  it('shows in a correction what many late entries changed', () => {
    const now = { total: 60, sources: { SELF: 25, FAMILY: 35 } };
    const shown = releaseBeside(exactly, quarter(now), exactOf(now), { earlierEditions: [quarter({ total: 40, sources: { SELF: 15, FAMILY: 25 } })] });
    expect(shown).toEqual(quarter(now));
  });

  it('hides a median that changed with few, and shows one that did not change', () => {
    const before = quarter({ total: 40, sources: {}, median: 2 });
    const waited = (median: number) => {
      const now = { total: 40, sources: {}, median };
      return releaseBeside(rounded, quarter(now), exactOf(now), { earlierEditions: [before] }).measures[2];
    };
    expect(waited(2)).toEqual({ id: 'K15', value: 2 });
    expect(waited(3)).toEqual({ id: 'K15', value: HIDDEN });
  });
});
