import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { advocate, need } from '../test/support/allocation.js';
import { suggestAdvocates, type AdvocateFacts } from './allocation/index.js';
import { clocksFor } from './clocks/index.js';
import { mayShare, SHARE_CONSENTS, SHARE_OVERRIDES, type BestInterests, type Capacity, type SharingFacts } from './consent/index.js';
import { decideImha } from './eligibility/index.js';
import type { LegalEvent } from './legal-status/index.js';
import { maySeeRecords, type RecordsFacts } from './records/index.js';
import { DIFFICULTIES, routesFor } from './signposting/index.js';
import { addDays, ENGLAND_AND_WALES, instantOfEpoch, localDate, type LocalDate } from './time/index.js';
import { mustVisit, VISIT_REQUESTERS } from './visit-requests/index.js';

/** No decision may depend on the order in which its facts are given: neither of a list, nor of the fields of a record. */
const RUNS = process.env['LONG'] ? 1000 : 40;
const keys = fc.infiniteStream(fc.nat());
function shuffled<Item>(items: readonly Item[], stream: fc.Stream<number>): readonly Item[] {
  const dealt = items.map((item) => ({ item, key: stream.next().value ?? 0 }));
  return dealt.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
const turned = <Facts extends object>(facts: Facts, stream: fc.Stream<number>): Facts =>
  Object.fromEntries(shuffled(Object.entries(facts), stream)) as Facts;
const holds = <Given>(property: fc.IProperty<Given>): void => fc.assert(property, { numRuns: RUNS });

const START = localDate('2024-06-01');
const day = fc.integer({ min: 0, max: 900 }).map((days): LocalDate => addDays(START, days));
const hospital = { country: 'England' } as const;
const bare = fc.constantFrom<Omit<LegalEvent, 'at'>>(
  { type: 'admitted', section: '2', hospital },
  { type: 'sectionApplied', section: '3' },
  { type: 'admitted', section: '37', hospital: { country: 'Wales' } },
  { type: 'ctoMade', responsibleHospital: hospital },
  { type: 'ctoRecalled' },
  { type: 'ctoRevoked' },
  { type: 'absentWithoutLeave' },
  { type: 'returned' },
  { type: 'authorityRenewed' },
  { type: 'guardianshipAccepted', section: '7', responsibleLssa: hospital },
  { type: 'treatmentDiscussed', treatment: 's57', regardedAsIn: 'Wales' },
  { type: 'displacementApplicationPending', ground: 'c' },
);
/** No two on one day: of several on a day, list order is a fact. */
const timeline = fc
  .uniqueArray(fc.tuple(day, bare), { selector: ([at]) => at, maxLength: 12 })
  .map((events): readonly LegalEvent[] => events.map(([at, event]) => ({ at, ...event })));
const maybe = fc.option(fc.boolean());

describe('the order of facts changes nothing', () => {
  it('of a legal history, for the right and for the clocks', () => {
    holds(
      fc.property(timeline, day, keys, (events, on, stream) => {
        const other = shuffled(events, stream);
        expect(decideImha({ dateOfBirth: null, timeline: other }, on)).toEqual(decideImha({ dateOfBirth: null, timeline: events }, on));
        const clocks = (given: readonly LegalEvent[], applications: readonly string[]) =>
          clocksFor({ timeline: given, applications }, ENGLAND_AND_WALES, on);
        const applications = ['S2', 'S3_WITHDRAWN', 'CTO'];
        expect(clocks(other, shuffled(applications, stream))).toEqual(clocks(events, applications));
      }),
    );
  });

  it('of sharing', () => {
    const facts = fc.record({
      recipient: fc.constantFrom('clinical_team', 'supervisor_same_provider', 'colleague_no_role_same_provider'),
      content: fc.constantFrom('identifiable', 'anonymous_aggregate'),
      age: fc.option(fc.integer({ min: 10, max: 40 })),
      competent: maybe,
      capacity: fc.option(fc.constantFrom<Capacity[]>('has', 'lacks', 'not_assessed')),
      consent: fc.option(fc.constantFrom(...SHARE_CONSENTS)),
      consentInformed: maybe,
      consentScopeCovers: maybe,
      override: fc.constantFrom(...SHARE_OVERRIDES),
      bestInterests: fc.option(fc.constantFrom<BestInterests[]>('yes', 'no', 'not_assessed')),
    });
    holds(fc.property(facts, keys, (given: SharingFacts, stream) => expect(mayShare(turned(given, stream))).toEqual(mayShare(given))));
  });

  it('of records and visit requests', () => {
    const records: fc.Arbitrary<RecordsFacts> = fc.record({
      scheme: fc.option(fc.constantFrom('england', 'wales')),
      qualifies: maybe,
      record: fc.constantFrom('local_authority', 'hospital_assessment', 'gp_record'),
      capacity: fc.option(fc.constantFrom('has', 'competent', 'lacks')),
      consent: fc.option(fc.constantFrom('given', 'refused')),
      attorneyDeputyOrCourtConflict: maybe,
      holderConsidersRelevant: maybe,
      holderConsidersAppropriate: maybe,
    });
    const visits = fc.record({
      scheme: fc.option(fc.constantFrom('england', 'wales')),
      route: fc.option(fc.constantFrom('detained', 'community', 'informal')),
      requester: fc.constantFrom<string[]>(...VISIT_REQUESTERS, 'ward_nurse'),
      reasonable: maybe,
      patientDeclines: maybe,
    });
    holds(
      fc.property(records, visits, keys, (record, visit, stream) => {
        expect(maySeeRecords(turned(record, stream))).toEqual(maySeeRecords(record));
        expect(mustVisit(turned(visit, stream))).toEqual(mustVisit(visit));
      }),
    );
  });

  it('of the routes to an advocate', () => {
    holds(
      fc.property(timeline, day, fc.subarray([...DIFFICULTIES]), keys, (events, on, difficulty, stream) => {
        const imha = decideImha({ dateOfBirth: null, timeline: events }, on);
        const routes = (substantialDifficulty: readonly string[], contractTakes: readonly string[]) =>
          routesFor(
            turned(
              {
                imha,
                country: 'England' as const,
                careAct: { process: 'needs_assessment', substantialDifficulty, appropriatePerson: null },
                imca: null,
                wantsToComplainAboutNhs: true,
                wantsLegalAdviceOrTribunal: null,
                contractTakes,
              },
              stream,
            ),
            on,
          );
        const takes = ['informal-england', 'authority-lapsed', 'no-qualifying-status'];
        expect(routes(shuffled(difficulty, stream), shuffled(takes, stream))).toEqual(routes(difficulty, takes));
      }),
    );
  });

  it('of allocation', () => {
    const one = fc.record({
      conflicts: fc.subarray<AdvocateFacts['conflicts'][number]>(['PERSONAL', 'OTHER_PARTY', 'TREATING_TEAM']),
      languages: fc.subarray(['en', 'cy', 'ar']),
      skills: fc.subarray(['deaf', 'autism', 'forensic']),
      workingDays: fc.subarray([1, 2, 3, 4, 5]),
      loadPoints: fc.constantFrom(5, 12.5, 25),
      lastAllocatedAt: fc.option(fc.constantFrom(instantOfEpoch(0), instantOfEpoch(1))),
    });
    holds(
      fc.property(fc.array(one, { maxLength: 6 }), keys, (given, stream) => {
        const advocates = given.map((facts, index): AdvocateFacts => ({ ...advocate, ...facts, membershipId: `m${index}` }));
        const asked = { ...need, languageWanted: 'cy', skillsWanted: ['forensic', 'deaf', 'autism'] };
        const mixed = advocates.map((each) => ({
          ...each,
          conflicts: shuffled(each.conflicts, stream),
          languages: shuffled(each.languages, stream),
          skills: shuffled(each.skills, stream),
          workingDays: shuffled(each.workingDays, stream),
        }));
        const other = { ...asked, skillsWanted: shuffled(asked.skillsWanted, stream) };
        expect(suggestAdvocates(other, shuffled(mixed, stream))).toEqual(suggestAdvocates(asked, advocates));
      }),
    );
  });
});
