import { describe, expect, it } from '@jest/globals';
import { advocate, need } from '../../test/support/allocation.js';
import { instant, localDate } from '../time/index.js';
import { reasonsFor, suggestAdvocates, type AdvocateFacts, type AllocationNeed } from './index.js';

const date = localDate;
const reasons = (facts: Partial<AdvocateFacts>, asked: Partial<AllocationNeed> = {}) =>
  reasonsFor({ ...advocate, ...facts }, { ...need, ...asked }).map(({ code, holds }) => `${holds} ${code}`);
const order = (asked: Partial<AllocationNeed>, ...others: readonly Partial<AdvocateFacts>[]) =>
  suggestAdvocates(
    { ...need, ...asked },
    others.map((facts) => ({ ...advocate, ...facts })),
  ).map(({ membershipId }) => membershipId);

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
