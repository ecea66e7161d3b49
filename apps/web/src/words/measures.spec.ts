import { describe, expect, it } from '@jest/globals';
import { INELIGIBLE_REASONS, LEGAL_GROUPS, SOURCES } from '@alongside/domain/codes';
import { MEASURE_DEFINITIONS, RELEASED_MEASURE_IDS } from '@alongside/domain/measures';
import { baseOf, cellName, countsSentence, leftOutOf, measureGroups, measureName, partName } from './measures';

const released = MEASURE_DEFINITIONS.filter(({ id }) => (RELEASED_MEASURE_IDS as readonly string[]).includes(id));
const isCode = (text: string) => /[A-Z0-9]+_[A-Z0-9_]+/.test(text) || /^[A-Z0-9]{3,}\.?$/.test(text);

describe('the words of measures', () => {
  it('name every released measure once, in one group each', () => {
    expect(measureGroups.flatMap(({ ids }) => [...ids])).toEqual([...RELEASED_MEASURE_IDS]);
    expect(released.map(({ id }) => measureName(id)).filter(isCode)).toEqual([]);
  });
  it('say what each counts, out of what and without what, and never a bare code', () => {
    const sentences = released.flatMap(({ id, key, counts, numerator, denominator, leavesOut }) => [
      countsSentence({ id, key, unit: counts, counts: numerator, outOf: denominator, leavesOut: [...leavesOut] }),
      ...(denominator === null ? [] : [baseOf(denominator)]),
      ...leavesOut.map(leftOutOf),
    ]);
    expect(sentences.filter((sentence) => sentence.split(' ').some(isCode))).toEqual([]);
  });
  it('tell people from referrals where both are received', () => {
    const of = (unit: string) => countsSentence({ id: '', key: '', unit, counts: 'RECEIVED', outOf: null, leavesOut: [] });
    expect(of('REFERRALS')).toBe('Referrals received in the quarter.');
    expect(of('PEOPLE')).toBe('People with a referral received in the quarter, each counted once.');
  });
  it('have a word for every part of a table', () => {
    expect([...SOURCES, ...LEGAL_GROUPS, ...INELIGIBLE_REASONS].map(partName).filter((word) => word !== 'AMHP' && isCode(word))).toEqual([]);
    expect(['0-2', '11+'].map(partName)).toEqual(['0 to 2 working days', '11 working days or more']);
  });
  it('name a cell that an outsider could work out', () => {
    expect(cellName('K21', 'start')).toBe('At the start of the quarter (Support under way)');
    expect(cellName('bySource', 'WARD_STAFF')).toBe('Ward staff (Referrals by who asked)');
    expect(cellName('K17', 'value')).toBe('Waiting at the end of the quarter');
  });
});
