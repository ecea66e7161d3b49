import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { legalPositionAt, type LegalEvent } from '../legal-status/index.js';
import { addDays, localDate, type LocalDate } from '../time/index.js';
import { hasAttained } from './age.js';
import { decideImha } from './decide-imha.js';

const START = localDate('2024-01-01');
const day = fc.integer({ min: 0, max: 800 }).map((days): LocalDate => addDays(START, days));
const hospital = fc.constantFrom('England', 'Wales').map((country) => ({ country }) as const);
const section = fc.constantFrom('2', '3', '4', '37', '37/41', '47', '35', 'informal');
type Bare = Omit<LegalEvent, 'at'>;
const event: fc.Arbitrary<Bare> = fc.oneof(
  fc.record({ type: fc.constant('admitted' as const), section, hospital }),
  fc.record({ type: fc.constant('held' as const), section: fc.constantFrom('5(2)', '136'), hospital }),
  fc.record({ type: fc.constant('transferred' as const), hospital }),
  fc.record({ type: fc.constant('ctoMade' as const), responsibleHospital: hospital }),
  fc.record({
    type: fc.constant('guardianshipAccepted' as const),
    section: fc.constant('7'),
    responsibleLssa: hospital,
  }),
  fc
    .constantFrom('absentWithoutLeave', 'returned', 'ctoRecalled', 'ctoRevoked', 'authorityRenewed', 'ctoExtended')
    .map((type) => ({ type }) as const),
  fc
    .constantFrom('absolutelyDischarged', 'conditionallyDischarged', 'custodyStarted', 'custodyEnded', 'dischargedHome')
    .map((type) => ({ type }) as const),
);
/** No two on one day: of several on a day, list order is a fact. */
const timeline = fc
  .uniqueArray(fc.tuple(day, event), { selector: ([at]) => at, maxLength: 12 })
  .map((events): readonly LegalEvent[] => events.map(([at, bare]) => ({ at, ...bare })));
const birth = localDate('1990-06-15');

describe('properties of the right to an IMHA', () => {
  it('never depends on the order in which the facts are given', () => {
    fc.assert(
      fc.property(timeline, day, fc.infiniteStream(fc.nat()), (events, on, keys) => {
        const shuffled = events
          .map((each) => ({ each, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(decideImha({ dateOfBirth: birth, timeline: shuffled }, on)).toEqual(
          decideImha({ dateOfBirth: birth, timeline: events }, on),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('never looks at what has not happened yet', () => {
    fc.assert(
      fc.property(timeline, day, (events, on) => {
        const known = events.filter(({ at }) => at <= on);
        expect(legalPositionAt(known, on)).toEqual(legalPositionAt(events, on));
      }),
      { numRuns: 150 },
    );
  });

  it('gives every answer a citation, a version and, when it is open, what is open', () => {
    fc.assert(
      fc.property(timeline, day, (events, on) => {
        const answer = decideImha({ dateOfBirth: null, timeline: events }, on);
        expect(answer.citation).not.toBe('');
        expect(answer.ruleVersion).toMatch(/^(ENG|WAL)-IMHA-/);
        if (answer.answer === 'qualifies' || answer.answer === 'does_not_qualify') expect(answer.basis).not.toBeNull();
        if (answer.answer === 'needs_information') expect(answer.missing).not.toEqual([]);
        if (answer.answer === 'check_with_a_person') expect(answer.openPoint).not.toBeNull();
        expect(answer.scheme === null).toBe(answer.answer !== 'qualifies');
      }),
      { numRuns: 150 },
    );
  });

  it('never lets section 2, alone, give a right after its 28 days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (admittedOn, later) => {
        const events: LegalEvent[] = [
          { at: admittedOn, type: 'admitted', section: '2', hospital: { country: 'England' } },
        ];
        const { basis } = decideImha({ dateOfBirth: null, timeline: events }, addDays(admittedOn, later));
        expect(basis).toBe(later < 28 ? 's130C(2)(a)' : 'authority-lapsed');
      }),
    );
  });

  it('attains an age once and keeps it', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, then] = a < b ? [a, b] : [b, a];
        if (hasAttained(18, localDate('2006-11-20'), first)) {
          expect(hasAttained(18, localDate('2006-11-20'), then)).toBe(true);
        }
      }),
    );
  });
});
