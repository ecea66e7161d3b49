import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@alongside/domain';
import { choicesOf, choosing, errorsInSharing, isChanging, NOTHING_CHANGED, without, type SharingValues } from './sharing-values';
import type { SharingShown } from './sharing.queries';

const ward: SharingShown = {
  partyId: 'ward', kind: 'WARD_TEAM', name: 'Ward team', choice: 'SHARE', scope: ['MEETING_TIMES'], lasts: 'UNTIL_STOP', toldHow: 'SAID', chosenOn: '2026-11-17' as LocalDate, history: [],
};
const mum: SharingShown = { ...ward, partyId: 'mum', kind: 'RELATIVE', name: 'Ingrid, mum', choice: 'NOT_ASKED', scope: [], lasts: null, toldHow: null, chosenOn: null };
const told = (values: SharingValues): SharingValues => ({ ...values, toldHow: 'SAID' });

describe('going through sharing together', () => {
  it('chooses nothing for the person', () => {
    const { parties, toldHow } = choosing(NOTHING_CHANGED, mum, 'SHARE');
    expect([parties['mum']?.scope, parties['mum']?.lasts, toldHow]).toEqual([[], null, null]);
  });
  it('starts a share that is changed from what is in force', () =>
    expect(choosing(NOTHING_CHANGED, ward, 'SHARE').parties['ward']).toMatchObject({ scope: ['MEETING_TIMES'], lasts: 'UNTIL_STOP' }));
  it('keeps one key for one change, so that a repeat is the same choice', () => {
    const once = choosing(NOTHING_CHANGED, ward, 'ASK_FIRST');
    expect(choosing(once, ward, 'DONT_SHARE').parties['ward']?.key).toBe(once.parties['ward']?.key);
    expect(choosing(once, mum, 'SHARE').parties['mum']?.key).not.toBe(once.parties['ward']?.key);
  });
  it('needs to what, for how long, and how we were told', () => {
    expect(errorsInSharing(choosing(NOTHING_CHANGED, mum, 'SHARE')).map(({ pointer }) => pointer)).toEqual(['/parties/mum/scope', '/parties/mum/lasts', '/toldHow']);
    expect(errorsInSharing(told(choosing(NOTHING_CHANGED, mum, 'DONT_SHARE')))).toEqual([]);
  });
  it('sends no remains of a yes with a no', () =>
    expect(choicesOf(told(choosing(NOTHING_CHANGED, ward, 'DONT_SHARE')))[0]?.body).toMatchObject({ choice: 'DONT_SHARE', scope: [], lasts: null }));
  it('leaves it as it was', () => {
    const both = choosing(choosing(NOTHING_CHANGED, ward, 'ASK_FIRST'), mum, 'DONT_SHARE');
    expect(Object.keys(without(both, 'mum').parties)).toEqual(['ward']);
    expect(isChanging(without(without(both, 'mum'), 'ward'))).toBe(false);
  });
});
