import { describe, expect, it } from '@jest/globals';
import { advocate, need } from '../../test/support/allocation.js';
import { localDate } from '../time/index.js';
import { blocksFor, yearsOn, type AdvocateFacts, type AllocationNeed } from './index.js';

const date = localDate;
const codes = (facts: Partial<AdvocateFacts>, asked: Partial<AllocationNeed> = {}) =>
  blocksFor({ ...advocate, ...facts }, { ...need, ...asked }).map(
    ({ code, overridable }) => `${code}${overridable ? ' (can be overridden)' : ''}`,
  );

describe('what blocks an advocate', () => {
  it.each<[string, Partial<AdvocateFacts>, readonly string[]]>([
    ['nothing', {}, []],
    ['no IMHA qualification and nobody supervising', { imhaQualifiedOn: null }, ['not-qualified-for-imha']],
    ['a qualification still to come', { imhaQualifiedOn: date('2026-11-24') }, ['not-qualified-for-imha']],
    ['nothing, when in training under a named supervisor', { imhaQualifiedOn: null, trainingSupervisorId: 'b' }, []],
    ['no certificate', { dbsCheckedOn: null }, ['dbs-missing']],
    ['a certificate three years old today', { dbsCheckedOn: date('2023-11-23') }, ['dbs-out-of-date']],
    ['nothing, on the last day of a certificate', { dbsCheckedOn: date('2023-11-24') }, []],
    ['working for the treating team', { conflicts: ['TREATING_TEAM'] }, ['in-treating-team']],
    ['being of the team that asked', { isOfRequestersTeam: true }, ['same-team-as-requester']],
    ['a personal conflict', { conflicts: ['PERSONAL'] }, ['conflict-declared (can be overridden)']],
    ['the other party to the dispute', { conflicts: ['OTHER_PARTY'] }, ['conflict-declared (can be overridden)']],
    ['the person not wanting them', { isRefusedByPerson: true }, ['refused-by-person']],
    ['having left', { isActive: false }, ['not-active']],
    ['no induction at the site', { isInductionMissing: true }, ['induction-missing (can be overridden)']],
    [
      'leave over the target day',
      { leave: [{ from: date('2026-11-20'), to: date('2026-11-26') }] },
      ['away-until-after-target (can be overridden)'],
    ],
    ['nothing, when back on the target day', { leave: [{ from: date('2026-11-20'), to: date('2026-11-25') }] }, []],
    ['working no day before the target', { workingDays: [5] }, ['away-until-after-target (can be overridden)']],
    ['two things at once', { dbsCheckedOn: null, isRefusedByPerson: true }, ['dbs-missing', 'refused-by-person']],
  ])('%s', (_why, facts, expected) => expect(codes(facts)).toEqual(expected));

  it('asks for the service rather than the award in Care Act work', () => {
    expect(codes({ imhaQualifiedOn: null }, { service: 'CARE_ACT' })).toEqual(['service-not-offered']);
    expect(codes({ imhaQualifiedOn: null, services: ['CARE_ACT'] }, { service: 'CARE_ACT' })).toEqual([]);
  });

  it('looks a week ahead where the target has passed', () => {
    expect(codes({ workingDays: [5] }, { targetOn: date('2026-11-20') })).toEqual([]);
    expect(
      codes({ leave: [{ from: date('2026-11-01'), to: date('2026-12-31') }] }, { targetOn: date('2026-11-20') }),
    ).toEqual(['away-until-after-target (can be overridden)']);
  });

  it('never blocks on a gender or language', () =>
    expect(codes({ gender: 'MAN' }, { genderWanted: 'WOMAN', languageWanted: 'ar' })).toEqual([]));

  it('lets a certificate of 29 February run out at the end of February', () =>
    expect(yearsOn(date('2024-02-29'), 3)).toBe('2027-02-28'));
});
