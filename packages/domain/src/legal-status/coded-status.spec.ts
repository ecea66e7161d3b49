import { describe, expect, it } from '@jest/globals';
import { decideImhaFromCodedStatus } from '../eligibility/index.js';
import { addDays, localDate } from '../time/index.js';
import { codedPosition, latestPossibleDay, meaningOf, type CodedStatus } from './coded-status.js';

const START = localDate('2026-01-05');
const status = (facts: Partial<CodedStatus>): CodedStatus => ({
  legalStatusCode: null,
  communityStatus: null,
  startedOn: START,
  secondRecommendationReceived: null,
  country: 'England',
  ...facts,
});

/** NHS Data Dictionary, Mental Health Act legal status classification. */
const MEANINGS: readonly (readonly [code: string | null, kind: string, section: string])[] = [
  ['01', 'informal', 'informal'],
  ['02', 'civil', '2'],
  ['03', 'civil', '3'],
  ['04', 'civil', '4'],
  ['05', 'holding', '5(2)'],
  ['06', 'holding', '5(4)'],
  ['07', 'part3', '35'],
  ['08', 'part3', '36'],
  ['09', 'part3', '37/41'],
  ['10', 'part3', '37'],
  ['12', 'part3', '38'],
  ['13', 'part3', '44'],
  ['14', 'part3', '46'],
  ['15', 'part3', '47/49'],
  ['16', 'part3', '47'],
  ['17', 'part3', '48/49'],
  ['18', 'part3', '48'],
  ['19', 'holding', '135'],
  ['20', 'holding', '136'],
  ['31', 'part3', 'CPIA5'],
  ['32', 'unknown', ''],
  ['33', 'unknown', ''],
  ['34', 'part3', '45A'],
  ['35', 'guardianship', '7'],
  ['36', 'guardianship', '37'],
  ['37', 'part3', '45A'],
  ['38', 'part3', '37'],
  ['98', 'none', ''],
  ['99', 'unknown', ''],
  [null, 'unknown', ''],
];

describe('what a code means', () => {
  it.each(MEANINGS)('%s is %s %s', (legalStatusCode, kind, section) =>
    expect(meaningOf(status({ legalStatusCode }))).toEqual({ kind, section }),
  );

  it('is said by the community status first, and by a second recommendation', () => {
    expect(meaningOf(status({ legalStatusCode: '03', communityStatus: 'CTO' }))).toEqual({ kind: 'community', section: 'CTO' });
    expect(meaningOf(status({ legalStatusCode: null, communityStatus: 'CD' }))).toEqual({ kind: 'part3', section: '37/41' });
    const second = { secondRecommendationReceived: true };
    expect(meaningOf(status({ legalStatusCode: '04', ...second }))).toEqual({ kind: 'civil', section: '2' });
    expect(meaningOf(status({ legalStatusCode: '05', ...second }))).toEqual({ kind: 'holding', section: '5(2)' });
  });
});

describe('the last day a coded status could still run', () => {
  it.each([
    ['2', '2026-02-01'],
    ['35', '2026-03-29'],
    ['36', '2026-03-29'],
    ['4', '2026-01-08'],
    ['5(2)', '2026-01-08'],
    ['5(4)', '2026-01-06'],
    ['135', '2026-01-07'],
    ['136', '2026-01-07'],
    ['38', '2027-01-04'],
    ['3', null],
    ['37', null],
    ['7', null],
  ])('section %s: %s', (section, last) => expect(latestPossibleDay(section, START)).toBe(last));

  it.each(['02', '04', '05', '06', '07', '08', '12', '19', '20'])('code %s is asked for again the day after', (legalStatusCode) => {
    const { section } = meaningOf(status({ legalStatusCode }));
    const last = latestPossibleDay(section, START) ?? START;
    const on = (day: typeof START) =>
      decideImhaFromCodedStatus({ ...status({ legalStatusCode }), dateOfBirth: null, treatment: null }, day);
    expect(on(last).missing).not.toContain('legal-status');
    expect(on(addDays(last, 1))).toMatchObject({ answer: 'needs_information', missing: ['legal-status'] });
  });
});

describe('the position a coded status asserts', () => {
  const today = localDate('2026-01-07');
  it.each<[string, Partial<CodedStatus>, object]>([
    ['a section', { legalStatusCode: '03' }, { civil: { family: 'civil', section: '3', startedOn: START, place: 'England', isRestricted: false, isTimed: false, renewals: 0, conditionallyDischargedOn: null }, part3: null, ward: null, lastPlace: 'England' }],
    ['a restricted order', { legalStatusCode: '09' }, { part3: { section: '37/41', isRestricted: true, conditionallyDischargedOn: null }, civil: null }],
    ['an insanity order, restricted or not', { legalStatusCode: '31' }, { part3: { section: 'CPIA5', isRestricted: null } }],
    ['a conditional discharge', { communityStatus: 'CD' }, { part3: { section: '37/41', isRestricted: true, conditionallyDischargedOn: START } }],
    ['guardianship in Wales', { legalStatusCode: '35', country: 'Wales' }, { guardianship: { section: '7', place: 'Wales' }, lastPlace: 'Wales' }],
    ['a start nobody knows', { legalStatusCode: '03', startedOn: null }, { civil: { startedOn: '2026-01-07' } }],
    ['informal', { legalStatusCode: '01' }, { ward: { place: 'England', deprivationOfLiberty: false }, civil: null, holding: null }],
    ['section 5(2)', { legalStatusCode: '05' }, { holding: { section: '5(2)', place: 'England', isTimed: false }, ward: { place: 'England', deprivationOfLiberty: false } }],
    ['section 136', { legalStatusCode: '20' }, { holding: { section: '136', place: 'England' }, ward: null }],
    ['no status', { legalStatusCode: '98' }, { civil: null, part3: null, holding: null, ward: null, lastPlace: 'England' }],
    ['an unknown one', { legalStatusCode: '99' }, { civil: null, part3: null, holding: null, ward: null, lastPlace: 'England' }],
  ])('%s', (_, facts, expected) => expect(codedPosition(status(facts), today)).toMatchObject(expected));
});
