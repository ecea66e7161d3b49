import { describe, expect, it } from '@jest/globals';
import { LogContact } from '@alongside/contracts/contacts';
import type { Instant } from '@alongside/domain';
import { addDays } from '@alongside/domain';
import { today } from '../../platform/clock';
import { bodyOf } from './visit-body';
import { errorsInVisit, shownAt } from './visit-checks';
import { minutesOf, supportOf, whenOf, type SupportToLog, type VisitFacts } from './visit-facts';
import { EMPTY_VISIT, settled, type VisitValues } from './visit-values';

const OPENED = Date.parse('2026-11-20T11:36:12Z');
const imha: SupportToLog = { id: '0c6f1d2e-0000-4000-8000-000000000001', service: 'IMHA', isMine: true, hasCase: true };
const careAct: SupportToLog = { ...imha, id: '0c6f1d2e-0000-4000-8000-000000000002', service: 'CARE_ACT', isMine: false };
const facts: VisitFacts = {
  personId: '0c6f1d2e-0000-4000-8000-0000000000aa', name: 'Rosa', pronouns: 'she/her', place: 'Rowan Ward', needsInterpreter: false,
  plan: { id: '0c6f1d2e-0000-4000-8000-0000000000bb', startsAt: '2026-11-20T11:05:00.000Z' as Instant, minutes: 40, place: 'Rowan Ward' },
  supports: [imha],
};
const answered = (given: Partial<VisitValues>): VisitValues => ({ ...EMPTY_VISIT, ...given });
const body = (given: Partial<VisitValues>, known: Partial<VisitFacts> = {}) => bodyOf(answered(given), { ...facts, ...known }, OPENED);
const pointers = (given: Partial<VisitValues>) => {
  const values = answered(given);
  return errorsInVisit(values, () => bodyOf(values, facts, OPENED)).map(({ pointer, code }) => `${pointer} ${code}`);
};

describe('what is sent of a visit', () => {
  it('begins with nothing that is evidence', () => {
    expect(body({})).toMatchObject({ outcome: null, privacy: null, together: [], topics: [], leftWith: [], saidYes: false, interpreterUsed: null });
  });
  it('takes when, how long and which plan from the plan', () => {
    expect(body({ met: 'PRIVATE' })).toMatchObject({
      kind: 'PERSON_CONTACT', mode: 'F2F', outcome: 'DELIVERED', privacy: 'PRIVATE', minutes: 40,
      startedAt: '2026-11-20T11:05:00.000Z', plannedVisitId: facts.plan?.id, referralId: imha.id,
    });
  });
  it('is taken by the contract as it is', () => {
    expect(LogContact.safeParse(body({ met: 'PRIVATE', together: ['EXPLAINED_RIGHTS'], note: 'Through interpreter.' })).success).toBe(true);
  });
  it.each<[string, Partial<VisitValues>, object]>([
    ['a no is the person’s own', { met: 'DECLINED', leftWith: ['CARD'], askAgain: 'WILL_ASK' }, { outcome: 'SEEN_DECLINED', leftWith: ['CARD'], askAgain: 'WILL_ASK', askAgainOn: null }],
    ['tomorrow is a day', { met: 'DECLINED', askAgain: 'TOMORROW' }, { askAgain: 'ON_DATE', askAgainOn: addDays(today(), 1) }],
    ['a no through staff is an attempt', { met: 'NOT_SEEN', outcome: 'REFUSED_TO_MEET' }, { outcome: 'REFUSED_TO_MEET', privacy: null }],
    ['an attempt takes no time unless said', { met: 'NOT_SEEN', outcome: 'ASLEEP' }, { minutes: 0 }],
    ['an attempt may take time', { met: 'NOT_SEEN', outcome: 'ASLEEP', minutes: 5 }, { minutes: 5 }],
    ['why it was not private', { met: 'NOT_PRIVATE', privacy: 'NO_SPACE', privacyReason: 'Room taken' }, { outcome: 'DELIVERED', privacy: 'NO_SPACE', privacyReason: 'Room taken' }],
    ['a choice of the person needs no reason', { met: 'NOT_PRIVATE', privacy: 'PERSON_CHOSE_OPEN', privacyReason: 'left over' }, { privacyReason: null }],
    ['a leaflet tapped before “couldn’t see” was none', { met: 'NOT_SEEN', outcome: 'ON_LEAVE', together: ['GAVE_LEAFLET'], statutory: ['ST7'], saidYes: true }, { together: [], topics: [], saidYes: false }],
    ['a call has no privacy', { way: 'PHONE', outcome: 'DELIVERED', met: 'PRIVATE' }, { mode: 'PHONE', outcome: 'DELIVERED', privacy: null }],
    ['a meeting has its type', { way: 'MEETING', outcome: 'DELIVERED', meetingType: 'TRIBUNAL' }, { kind: 'MEETING', meetingType: 'TRIBUNAL', saidYes: false }],
    ['work has no outcome and ends no plan', { way: 'WORK', caseworkType: 'RECORDS_READ', outcome: 'DELIVERED' }, { kind: 'CASEWORK', mode: null, outcome: null, plannedVisitId: null }],
  ])('%s', (_what, given, expected) => expect(body(given)).toMatchObject(expected));
});

describe('when it was', () => {
  it('did not begin later than it was logged', () =>
    expect(whenOf(EMPTY_VISIT, { ...facts, plan: { ...facts.plan!, startsAt: '2026-11-20T15:00:00.000Z' as Instant } }, OPENED).startedAt).toBe('2026-11-20T11:36:12.000Z'));
  it('is the day and the time that were changed, on the wall in London', () => {
    expect(whenOf({ on: '2026-07-01', at: '09:30' }, facts, OPENED).startedAt).toBe('2026-07-01T08:30:00.000Z');
    expect(whenOf({ on: '2026-11-19', at: null }, facts, OPENED).startedAt).toBe('2026-11-19T11:05:00.000Z');
  });
  it('is as long as was tapped, 0 too', () => expect(minutesOf(answered({ met: 'PRIVATE', minutes: 0 }), facts)).toBe(0));
});

describe('which support it is for', () => {
  it.each<[string, readonly SupportToLog[] | null, string | null, string | null]>([
    ['mine, of two', [careAct, imha], null, imha.id],
    ['the one chosen', [careAct, imha], careAct.id, careAct.id],
    ['neither of two that are not mine', [careAct, { ...careAct, id: 'x' }], null, null],
    ['not known without a signal', null, null, null],
  ])('%s', (_what, supports, referralId, expected) => expect(supportOf({ referralId }, { ...facts, supports })?.id ?? null).toBe(expected));
});

describe('what is found before it is sent', () => {
  it.each<[Partial<VisitValues>, readonly string[]]>([
    [{}, ['/met missing']],
    [{ met: 'PRIVATE' }, []],
    [{ met: 'NOT_PRIVATE' }, ['/privacy missing']],
    [{ met: 'NOT_PRIVATE', privacy: 'STAFF_PRESENT' }, ['/privacyReason missing']],
    [{ met: 'NOT_SEEN' }, ['/outcome missing']],
    [{ way: 'PHONE' }, ['/outcome missing']],
    [{ way: 'WORK' }, ['/caseworkType missing']],
    [{ met: 'PRIVATE', on: 'last fry' }, ['/on not-a-date']],
    [{ met: 'PRIVATE', at: 'noonish' }, ['/at not-a-time']],
    [{ met: 'PRIVATE', on: '2199-01-01' }, ['/on visit-in-future']],
    [{ met: 'DECLINED', askAgain: 'ON_DATE' }, ['/askAgainOn missing']],
    [{ met: 'PRIVATE', action: ' ' }, ['/action missing']],
  ])('%o: %o', (given, expected) => expect(pointers(given)).toEqual(expected));
  it('shows what the service says at the question that was asked', () => {
    expect(shownAt(answered({}), { pointer: '/outcome', code: 'outcome-needed' })).toEqual({ pointer: '/met', code: 'outcome-needed' });
    expect(shownAt(answered({ met: 'NOT_PRIVATE' }), { pointer: '/privacy', code: 'privacy-needed' }).pointer).toBe('/privacy');
    expect(shownAt(answered({}), { pointer: '/startedAt', code: 'visit-in-future' }).pointer).toBe('/on');
  });
  it('forgets why a call failed when the way is changed', () =>
    expect(settled(answered({ way: 'PHONE', outcome: 'NO_ANSWER' }), answered({ way: 'VISIT', outcome: 'NO_ANSWER' })).outcome).toBeNull());
});
