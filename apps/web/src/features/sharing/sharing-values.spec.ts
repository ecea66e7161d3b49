import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@alongside/domain';
import { choicesOf, choosing, errorsInSharing, isChanging, NOTHING_CHANGED, without, type AskedOf, type PartyChange, type SharingValues } from './sharing-values';
import type { SharingShown } from './sharing.queries';

const ward: SharingShown = {
  partyId: 'ward', kind: 'WARD_TEAM', name: 'Ward team', choice: 'SHARE', scope: ['MEETING_TIMES'], lasts: 'UNTIL_STOP', untilOn: null, standing: 'in-force', toldHow: 'SAID',
  chosenOn: '2026-11-17' as LocalDate, capacity: 'HAS', isCompetent: null, isInformed: true, decidedBy: 'PERSON', history: [],
};
const mum: SharingShown = { ...ward, partyId: 'mum', kind: 'RELATIVE', name: 'Ingrid, mum', choice: 'NOT_ASKED', standing: 'never-asked', scope: [], lasts: null, toldHow: null, chosenOn: null, decidedBy: null };
const ADULT: AskedOf = { isUnder16: false, reminderOf: (partyId) => `Ask again about ${partyId}` };
const CHILD: AskedOf = { ...ADULT, isUnder16: true };
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
    const missing = (asked: AskedOf) => errorsInSharing(choosing(NOTHING_CHANGED, mum, 'SHARE'), asked).map(({ pointer }) => pointer);
    expect(missing(ADULT)).toEqual(['/parties/mum/scope', '/parties/mum/lasts', '/parties/mum/isInformed', '/parties/mum/capacity', '/toldHow']);
    expect(missing(CHILD)).toContain('/parties/mum/isCompetent');
    expect(errorsInSharing(told(choosing(NOTHING_CHANGED, mum, 'DONT_SHARE')), ADULT)).toEqual([]);
  });
  it('sends no remains of a yes with a no', () =>
    expect(choicesOf(told(choosing(NOTHING_CHANGED, ward, 'DONT_SHARE')), ADULT)[0]?.body).toMatchObject({ choice: 'DONT_SHARE', scope: [], lasts: null }));
  const asked = (chosen: 'SHARE' | 'DONT_SHARE', more: Partial<PartyChange>): SharingValues => {
    const values = told(choosing(NOTHING_CHANGED, ward, chosen));
    return { ...values, parties: { ward: { ...(values.parties['ward'] as PartyChange), ...more } } };
  };
  it('asks who decided only for somebody who cannot, and until when only of a yes until a day', () => {
    const pointers = (values: SharingValues) => errorsInSharing(values, ADULT).map(({ pointer }) => pointer);
    expect(pointers(asked('SHARE', { isInformed: true, capacity: 'LACKS' }))).toEqual(['/parties/ward/decidedBy']);
    expect(pointers(asked('SHARE', { isInformed: true, capacity: 'HAS', lasts: 'UNTIL_DATE' }))).toEqual(['/parties/ward/untilOn']);
    expect(pointers(asked('DONT_SHARE', { cannotDecide: true }))).toEqual(['/parties/ward/decidedBy']);
  });
  it('sends who decided, and asking again on the last day', () => {
    const until = asked('SHARE', { isInformed: true, capacity: 'LACKS', decidedBy: 'BEST_INTERESTS', lasts: 'UNTIL_DATE', untilOn: '2026-12-01' });
    expect(choicesOf(until, ADULT)[0]?.body).toMatchObject({ capacity: 'LACKS', isCompetent: null, decidedBy: 'BEST_INTERESTS', untilOn: '2026-12-01', reminder: 'Ask again about ward' });
    expect(choicesOf(asked('SHARE', { isCompetent: false, decidedBy: 'PARENT' }), CHILD)[0]?.body).toMatchObject({ capacity: null, isCompetent: false, decidedBy: 'PARENT', reminder: null });
    expect(choicesOf(asked('DONT_SHARE', {}), ADULT)[0]?.body).toMatchObject({ capacity: null, decidedBy: 'PERSON', isInformed: null });
    expect(choicesOf(asked('DONT_SHARE', { cannotDecide: true, decidedBy: 'ATTORNEY_OR_DEPUTY' }), ADULT)[0]?.body).toMatchObject({ capacity: 'LACKS', decidedBy: 'ATTORNEY_OR_DEPUTY' });
  });
  it('leaves it as it was', () => {
    const both = choosing(choosing(NOTHING_CHANGED, ward, 'ASK_FIRST'), mum, 'DONT_SHARE');
    expect(Object.keys(without(both, 'mum').parties)).toEqual(['ward']);
    expect(isChanging(without(without(both, 'mum'), 'ward'))).toBe(false);
  });
});
