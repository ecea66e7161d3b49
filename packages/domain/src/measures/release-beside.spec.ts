import { describe, expect, it } from '@jest/globals';
import { HIDDEN, type Released, type SuppressionRule } from '../disclosure/index.js';
import { hiddenNamesOf, hideAlso, releaseBeside, type ReleasedReport } from './index.js';

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
    for (const rule of [exactly, rounded]) expect(releaseBeside(rule, plain, exact, { earlierEdition })).toEqual(earlierEdition);
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
});
