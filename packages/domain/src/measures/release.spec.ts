import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { INELIGIBLE_REASONS } from '../codes/index.js';
import file from '../../vectors/kpi.json' with { type: 'json' };
import { attackLine, HIDDEN, type SuppressionRule } from '../disclosure/index.js';
import {
  factsOfMeasureFile,
  measure,
  measureBreakdowns,
  measureSettingsOf,
  peopleBehindWaits,
  periodsOfMeasureFile,
  releaseReport,
  shareOf,
  viewOf,
  type ExactRelease,
  type TargetShare,
} from './index.js';

const settings = measureSettingsOf(file.rules);
const facts = factsOfMeasureFile(file);
const quarters = periodsOfMeasureFile(file).map((period): ExactRelease => {
  const { referralsBySource: bySource, referralsByLegalGroup: groups } = measureBreakdowns(facts, settings, period);
  const byLegalGroup = Object.fromEntries(groups.labels.map((label, index) => [label, groups.raw[index] ?? 0]));
  return {
    figures: measure(facts, settings, period),
    bySource,
    byLegalGroup,
    people: peopleBehindWaits(viewOf(facts, settings, period)),
  };
});
const [winter, spring] = quarters;
if (!winter || !spring) throw new Error('the shared figures have two quarters');
const fiveOrMore: SuppressionRule = { kind: 'PRIMARY_SECONDARY', threshold: 5 };
const byId = (rule: SuppressionRule, exact: ExactRelease) =>
  Object.fromEntries(releaseReport(rule, exact).measures.map(({ id, ...rest }) => [id, rest]));

describe('a quarter published by the hospital statistics rule', () => {
  const shown = byId({ kind: 'NHS_HES' }, spring);
  it.each([
    ['K01', { value: 45 }],
    ['K02', { value: 40 }],
    ['K03', { value: HIDDEN }],
    ['K04', { num: HIDDEN, den: 45, pct: HIDDEN }],
    ['K05', { num: 40, den: 40, pct: 100 }],
    ['K10', { num: 35, den: 45, pct: 78, pending: 0, void: 0 }],
    ['K11', { num: 35, den: 40, pct: 88, pending: 0, void: HIDDEN }],
    ['K15', { value: 1 }],
    [
      'K17',
      {
        value: HIDDEN,
        parts: [
          { code: '0-2', value: HIDDEN },
          { code: '3-5', value: 0 },
          { code: '6-10', value: 0 },
          { code: '11+', value: HIDDEN },
        ],
      },
    ],
    ['K18', { value: HIDDEN }],
    ['K21', { start: HIDDEN, end: 30 }],
    ['K22', { value: 35 }],
  ])('shows %s as %j', (id, expected) => expect(shown[id]).toEqual(expected));
  it('leaves nothing to be worked out', () => expect(releaseReport({ kind: 'NHS_HES' }, spring).pinned).toEqual([]));
  it('hides a median of few', () =>
    expect(byId({ kind: 'NHS_HES' }, { ...spring, people: { reached: 7, waiting: 7 } })['K15']).toEqual({
      value: HIDDEN,
    }));
});

describe('a quarter published with exact figures', () => {
  it.each([
    ['winter', winter],
    ['spring', spring],
  ])('hides what is small and what would give it away, in %s', (_name, exact) => {
    const report = releaseReport(fiveOrMore, exact);
    expect(report.pinned).toEqual([]);
    for (const { value } of report.bySource) expect(value === HIDDEN || value === 0 || value >= 5).toBe(true);
    for (const { code, value } of report.bySource) expect([HIDDEN, exact.bySource[code]]).toContain(value);
  });
  it('hides the share with its side', () =>
    expect(byId(fiveOrMore, spring)['K04']).toMatchObject({ num: HIDDEN, pct: HIDDEN }));
});

it('has a line for every reason, so that no line comes with the first person turned away for it', () => {
  const reasonsOf = (reasons: Readonly<Record<string, number>>) => {
    const { measures } = releaseReport({ kind: 'NHS_HES' }, { ...spring, figures: { ...spring.figures, K06: reasons } });
    return measures.find(({ id }) => id === 'K06')?.parts?.map(({ code }) => code);
  };
  expect(reasonsOf(spring.figures.K06)).toEqual(INELIGIBLE_REASONS);
  expect(reasonsOf({})).toEqual(INELIGIBLE_REASONS);
});

it('shows a manager everything', () => {
  const shown = byId({ kind: 'NONE' }, spring);
  expect(shown).toMatchObject({
    K03: { value: 1 },
    K10: { num: 36, den: 43, pct: 83.7 },
    K18: { value: 97 },
    K21: { start: 7, end: 31 },
  });
});

it('refuses figures that do not add up', () => {
  const wrong = { ...spring, figures: { ...spring.figures, K19: spring.figures.K19 + 1 } };
  expect(() => releaseReport(fiveOrMore, wrong)).toThrow('K21.start + K19 is not K20 + K21.end');
});

/** A quarter of any size that adds up. */
const anyQuarter = fc
  .tuple(fc.array(fc.nat(12), { minLength: 5, maxLength: 5 }), fc.array(fc.nat(9), { minLength: 18, maxLength: 18 }))
  .map(([groups, some]): ExactRelease => {
    const at = (index: number) => some[index] ?? 0;
    const K01 = groups.reduce((sum, each) => sum + each, 0);
    const ineligible = Math.min(at(0), K01);
    const eligible = K01 - ineligible;
    const target = (all: number, first: number): TargetShare => {
      const pending = Math.min(at(first), all);
      const voided = first === 1 ? 0 : Math.min(at(first + 1), all - pending);
      const den = all - pending - voided;
      return { ...shareOf(Math.max(0, den - at(first + 2)), den), pending, void: voided };
    };
    const figures = {
      K01,
      K02: K01,
      K03: at(3),
      K04: shareOf(Math.min(at(4), K01), K01),
      K05: shareOf(eligible, K01),
      K06: { OUT_OF_AREA: ineligible },
      K10: target(K01, 1),
      K11: target(eligible, 4),
      K12: target(eligible, 7),
      K13: target(eligible, 10),
      K15: 1,
      K16: 2,
      K17: { total: at(13) + at(14), bands: { '0-2': at(13), '3+': at(14) } },
      K18: 3,
      K19: at(15) + at(16),
      K20: at(16),
      K21: { start: at(17), end: at(17) + at(15) },
      K22: K01,
    };
    const [s2 = 0, ...rest] = groups;
    return {
      figures,
      byLegalGroup: Object.fromEntries(groups.map((value, index) => [`G${index}`, value])),
      bySource: { SELF: s2, OTHER: rest.reduce((sum, each) => sum + each, 0) },
      people: { reached: 0, waiting: 0 },
    };
  });

it('lets no figure of any quarter be worked out from the others', () => {
  fc.assert(
    fc.property(anyQuarter, (exact) => {
      const { pinned, bySource, byLegalGroup, measures } = releaseReport(fiveOrMore, exact);
      const total = measures.find(({ id }) => id === 'K01')?.value ?? HIDDEN;
      expect(pinned).toEqual([]);
      for (const parts of [bySource, byLegalGroup]) {
        const shown = parts.map(({ value }) => value);
        expect(attackLine(fiveOrMore, shown, total)).toEqual([]);
      }
    }),
    { numRuns: 300, seed: 20261121 },
  );
});
