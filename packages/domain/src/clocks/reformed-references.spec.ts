import { describe, expect, it } from '@jest/globals';
import type { Commencements } from '../law/index.js';
import { ENGLAND_AND_WALES, localDate } from '../time/index.js';
import { clocksFor } from './clocks-for.js';
import { longStopReference, restrictedReference } from './reference-clocks.js';
import { nearestRelativeBar, s3Authority } from './period-clocks.js';
import { guardianshipToHospitalTribunalWindow, s2TribunalWindow, s3TribunalWindow } from './tribunal-clocks.js';

const BEGINS = localDate('2027-04-01');
const ALL: Commencements = Object.fromEntries(
  ['REFERENCES-2025', 'AUTHORITY-2025', 'S2-APPLICATION-2025', 'S3-APPLICATION-2025', 'RESTRICTED-REFERENCE-2025', 'BAR-2025'].map((id) => [id, BEGINS]),
);
const none = { secondRecommendationReceived: null, country: 'England' as const, communityStatus: null };
const onSection3 = (startedOn: string, applications: readonly string[] | null = []) =>
  ({ ...none, legalStatusCode: '03', startedOn: localDate(startedOn), episodeStartedOn: localDate(startedOn), renewals: 0, applications });
const onCto = (startedOn: string) => ({ ...none, legalStatusCode: '03', communityStatus: 'CTO' as const, startedOn: localDate(startedOn), renewals: 0 });
const references = (facts: Parameters<typeof clocksFor>[0], today: string, commenced = ALL) =>
  clocksFor(facts, ENGLAND_AND_WALES, localDate(today), commenced).filter(({ kind }) => kind === 'reference').map(({ code, lastDay, status }) => [code, lastDay, status]);

describe('references to the tribunal by section 31 of the Mental Health Act 2025', () => {
  it.each<[string, string, string | null, [string, string, string][]]>([
    ['three months, for a section 3 that began on the day', '2027-04-01', '2027-04-02', [['S68_SIX_MONTH_REFERENCE', '2027-06-30', 'ordinary']]],
    ['six months as before, for one that began the day before', '2027-03-31', '2027-04-02', [['S68_SIX_MONTH_REFERENCE', '2027-09-30', 'ordinary']]],
    ['by 12 months once the first is over', '2027-04-01', '2027-07-01', [['S68_LATER_REFERENCE', '2028-03-31', 'needs_information']]],
    ['then each year', '2027-04-01', '2028-04-01', [['S68_LATER_REFERENCE', '2029-03-31', 'needs_information']]],
    ['none later without the reform', '2027-03-31', '2027-10-01', []],
  ])('%s', (_sentence, startedOn, today, expected) => expect(references(onSection3(startedOn), today ?? '')).toEqual(expected));

  it('asks what was applied for, and falls away where an application counts', () => {
    expect(references(onSection3('2027-04-01', null), '2027-04-02')).toEqual([['S68_SIX_MONTH_REFERENCE', '2027-06-30', 'needs_information']]);
    expect(references(onSection3('2027-04-01', ['S3']), '2027-04-02')).toEqual([]);
  });
  it('counts six months from a CTO, then by 12, then each year', () => {
    expect(references(onCto('2027-04-01'), '2027-04-02')).toEqual([['CTO_REFERENCE', '2027-09-30', 'needs_information']]);
    expect(references(onCto('2027-04-01'), '2027-10-01')).toEqual([['S68_LATER_REFERENCE', '2028-03-31', 'needs_information']]);
    expect(references(onCto('2027-03-31'), '2027-04-02')).toEqual([]);
  });
  it('refers somebody held under section 2 past three months, where an application holds it open', () => {
    const timeline = [
      { at: localDate('2027-04-01'), type: 'admitted' as const, section: '2', hospital: { country: 'England' as const } },
      { at: localDate('2027-04-10'), type: 'displacementApplicationPending' as const, ground: '29(3)(c)' },
    ];
    expect(references({ timeline, applications: [] }, '2027-05-15')).toEqual([['S68_SIX_MONTH_REFERENCE', '2027-06-30', 'ordinary']]);
    expect(references({ timeline, applications: [] }, '2027-05-15', {})).toEqual([]);
  });
});

describe('every other number of the reform', () => {
  const day = (text: string) => localDate(text);
  it.each([
    ['section 2 application', (on: string) => s2TribunalWindow(day(on), ENGLAND_AND_WALES, ALL).lastDay, '2027-04-21', '2027-04-13'],
    ['section 3 application', (on: string) => s3TribunalWindow(day(on), ALL).lastDay, '2027-06-30', '2027-09-30'],
    ['moved from guardianship', (on: string) => guardianshipToHospitalTribunalWindow(day(on), ALL).lastDay, '2027-06-30', '2027-09-30'],
    ['section 3, first period', (on: string) => s3Authority(day(on), 0, ALL).lastDay, '2027-06-30', '2027-09-30'],
    ['section 3, second period', (on: string) => s3Authority(day(on), 1, ALL).lastDay, '2027-09-30', null],
    ['section 3, third period', (on: string) => s3Authority(day(on), 2, ALL).lastDay, '2028-03-31', null],
    ['section 3, fourth period', (on: string) => s3Authority(day(on), 3, ALL).lastDay, '2029-03-31', null],
    ['barring report', (on: string) => nearestRelativeBar(day(on), ALL).lastDay, '2027-06-30', '2027-09-30'],
    ['restricted', (on: string) => restrictedReference(day(on), ALL).periodEndsOn, '2028-03-31', '2030-03-30'],
    ['long stop', (on: string) => longStopReference(day(on), false, ALL).periodEndsOn, '2028-03-31', '2030-03-30'],
  ])('%s', (_name, lastDay, from, before) => {
    expect(lastDay('2027-04-01')).toBe(from);
    if (before !== null) expect(lastDay('2027-03-31')).toBe(before);
  });
});
