import { describe, expect, it } from '@jest/globals';
import type { Given } from '../law/given.js';
import { instant, isLocalDate, localDate } from '../time/index.js';
import { legalEventOf } from '../vectors/imha.js';
import { legalPositionAt } from './position-at.js';

const E = { country: 'England' };
const W = { country: 'Wales' };
const at = (day: string, type: string, rest: Given = {}): Given => ({ at: day, type, ...rest });
const adm = (day: string, section: string, hospital: Given = E) => at(day, 'admitted', { section, hospital });
const cto = (day: string) => at(day, 'ctoMade', { responsibleHospital: E });
const gua = (day: string) => at(day, 'guardianshipAccepted', { section: '7', responsibleLssa: E });
const position = (timeline: readonly Given[], on: string) =>
  legalPositionAt(timeline.map(legalEventOf), isLocalDate(on) ? localDate(on) : instant(on));
const ON = '2026-02-20';
const ward = (place: string) => ({ place, deprivationOfLiberty: false });

describe('the position after an event', () => {
  it.each<[string, readonly Given[], object]>([
    ['informal', [adm('2026-02-02', 'informal')], { ward: ward('England'), isAway: false, civil: null, lastHospital: 'England', lastPlace: 'England' }],
    ['deprived of liberty', [at('2026-02-02', 'admitted', { section: 'informal', hospital: W, deprivationOfLiberty: 'DoLS' })], { ward: { place: 'Wales', deprivationOfLiberty: true } }],
    ['on leave', [adm('2026-02-02', '3'), at('2026-02-05', 'leaveGranted')], { isAway: true, absences: [], ward: ward('England') }],
    ['absent', [adm('2026-02-02', '3'), at('2026-02-05', 'absentWithoutLeave')], { isAway: true, absences: [{ from: '2026-02-05', until: null, afterCustody: false }] }],
    ['back', [adm('2026-02-02', '3'), at('2026-02-05', 'absentWithoutLeave'), at('2026-02-07', 'returned')], { isAway: false, absences: [{ from: '2026-02-05', until: '2026-02-07', afterCustody: false }] }],
    ['absent twice', [adm('2026-02-02', '3'), at('2026-02-05', 'absentWithoutLeave'), at('2026-02-07', 'returned'), at('2026-02-09', 'absentWithoutLeave'), at('2026-02-11', 'returned')], { absences: [{ until: '2026-02-07' }, { until: '2026-02-11' }] }],
    ['in custody', [adm('2026-02-02', '3'), at('2026-02-05', 'custodyStarted')], { isAway: true, custodies: [{ from: '2026-02-05', until: null }] }],
    ['out of custody', [adm('2026-02-02', '3'), at('2026-02-05', 'custodyStarted'), at('2026-02-08', 'custodyEnded')], { custodies: [{ from: '2026-02-05', until: '2026-02-08' }], absences: [{ from: '2026-02-08', until: null, afterCustody: true }] }],
    ['a new section clears what belonged to the old', [adm('2026-02-02', '2'), at('2026-02-05', 'absentWithoutLeave'), at('2026-02-07', 'displacementApplicationPending', { ground: 'c' }), adm('2026-02-09', '3')], { absences: [], displacement: null, isAway: false, civil: { section: '3', renewals: 0 }, episodeStartedOn: '2026-02-02' }],
    ['transferred', [adm('2026-02-02', '3'), at('2026-02-05', 'transferred', { hospital: W })], { civil: { place: 'Wales', startedOn: '2026-02-02' }, ward: ward('Wales'), lastPlace: 'Wales', lastHospital: 'Wales' }],
    ['transferred nobody says where', [adm('2026-02-02', '3'), at('2026-02-05', 'transferred')], { civil: { place: 'England' } }],
    ['renewed', [adm('2025-09-02', '3'), at('2026-02-05', 'authorityRenewed')], { civil: { renewals: 1 } }],
    ['renewed under guardianship', [gua('2025-09-02'), at('2026-02-05', 'authorityRenewed')], { guardianship: { renewals: 1 } }],
    ['renewed under an order', [adm('2025-09-02', '37'), at('2026-02-05', 'authorityRenewed')], { part3: { renewals: 1 } }],
    ['section 2 cannot be renewed', [gua('2025-09-02'), adm('2026-02-02', '2'), at('2026-02-05', 'authorityRenewed')], { civil: { renewals: 0 }, guardianship: { renewals: 1 } }],
    ['a community order extended', [adm('2025-09-02', '3'), cto('2025-10-02'), at('2026-02-05', 'ctoExtended')], { community: { renewals: 1 } }],
    ['a community order', [adm('2025-12-02', '3'), cto('2026-02-05')], { community: { section: 'CTO', family: 'community', place: 'England', beneath: { section: '3', startedOn: '2025-12-02' } }, civil: null, ward: null, episodeStartedOn: '2025-12-02' }],
    ['recalled', [adm('2025-12-02', '3'), cto('2026-02-05'), at('2026-02-09T10:00:00Z', 'ctoRecalled', { hospital: W })], { community: { place: 'England', recalledTo: { place: 'Wales', isTimed: true } }, ward: ward('Wales') }],
    ['recalled by the day, nobody says where', [adm('2025-12-02', '3'), cto('2026-02-05'), at('2026-02-09', 'ctoRecalled')], { community: { recalledTo: { place: 'England', isTimed: false } } }],
    ['released', [adm('2025-12-02', '3'), cto('2026-02-05'), at('2026-02-09', 'ctoRecalled', { hospital: W }), at('2026-02-10', 'ctoReleased')], { community: { recalledTo: null }, ward: null }],
    ['revoked', [adm('2025-12-02', '3'), cto('2026-02-05'), at('2026-02-09', 'ctoRecalled', { hospital: W }), at('2026-02-10', 'ctoRevoked')], { community: null, civil: { section: '3', origin: 'cto-revoked', startedOn: '2026-02-10', place: 'Wales' }, ward: ward('Wales'), lastPlace: 'Wales' }],
    ['revoked beneath an order', [adm('2025-12-02', '37'), cto('2026-02-05'), at('2026-02-10', 'ctoRevoked')], { part3: { section: '37', origin: 'cto-revoked', beneath: { startedOn: '2025-12-02' } }, civil: null, community: null }],
    ['discharged from the order', [adm('2025-12-02', '3'), cto('2026-02-05'), at('2026-02-10', 'ctoDischarged')], { community: null, civil: null, episodeStartedOn: null, holding: null }],
    ['responsibility assigned', [adm('2025-12-02', '3'), cto('2026-02-05'), at('2026-02-10', 'ctoResponsibilityAssigned', { hospital: W })], { community: { place: 'Wales' }, lastPlace: 'Wales' }],
    ['guardianship', [adm('2026-02-02', '2'), gua('2026-02-05')], { guardianship: { section: '7', place: 'England' }, civil: null, episodeStartedOn: null }],
    ['a guardianship order', [adm('2026-02-02', '37'), at('2026-02-05', 'guardianshipOrder', { responsibleLssa: W })], { guardianship: { section: '37', place: 'Wales' }, part3: null }],
    ['hospital to guardianship', [adm('2026-01-12', '3'), at('2026-02-01', 'guardianshipTransferred', { responsibleLssa: W })], { guardianship: { startedOn: '2026-01-12', place: 'Wales' }, civil: null }],
    ['guardianship to hospital', [gua('2026-01-12'), at('2026-02-01', 'transferred', { hospital: W })], { civil: { section: '3', startedOn: '2026-01-12', origin: 'guardianship-moved', place: 'Wales' }, guardianship: null, episodeStartedOn: '2026-02-01', ward: ward('Wales') }],
    ['one authority to another', [gua('2026-01-12'), at('2026-02-01', 'guardianshipTransferred', { responsibleLssa: W })], { guardianship: { place: 'Wales', startedOn: '2026-01-12' }, lastPlace: 'Wales' }],
    ['the same, said as a transfer', [gua('2026-01-12'), at('2026-02-01', 'transferred', { responsibleLssa: W })], { guardianship: { place: 'Wales' } }],
    ['a court’s order ends what was before', [gua('2026-01-12'), adm('2026-02-01', '37')], { part3: { section: '37', isRestricted: false }, guardianship: null, episodeStartedOn: null }],
    ['a remand does not', [adm('2025-12-12', '3'), adm('2026-02-01', '35')], { part3: { section: '35' }, civil: { section: '3' } }],
    ['an insanity order with restrictions', [at('2026-02-01', 'admitted', { section: 'CPIA5', hospital: E, restricted: true })], { part3: { isRestricted: true } }],
    ['an insanity order without', [at('2026-02-01', 'admitted', { section: 'CPIA5', hospital: E, restricted: false })], { part3: { isRestricted: false } }],
    ['an insanity order, nobody says', [adm('2026-02-01', 'CPIA5')], { part3: { isRestricted: null } }],
    ['conditionally discharged', [adm('2019-02-01', '37/41'), at('2026-02-01', 'conditionallyDischarged')], { part3: { conditionallyDischargedOn: '2026-02-01', isRestricted: true }, ward: null, holding: null }],
    ['recalled by the Secretary of State', [adm('2019-02-01', '37/41'), at('2025-02-01', 'conditionallyDischarged'), at('2026-02-01', 'recalledBySecretaryOfState', { hospital: W })], { part3: { conditionallyDischargedOn: null, origin: 'recalled', startedOn: '2026-02-01', place: 'Wales' }, ward: ward('Wales') }],
    ['restrictions ended in hospital', [adm('2019-02-01', '47/49'), at('2026-02-01', 'restrictionDirectionEnded')], { part3: { section: '37', origin: 'notional-order', startedOn: '2026-02-01', isRestricted: false } }],
    ['restrictions ended in the community', [adm('2019-02-01', '37/41'), at('2025-02-01', 'conditionallyDischarged'), at('2026-02-01', 'restrictionOrderEnded')], { part3: null, ward: null }],
    ['remitted', [adm('2026-01-01', '47/49'), at('2026-02-01', 'remittedToPrison')], { part3: null, civil: null, ward: null, holding: null }],
    ['discharged', [adm('2026-01-01', '3'), at('2026-02-01', 'absolutelyDischarged')], { civil: null, ward: null, episodeStartedOn: null, lapsed: null }],
    ['discharged of the one that began last', [adm('2019-02-01', '37/41'), at('2025-02-01', 'conditionallyDischarged'), adm('2026-01-05', '3'), at('2026-02-01', 'absolutelyDischarged')], { civil: null, part3: { section: '37/41' } }],
    ['gone home', [adm('2026-02-01', 'informal'), at('2026-02-10', 'dischargedHome')], { ward: null, holding: null }],
    ['run out', [adm('2026-01-01', '2')], { civil: null, lapsed: { section: '2' }, doubt: null }],
    ['informal after that', [adm('2026-01-01', '2'), at('2026-02-10', 'sectionApplied', { section: 'informal' })], { lapsed: null, ward: ward('England') }],
    ['displacement on ground (d)', [adm('2026-02-02', '2'), at('2026-02-05', 'displacementApplicationPending', { ground: 's.29(3)(d)' })], { displacement: { disposedOn: null, orderMade: false } }],
    ['disposed of', [adm('2026-02-02', '2'), at('2026-02-05', 'displacementApplicationPending', { ground: 'd' }), at('2026-02-06', 'displacementApplicationDisposed', { orderMade: true })], { displacement: { disposedOn: '2026-02-06', orderMade: true } }],
    ['disposed of what was never pending', [adm('2026-02-02', '2'), at('2026-02-06', 'displacementApplicationDisposed', { orderMade: true })], { displacement: null }],
    ['displacement on another ground', [adm('2026-02-02', '2'), at('2026-02-05', 'displacementApplicationPending', { ground: '29(3)(a)' })], { displacement: null }],
  ])('%s', (_, timeline, expected) => expect(position(timeline, ON)).toMatchObject({ hasGap: false, ...expected }));
});

describe('what presupposes something never recorded leaves a gap', () => {
  it.each(['conditionallyDischarged', 'recalledBySecretaryOfState', 'restrictionOrderEnded', 'guardianshipTransferred', 'secondRecommendationReceived', 'ctoRecalled', 'ctoResponsibilityAssigned'])(
    '%s',
    (type) => {
      expect(position([at('2026-02-02', type)], ON).hasGap).toBe(true);
    },
  );
  it('but not where something else is known', () => {
    for (const type of ['ctoRecalled', 'ctoResponsibilityAssigned', 'ctoRevoked', 'secondRecommendationReceived']) {
      expect(position([adm('2026-02-01', '3'), at('2026-02-02', type)], ON)).toMatchObject({ hasGap: false, civil: { section: '3' }, community: null });
    }
  });
  it('nor where a revocation tells all that is needed', () => {
    expect(position([at('2026-02-02', 'ctoRevoked', { hospital: W })], ON)).toMatchObject({ hasGap: false, civil: { section: '3', place: 'Wales' } });
  });
  it('a hold under no section, or a treatment with no name', () => {
    expect(position([at('2026-02-20', 'held', { section: '3' })], ON)).toMatchObject({ hasGap: true, holding: null });
    expect(position([at('2026-02-20', 'treatmentDiscussed')], ON)).toMatchObject({ hasGap: true, treatments: [] });
  });
});

describe('holding powers', () => {
  it.each<[string, Given, object]>([
    ['section 5(2)', { section: '5(2)', hospital: E }, { section: '5(2)', place: 'England', isTimed: true, startedAt: Date.UTC(2026, 1, 20, 9), endsAt: Date.UTC(2026, 1, 23, 9) }],
    ['section 5(4)', { section: '5(4)', hospital: E }, { section: '5(4)', endsAt: Date.UTC(2026, 1, 20, 15) }],
    ['section 135', { section: '135', placeOfSafety: W }, { place: 'Wales', endsAt: Date.UTC(2026, 1, 21, 9) }],
    ['section 136 with hours added', { section: '136', placeOfSafety: W, extensionHours: 7 }, { endsAt: Date.UTC(2026, 1, 21, 16) }],
    ['section 136 with too many', { section: '136', hospital: E, extensionHours: 40 }, { place: 'England', endsAt: Date.UTC(2026, 1, 21, 21) }],
    ['section 5(2), to which none can be added', { section: '5(2)', hospital: E, extensionHours: 7 }, { endsAt: Date.UTC(2026, 1, 23, 9) }],
  ])('%s', (_, rest, holding) => {
    expect(position([at('2026-02-20T09:00:00Z', 'held', rest)], '2026-02-20T10:00:00Z')).toMatchObject({ holding });
  });
  it('counts section 5(2) from the nurse’s record, and only from a nurse’s', () => {
    const nurse = at('2026-02-20T09:00:00Z', 'held', { section: '5(4)', hospital: E });
    const police = at('2026-02-20T09:00:00Z', 'held', { section: '136', placeOfSafety: E });
    const doctor = at('2026-02-20T12:00:00Z', 'held', { section: '5(2)', hospital: E });
    expect(position([nurse, doctor], '2026-02-20T13:00:00Z').holding).toMatchObject({ section: '5(2)', startedAt: Date.UTC(2026, 1, 20, 9), endsAt: Date.UTC(2026, 1, 23, 9) });
    expect(position([police, doctor], '2026-02-20T13:00:00Z').holding).toMatchObject({ startedAt: Date.UTC(2026, 1, 20, 12) });
  });
  it('makes an in-patient of whom section 5 holds, and of nobody else', () => {
    expect(position([at('2026-02-20T09:00:00Z', 'held', { section: '5(2)', hospital: W })], ON).ward).toEqual(ward('Wales'));
    expect(position([at('2026-02-20T09:00:00Z', 'held', { section: '136', placeOfSafety: W })], ON).ward).toBeNull();
  });
});
