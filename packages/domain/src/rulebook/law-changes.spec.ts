import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clocksFor } from '../clocks/index.js';
import { decideImha, type ImhaAnswer } from '../eligibility/index.js';
import { NOTHING_COMMENCED, PROVISION_IDS, withCommencement, type Commencements } from '../law/index.js';
import type { LegalEvent } from '../legal-status/index.js';
import { addDays, ENGLAND_AND_WALES, localDate, type LocalDate } from '../time/index.js';
import { lawChange } from './law-changes.js';

const BORN = localDate('1990-05-05');
const inLaw = (timeline: readonly LegalEvent[], on: LocalDate, commenced: Commencements) => ({
  imha: decideImha({ dateOfBirth: BORN, timeline }, on, commenced),
  clocks: clocksFor({ timeline, applications: [] }, ENGLAND_AND_WALES, on, commenced),
});
const changes = (timeline: readonly LegalEvent[], on: string, commenced: Commencements) =>
  lawChange(inLaw(timeline, localDate(on), NOTHING_COMMENCED), inLaw(timeline, localDate(on), commenced));

const informal = (country: 'England' | 'Wales', more: Partial<LegalEvent> = {}): LegalEvent => ({ at: localDate('2027-03-01'), type: 'admitted', section: 'informal', hospital: { country }, ...more });
const BEGUN = localDate('2027-03-10');

describe('what changes for one person when the law does', () => {
  it('is the right to an IMHA of somebody in hospital in England without a section', () => {
    expect(changes([informal('England')], '2027-03-10', { 'ENG-IMHA-2025': BEGUN })).toEqual({
      right: { before: { answer: 'does_not_qualify', basis: 'informal-england' }, after: { answer: 'qualifies', basis: 's130CA' } },
      clocks: [],
    });
    expect(changes([informal('England')], '2027-03-09', { 'ENG-IMHA-2025': BEGUN })).toBeNull();
  });
  it('is not theirs whose liberty another law takes: they are told so without the old reason', () => {
    expect(changes([informal('England', { deprivationOfLiberty: true })], '2027-03-10', { 'ENG-IMHA-2025': BEGUN })?.right?.after).toEqual({ answer: 'does_not_qualify', basis: 'no-qualifying-status' });
  });
  it('settles in Wales what the Act left open', () => {
    const welsh = { 'WAL-INFORMAL-2025': BEGUN };
    const open = { answer: 'check_with_a_person', basis: null };
    expect(changes([informal('Wales', { deprivationOfLiberty: true })], '2027-03-10', welsh)?.right).toEqual({ before: open, after: { answer: 'does_not_qualify', basis: 'no-qualifying-status' } });
    const held: LegalEvent = { at: localDate('2027-03-10'), type: 'held', section: '136', placeOfSafety: { country: 'Wales' } };
    expect(changes([informal('Wales'), held], '2027-03-10', welsh)?.right).toEqual({ before: open, after: { answer: 'does_not_qualify', basis: 'excluded-s135-136' } });
    expect(changes([informal('Wales')], '2027-03-10', welsh)).toBeNull();
  });
  it('is the days of clocks that begin on or after it, and those alone', () => {
    const sectioned = (on: string): LegalEvent[] => [{ at: localDate(on), type: 'admitted', section: '2', hospital: { country: 'England' } }];
    expect(changes(sectioned('2027-03-10'), '2027-03-12', { 'S2-APPLICATION-2025': BEGUN })?.clocks).toEqual([
      {
        code: 'S2_TRIBUNAL_WINDOW',
        before: { opensOn: '2027-03-10', lastDay: '2027-03-23', acceptedUntil: '2027-03-23', expiresAt: null },
        after: { opensOn: '2027-03-10', lastDay: '2027-03-30', acceptedUntil: '2027-03-30', expiresAt: null },
      },
    ]);
    expect(changes(sectioned('2027-03-09'), '2027-03-12', { 'S2-APPLICATION-2025': BEGUN })).toBeNull();
  });
  it('says which clocks start and which stop', () => {
    const on = localDate('2026-11-21');
    const clock = inLaw([{ at: addDays(on, -3), type: 'admitted', section: '2', hospital: { country: 'England' } }], on, NOTHING_COMMENCED);
    const nothing = { imha: clock.imha, clocks: [] };
    expect(lawChange(nothing, clock)?.clocks.map(({ code, before }) => [code, before])).toEqual([['S2_DETENTION', null], ['S2_TRIBUNAL_WINDOW', null]]);
    expect(lawChange(clock, nothing)?.clocks.every(({ after }) => after === null)).toBe(true);
    expect(lawChange(clock, clock)).toBeNull();
  });
});

const SECTIONS = ['2', '3', '4', '37', '47/49', 'informal'];
const START = localDate('2025-06-01');
const anEvent = fc.record({ after: fc.integer({ min: 0, max: 700 }), type: fc.constantFrom('admitted', 'sectionApplied', 'ctoMade', 'absolutelyDischarged', 'authorityRenewed', 'absentWithoutLeave', 'returned', 'guardianshipAccepted'), section: fc.constantFrom(...SECTIONS), country: fc.constantFrom('England', 'Wales') });
const timelineOf = (events: readonly { after: number; type: string; section: string; country: string }[]): LegalEvent[] =>
  events.map(({ after, type, section, country }) => {
    const place = { country: country as 'England' | 'Wales' };
    return { at: addDays(START, after), type: type as LegalEvent['type'], section: type === 'guardianshipAccepted' ? '7' : section, hospital: place, responsibleHospital: place, responsibleLssa: place };
  });

describe('nothing dated before a commencement changes', () => {
  it('whatever happened to somebody, and whichever provision begins', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 6 }), fc.constantFrom(...PROVISION_IDS), fc.integer({ min: 1, max: 800 }), fc.integer({ min: 1, max: 400 }), (events, provision, begins, earlier) => {
        const commencesOn = addDays(START, begins);
        const commenced = withCommencement(NOTHING_COMMENCED, { provision, commencesOn });
        const on = addDays(commencesOn, -earlier);
        const timeline = timelineOf(events);
        const [before, after] = [inLaw(timeline, on, NOTHING_COMMENCED), inLaw(timeline, on, commenced)];
        expect(lawChange(before, after)).toBeNull();
        const versions = ({ imha }: { imha: ImhaAnswer }) => imha.ruleVersion;
        expect(versions(after)).toBe(versions(before));
      }),
      { numRuns: process.env['LONG'] ? 3000 : 200 },
    );
  });
});
