import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HIDDEN, pinnedCells, releaseJoined, type Released, type SuppressionRule } from '../disclosure/index.js';
import { hiddenNamesOf, hideAlso, releaseBeside, type PublishedFigures, type ReleasedReport } from './index.js';

const exactly: SuppressionRule = { kind: 'PRIMARY_SECONDARY', threshold: 5 };
const rounded: SuppressionRule = { kind: 'NHS_HES' };

const report = (caseload: { start: Released; opened: Released; closed: Released; end: Released }): ReleasedReport => ({
  measures: [
    { id: 'K05', num: 20, den: 25, pct: 80 },
    { id: 'K17', value: 12, parts: [{ code: '0-2', value: 12 }] },
    { id: 'K19', value: caseload.opened },
    { id: 'K20', value: caseload.closed },
    { id: 'K21', start: caseload.start, end: caseload.end },
  ],
  bySource: [{ code: 'SELF', value: 25 }],
  byLegalGroup: [{ code: 'S2', value: HIDDEN }],
  pinned: [],
});
const plain = report({ start: 20, opened: 9, closed: 9, end: 20 });
const exact = { 'K21.start': 20, 'K19.value': 3, 'K20.value': 9, 'K21.end': 14 };
const caseload = ({ measures }: ReleasedReport) => measures.slice(-3);

describe('a release beside others', () => {
  it('stays as it is when there are none', () => expect(releaseBeside(exactly, plain, { ...exact, 'K19.value': 9, 'K21.end': 20 }, {})).toEqual(plain));

  it('keeps the hidden pattern of the edition it corrects, and a percentage with its sides', () => {
    const earlierEdition = hideAlso(plain, new Set(['K05.num', 'K17.0-2', 'bySource.SELF']));
    expect([...hiddenNamesOf(earlierEdition)].sort()).toEqual(['K05.num', 'K05.pct', 'K17.0-2', 'byLegalGroup.S2', 'bySource.SELF']);
    for (const rule of [exactly, rounded]) expect(releaseBeside(rule, plain, exact, { earlierEditions: [earlierEdition] })).toEqual(earlierEdition);
  });

  it('hides at the start what the quarter before hid at its end, and the other way round', () => {
    const hiding = report({ start: HIDDEN, opened: 9, closed: 9, end: HIDDEN });
    const shown = releaseBeside(rounded, plain, exact, { quarterBefore: hiding, quarterAfter: hiding });
    expect(caseload(shown)).toEqual([{ id: 'K19', value: 9 }, { id: 'K20', value: 9 }, { id: 'K21', start: HIDDEN, end: HIDDEN }]);
  });

  it('does not lean on a figure that the quarter before has shown', () => {
    const leaning = report({ start: HIDDEN, opened: HIDDEN, closed: 9, end: 14 });
    expect(releaseBeside(exactly, leaning, exact, {})).toEqual(leaning);
    const shown = releaseBeside(exactly, leaning, exact, { quarterBefore: report({ start: 5, opened: 20, closed: 5, end: 20 }) });
    expect(caseload(shown)).toEqual([{ id: 'K19', value: HIDDEN }, { id: 'K20', value: HIDDEN }, { id: 'K21', start: HIDDEN, end: 14 }]);
  });

  it('lets nothing be worked out over a year of quarters published one after another', () => {
    const few = fc.integer({ min: 0, max: 12 });
    const year = fc.tuple(few, fc.array(fc.tuple(few, few), { minLength: 4, maxLength: 4 }));
    fc.assert(
      fc.property(year, fc.boolean(), ([first, moves], isBackwards) => {
        let open = first;
        const quarters = moves.map(([opened, closing]) => {
          const closed = Math.min(closing, open + opened);
          const start = open;
          open = start + opened - closed;
          return { 'K21.start': start, 'K19.value': opened, 'K20.value': closed, 'K21.end': open };
        });
        const published = publishedOver(quarters, isBackwards);
        const pinned = pinnedCells(exactly, linesOver(quarters.length), published);
        expect(pinned.filter((cell) => !isShownBeside(cell, published))).toEqual([]);
      }),
      { numRuns: 200, seed: 20261121 },
    );
  });
});

type Caseload = Parameters<typeof releaseBeside>[2];

/** Publishes quarters one after another, first to last or last to first, each beside those already out. */
function publishedOver(quarters: readonly Caseload[], isBackwards: boolean): readonly Released[] {
  const out = new Map<number, PublishedFigures>();
  const order = quarters.map((_, index) => index);
  for (const index of isBackwards ? order.reverse() : order) {
    const exactCaseload = quarters[index];
    if (!exactCaseload) continue;
    const sums = [{ left: ['K21.start', 'K19.value'], right: ['K20.value', 'K21.end'] }];
    const { figures } = releaseJoined(exactly, { values: { ...exactCaseload }, sums });
    const at = (name: keyof Caseload): Released => figures[name] ?? HIDDEN;
    const alone = report({ start: at('K21.start'), opened: at('K19.value'), closed: at('K20.value'), end: at('K21.end') });
    out.set(index, releaseBeside(exactly, alone, exactCaseload, { quarterBefore: out.get(index - 1), quarterAfter: out.get(index + 1) }));
  }
  return quarters.flatMap((_, index) => {
    const [opened, closed, ends] = out.get(index)?.measures.slice(-3) ?? [];
    return [ends?.start, opened?.value, closed?.value, ends?.end].map((value) => value ?? HIDDEN);
  });
}

/** Each quarter's own sum, and that the end of one is the start of the next. */
const linesOver = (count: number) =>
  Array.from({ length: count }, (_, index) => index * 4).flatMap((at) => [
    { left: [at, at + 1], right: [at + 2, at + 3] },
    ...(at + 4 < count * 4 ? [{ left: [at + 3], right: [at + 4] }] : []),
  ]);

/** A start that the quarter before shows as its end, or the other way round, is no secret. */
const isShownBeside = (cell: number, published: readonly Released[]): boolean => {
  const twin = cell % 4 === 0 ? published[cell - 1] : cell % 4 === 3 ? published[cell + 1] : HIDDEN;
  return twin !== undefined && twin !== HIDDEN;
};
