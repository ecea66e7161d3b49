import { describe, expect, it } from '@jest/globals';
import { instant, localDate, type Holidays } from '../time/index.js';
import {
  ALLOCATION_MOVES,
  ALLOCATION_STATES,
  blocksFor,
  capacityForDays,
  loadPointsOf,
  mayAllocate,
  mayAnswerAllocation,
  allocationToldAt,
  mayUndoAllocation,
  reasonsFor,
  suggestAdvocates,
  weightedLoad,
  yearsOn,
  type AdvocateFacts,
  type AllocationNeed,
} from './index.js';

const date = localDate;
const holidays: Holidays = {
  days: new Set(['2026-12-25', '2026-12-28']),
  firstKnown: date('2026-01-01'),
  lastKnown: date('2027-12-31'),
};

/** Monday; first visit by Thursday. */
const need: AllocationNeed = {
  service: 'IMHA',
  today: date('2026-11-23'),
  targetOn: date('2026-11-26'),
  holidays,
  dbsRenewalYears: 3,
  genderWanted: null,
  advocateWantedId: null,
  languageWanted: null,
  skillsWanted: [],
  isOnWard: true,
};
const advocate: AdvocateFacts = {
  membershipId: 'a',
  name: 'Asha',
  services: ['IMHA'],
  isActive: true,
  imhaQualifiedOn: date('2020-05-01'),
  trainingSupervisorId: null,
  dbsCheckedOn: date('2025-01-10'),
  conflicts: [],
  isOfRequestersTeam: false,
  isRefusedByPerson: false,
  isInductionMissing: false,
  workingDays: [1, 2, 3, 4, 5],
  leave: [],
  lastSupportedOn: null,
  cover: null,
  loadPoints: 10,
  capacityPoints: 25,
  gender: 'WOMAN',
  languages: ['en'],
  skills: [],
  lastAllocatedAt: null,
};
const codes = (facts: Partial<AdvocateFacts>, asked: Partial<AllocationNeed> = {}) =>
  blocksFor({ ...advocate, ...facts }, { ...need, ...asked }).map(
    ({ code, overridable }) => `${code}${overridable ? ' (can be overridden)' : ''}`,
  );
const reasons = (facts: Partial<AdvocateFacts>, asked: Partial<AllocationNeed> = {}) =>
  reasonsFor({ ...advocate, ...facts }, { ...need, ...asked }).map(({ code, holds }) => `${holds} ${code}`);
const order = (asked: Partial<AllocationNeed>, ...others: readonly Partial<AdvocateFacts>[]) =>
  suggestAdvocates(
    { ...need, ...asked },
    others.map((facts) => ({ ...advocate, ...facts })),
  ).map(({ membershipId }) => membershipId);

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

describe('reasons', () => {
  it('say place, first free day and room', () =>
    expect(reasons({})).toEqual(['against does-not-cover-ward', 'for can-visit-on', 'for has-room']));
  it('say nothing of wards for somebody at home', () =>
    expect(reasons({}, { isOnWard: false })).toEqual(['for can-visit-on', 'for has-room']));
  it('put what the person asked for first', () => {
    const asked = {
      advocateWantedId: 'a',
      genderWanted: 'MAN',
      languageWanted: 'ar',
      skillsWanted: ['deaf', 'autism'],
    };
    expect(reasons({ languages: ['en', 'ar'], skills: ['deaf'], cover: 'LEAD' }, asked).slice(0, 5)).toEqual([
      'for asked-for-by-person',
      'against gender-not-wanted',
      'for speaks-language',
      'for has-skill',
      'for leads-ward',
    ]);
  });
  it.each([
    [22, 'for has-room'],
    [22.5, 'against near-limit'],
    [25, 'against over-limit'],
    [30, 'against over-limit'],
  ])('of %d of 25 points say %s', (loadPoints, expected) => expect(reasons({ loadPoints })).toContain(expected));
  it('note training and a certificate that runs out soon', () => {
    const facts = { imhaQualifiedOn: null, trainingSupervisorId: 'b', dbsCheckedOn: date('2023-12-20') };
    expect(reasons(facts)).toEqual(expect.arrayContaining(['note in-training', 'note dbs-renewal-soon']));
  });
});

describe('the order', () => {
  it('puts the possible before the blocked, whatever else holds', () => {
    expect(
      order(
        {},
        { membershipId: 'blocked', cover: 'LEAD', lastSupportedOn: date('2026-10-01'), dbsCheckedOn: null },
        { membershipId: 'possible', loadPoints: 24 },
      ),
    ).toEqual(['possible', 'blocked']);
  });
  it('puts what the person asked for before continuity, place and room', () => {
    const known = { membershipId: 'known', gender: 'MAN', lastSupportedOn: date('2026-10-01'), cover: 'LEAD' as const };
    expect(order({ genderWanted: 'WOMAN' }, known, { membershipId: 'woman', loadPoints: 24 })).toEqual([
      'woman',
      'known',
    ]);
    expect(order({ genderWanted: 'WOMAN', advocateWantedId: 'known' }, { membershipId: 'woman' }, known)).toEqual([
      'known',
      'woman',
    ]);
  });
  it('puts somebody who supported the person lately before ward cover, and long ago after it', () => {
    const lead = { membershipId: 'lead', cover: 'LEAD' as const };
    expect(order({}, lead, { membershipId: 'lately', lastSupportedOn: date('2025-11-23') })).toEqual([
      'lately',
      'lead',
    ]);
    expect(order({}, lead, { membershipId: 'long-ago', lastSupportedOn: date('2025-11-22') })).toEqual([
      'lead',
      'long-ago',
    ]);
  });
  it('prefers room, then an earlier day', () => {
    expect(order({}, { membershipId: 'full', loadPoints: 24 }, { membershipId: 'free', loadPoints: 2 })).toEqual([
      'free',
      'full',
    ]);
    expect(order({}, { membershipId: 'thursday', workingDays: [4] }, { membershipId: 'today' })).toEqual([
      'today',
      'thursday',
    ]);
  });
  it('breaks ties by load, then who was last given somebody longest ago, then name', () => {
    const at = (text: string) => ({ lastAllocatedAt: instant(text) });
    expect(order({}, { membershipId: 'x', loadPoints: 30 }, { membershipId: 'y', loadPoints: 28 })).toEqual(['y', 'x']);
    expect(
      order(
        {},
        { membershipId: 'x', ...at('2026-11-20T09:00:00Z') },
        { membershipId: 'y', ...at('2026-11-02T09:00:00Z') },
        { membershipId: 'z' },
      ),
    ).toEqual(['z', 'y', 'x']);
    expect(order({}, { membershipId: 'x', name: 'Zadie' }, { membershipId: 'y', name: 'Amir' })).toEqual(['y', 'x']);
  });
  it('shows no number that ranks', () => {
    const [first] = suggestAdvocates(need, [advocate]);
    expect(Object.keys(first ?? {}).sort()).toEqual(['blocks', 'membershipId', 'possible', 'reasons']);
  });
});

describe('load', () => {
  const item = {
    isInCommunity: false,
    instruction: 'INSTRUCTED',
    isOnHold: false,
    isHearingWithin10WorkingDays: false,
    needsInterpreter: false,
    isSafeguardingLive: false,
  } as const;
  it.each([
    [1, {}],
    [1.5, { isInCommunity: true }],
    [2, { instruction: 'NON_INSTRUCTED' }],
    [2, { isHearingWithin10WorkingDays: true }],
    [1.5, { needsInterpreter: true }],
    [2, { isSafeguardingLive: true }],
    [0.25, { isOnHold: true, isSafeguardingLive: true }],
    [1, { instruction: null }],
    [
      4.5,
      {
        instruction: 'NON_INSTRUCTED',
        isHearingWithin10WorkingDays: true,
        needsInterpreter: true,
        isSafeguardingLive: true,
      },
    ],
  ] as const)('is %d for %j', (points, facts) => expect(loadPointsOf({ ...item, ...facts })).toBe(points));
  it('adds up, and capacity is pro rata', () => {
    expect(weightedLoad([item, { ...item, isInCommunity: true }])).toBe(2.5);
    expect(capacityForDays(3)).toBe(15);
  });
});

describe('allocating', () => {
  const personal = { code: 'conflict-declared', overridable: true, data: {} } as const;
  const legal = { code: 'dbs-missing', overridable: false, data: {} } as const;
  it.each([
    ['WAITING', [], null, true],
    ['ELIGIBLE', [], null, true],
    ['ALLOCATED', [], null, 'already-allocated'],
    ['CASE_OPEN', [], null, 'already-allocated'],
    ['TRIAGE', [], null, 'not-waiting'],
    ['CLOSED', [], null, 'not-waiting'],
    ['WAITING', [legal], 'because', 'advocate-blocked'],
    ['WAITING', [personal], ' ', 'needs-information'],
    ['WAITING', [personal], 'they have met and both are content', true],
    ['WAITING', [personal, legal], 'because', 'advocate-blocked'],
  ] as const)('from %s with %j and reason %j', (state, blocks, overrideReason, expected) => {
    const decision = mayAllocate({ state, blocks, overrideReason });
    expect(decision.allowed ? true : decision.code).toBe(expected);
  });

  it('can be undone for ten seconds, until answered', () => {
    const undone = (now: string, state: 'OFFERED' | 'ACCEPTED' = 'OFFERED') =>
      mayUndoAllocation({ state, allocatedAt: instant('2026-11-23T10:00:00Z'), now: instant(now) });
    expect(undone('2026-11-23T10:00:10Z')).toEqual({ allowed: true });
    expect(undone('2026-11-23T10:00:13Z')).toEqual({ allowed: false, code: 'undo-too-late' });
    expect(undone('2026-11-23T10:00:01Z', 'ACCEPTED')).toEqual({ allowed: false, code: 'already-answered' });
  });

  it('is told to the advocate at the last moment of undoing, whatever the provider sets', () => {
    const allocatedAt = instant('2026-11-23T10:00:00Z');
    expect(allocationToldAt(allocatedAt)).toBe('2026-11-23T10:00:12.000Z');
    const told = allocationToldAt(allocatedAt, 30);
    expect(told).toBe('2026-11-23T10:00:32.000Z');
    expect(mayUndoAllocation({ state: 'OFFERED', allocatedAt, now: told, undoSeconds: 30 }).allowed).toBe(true);
  });

  it('is answered once, and every state can be reached', () => {
    expect(ALLOCATION_STATES.filter((state) => mayAnswerAllocation(state).allowed)).toEqual(['OFFERED']);
    expect(new Set(['OFFERED', ...Object.values(ALLOCATION_MOVES).flat()])).toEqual(new Set(ALLOCATION_STATES));
  });
});
