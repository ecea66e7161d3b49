import { localDate } from '@alongside/domain';
import { RULEBOOK } from '@alongside/domain/rulebook';
import { describe, expect, it } from '@jest/globals';
import { findRules, type RulesWanted } from './find-rules';

const found = (wanted: Partial<RulesWanted>) =>
  findRules({ typed: '', filter: 'all', commenced: {}, today: localDate('2026-11-21'), ...wanted }).flatMap(({ rules }) => rules.map(({ id }) => id));

describe('finding a rule', () => {
  it('shows all of them when nothing is asked', () => expect(found({})).toHaveLength(RULEBOOK.length));
  it('finds by a section, a word of the title, a code, and all words together', () => {
    expect(found({ typed: '66(2)(a)' })).toEqual(['S2_TRIBUNAL_WINDOW']);
    expect(found({ typed: 'Egdell' })).toEqual(['SHARING']);
    expect(found({ typed: 'informal-england' })).toEqual(['IMHA_NO_RIGHT']);
    expect(found({ typed: 'tribunal  RECALLED' })).toEqual(['RECALLED_WINDOW']);
    expect(found({ typed: 'tribunal zebra' })).toEqual([]);
  });
  it('leaves what is open, waits to begin, or has changed', () => {
    expect(found({ filter: 'open' })).toContain('SHARING');
    expect(found({ filter: 'open' })).not.toContain('S2_DETENTION');
    expect(found({ filter: 'waiting' })).toEqual(expect.arrayContaining(['IMHA_ENGLAND', 'S2_TRIBUNAL_WINDOW', 'CTO_REFERENCE']));
    expect(found({ filter: 'changed' })).toEqual(expect.arrayContaining(['HEARING_S2_FTT', 'S136']));
    expect(found({ filter: 'changed' })).not.toContain('S2_TRIBUNAL_WINDOW');
  });
  it('takes the days that were entered', () => {
    const commenced = { 'S2-APPLICATION-2025': localDate('2026-10-01') };
    expect(found({ filter: 'changed', commenced })).toContain('S2_TRIBUNAL_WINDOW');
    expect(found({ filter: 'waiting', commenced })).not.toContain('S2_TRIBUNAL_WINDOW');
  });
});
