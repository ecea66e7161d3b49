import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, ENGLAND_AND_WALES, HolidaysUnknown, isWorkingDay, localDate, type LocalDate } from '../time/index.js';
import { CLOCK_CODES, evaluateClock, type ClockCode } from './evaluate-clock.js';
import { longStopReference, recallReference, restrictedReference } from './reference-clocks.js';
import { NoRuleOnDate } from './clock.js';
import { clockLevel, daysLeft } from './days-left.js';

const evaluate = (code: ClockCode, given: Record<string, unknown>) => evaluateClock(code, given, ENGLAND_AND_WALES);

describe('clocks the shared cases do not reach', () => {
  it.each<[string, ClockCode, Record<string, unknown>, Record<string, unknown>]>([
    [
      'guardianship, second renewal',
      'GUARDIANSHIP_AUTHORITY',
      { startsOn: '2024-05-01', renewals: 2 },
      { periodStartsOn: '2025-05-01', lastDay: '2026-04-30' },
    ],
    [
      'hospital order',
      'HOSPITAL_ORDER_AUTHORITY',
      { orderOn: '2025-09-08', renewals: 1 },
      { periodStartsOn: '2026-03-08', lastDay: '2026-09-07' },
    ],
    [
      'third restricted year',
      'RESTRICTED_TRIBUNAL_WINDOW_NTH',
      { orderOn: '2023-06-05', n: 3 },
      { opensOn: '2025-06-05', lastDay: '2026-06-04' },
    ],
    [
      'second displacement year',
      'NR_DISPLACED_TRIBUNAL_WINDOW',
      { orderOn: '2024-10-02', n: 2 },
      { opensOn: '2025-10-02', lastDay: '2026-10-01' },
    ],
    [
      'section 2 in Wales',
      'S2_TRIBUNAL_WINDOW',
      { admittedOn: '2026-03-02', country: 'Wales' },
      { lastDay: '2026-03-15', acceptedUntil: '2026-03-16' },
    ],
    ['hearing in 2019', 'HEARING_S2_FTT', { applicationReceivedOn: '2019-03-06' }, { mustStartBy: '2019-03-13' }],
    [
      'hearing in the pandemic',
      'HEARING_S2_FTT',
      { applicationReceivedOn: '2020-04-10' },
      { mustStartBy: '2020-04-20' },
    ],
    [
      'hearing in October 2022',
      'HEARING_S2_FTT',
      { applicationReceivedOn: '2022-10-31' },
      { mustStartBy: '2022-11-07' },
    ],
    [
      'hearing from November 2022',
      'HEARING_S2_FTT',
      { applicationReceivedOn: '2022-11-01' },
      { mustStartBy: '2022-11-11' },
    ],
    [
      'access request extended over a weekend',
      'SAR',
      { receivedOn: '2025-10-31', extended: true },
      { dueOn: '2026-02-02' },
    ],
    [
      'references from liberty-depriving conditions',
      'COND_DISCHARGE_DOL_REFERENCE',
      { dolConditionsFrom: '2026-02-23' },
      { periodEndsOn: '2027-02-22', status: 'ordinary' },
    ],
    [
      'such conditions before the Act allowed them',
      'COND_DISCHARGE_TRIBUNAL_WINDOW',
      { relevantDate: '2026-02-17', depriveLibertyConditions: true },
      { lastDay: null, status: 'check_with_a_person' },
    ],
    [
      'a withdrawn application does not count',
      'S68_SIX_MONTH_REFERENCE',
      { applicableDay: '2025-09-01', patientApplications: ['S3_WITHDRAWN', 'S2'] },
      { referralRequired: true },
    ],
    [
      'a nearest relative’s application does',
      'S68_SIX_MONTH_REFERENCE',
      { applicableDay: '2025-09-01', patientApplications: ['NR_BARRED'] },
      { referralRequired: false },
    ],
    [
      'applications not known',
      'S68_SIX_MONTH_REFERENCE',
      { applicableDay: '2025-09-01' },
      { referralRequired: null, status: 'needs_information' },
    ],
    [
      'absence under section 2 is never retaken after it',
      'AWOL_RETAKE',
      { section: '2', firstDayAbsent: '2026-03-25', authorityLastDay: '2026-03-29' },
      { lastDay: '2026-03-29' },
    ],
    [
      'an authority longer than six months',
      'AWOL_RETAKE',
      { section: '3', firstDayAbsent: '2025-06-01', authorityLastDay: '2026-05-09' },
      { lastDay: '2026-05-09' },
    ],
    [
      'restricted: no limit',
      'AWOL_RETAKE',
      { section: '37/41', firstDayAbsent: '2025-06-01', authorityLastDay: '2026-05-09' },
      { lastDay: null, status: 'ordinary' },
    ],
    [
      'back before the final week',
      'AWOL_EXTENSION',
      { section: '3', authorityLastDay: '2025-09-20', returnedOn: '2025-09-13' },
      { lastDay: '2025-09-20' },
    ],
    [
      'back on its first day',
      'AWOL_EXTENSION',
      { section: '3', authorityLastDay: '2025-09-20', returnedOn: '2025-09-14' },
      { lastDay: '2025-09-20' },
    ],
    [
      'back after the end',
      'AWOL_EXTENSION',
      { section: '3', authorityLastDay: '2025-09-20', returnedOn: '2025-10-10' },
      { lastDay: '2025-10-16' },
    ],
    [
      'section 2 absence is open',
      'AWOL_EXTENSION',
      { section: '2', authorityLastDay: '2025-09-20', returnedOn: '2025-09-18' },
      { lastDay: null, openPoint: 'section-2-absence' },
    ],
    [
      'a month end, then renewed',
      'S3_AUTHORITY',
      { startsOn: '2025-08-31', renewals: 1 },
      { status: 'check_with_a_person', openPoint: 'month-end-renewal' },
    ],
    [
      'a nurse’s record after the report changes nothing',
      'S5_2',
      { reportFurnishedAt: '2026-02-03T04:00:00Z', nurseRecordAt: '2026-02-03T05:00:00Z' },
      { expiresAt: '2026-02-06T04:00:00.000Z' },
    ],
    [
      'the doctor comes within the six hours',
      'S5_4',
      { recordedAt: '2026-02-03T04:00:00Z', clinicianArrivedAt: '2026-02-03T05:00:00Z' },
      { expiresAt: '2026-02-03T05:00:00.000Z' },
    ],
    [
      'no more than 12 hours are added',
      'S136',
      { arrivedAt: '2026-02-03T04:00:00Z', extensionHours: 40 },
      { expiresAt: '2026-02-04T16:00:00.000Z' },
    ],
    [
      'section 136 before 11 December 2017',
      'S136',
      { arrivedAt: '2017-12-10T04:00:00Z', extensionHours: 12 },
      { expiresAt: '2017-12-13T04:00:00.000Z' },
    ],
    ['a fact missing', 'S2_DETENTION', {}, { status: 'needs_information', missing: ['section-start'] }],
  ])('%s', (_, code, given, expected) => expect(evaluate(code, given)).toMatchObject(expected));

  it('is a fault past the calendar, naming the year', () => {
    expect(() => evaluate('S2_TRIBUNAL_WINDOW', { admittedOn: '2027-12-25' })).toThrow(new HolidaysUnknown(2028));
  });
  it('is a fault for an event before the rule', () => {
    expect(() => evaluate('CTO_TRIBUNAL_WINDOW', { startsOn: '2007-05-01' })).toThrow(NoRuleOnDate);
  });
  it('keeps the 2025 Act off until a date is entered', () => {
    const given = { admittedOn: '2026-03-04' };
    const commenced = { 'S2-APPLICATION-2025': localDate('2026-03-04') };
    expect(evaluate('S2_TRIBUNAL_WINDOW', given)).toMatchObject({ lastDay: '2026-03-17' });
    expect(evaluateClock('S2_TRIBUNAL_WINDOW', given, ENGLAND_AND_WALES, commenced)).toMatchObject({
      lastDay: '2026-03-24',
    });
    const before = { admittedOn: '2026-03-03' };
    expect(evaluateClock('S2_TRIBUNAL_WINDOW', before, ENGLAND_AND_WALES, commenced)).toMatchObject({
      lastDay: '2026-03-16',
    });
  });
});

describe('other references', () => {
  const from = localDate('2024-03-10');
  it.each([
    ['the long stop', longStopReference(from, false), '2027-03-09'],
    ['the long stop under 18', longStopReference(from, true), '2025-03-09'],
    ['restricted', restrictedReference(from), '2027-03-09'],
    ['recalled', recallReference(from), '2024-04-09'],
  ])('%s', (_, clock, periodEndsOn) => expect(clock).toMatchObject({ periodEndsOn, status: 'ordinary' }));
});

const day = fc.integer({ min: 0, max: 3000 }).map((days): LocalDate => addDays(localDate('2018-06-01'), days));
const text = day.map(String);
const time = day.map((date) => `${date}T23:30:00Z`);
const ANY_GIVEN = fc.record({
  admittedOn: text,
  barringReportOn: text,
  ctoMadeOn: text,
  revokedOn: text,
  startsOn: text,
  orderOn: text,
  relevantDate: text,
  nrInformedOn: text,
  authorityLastDay: text,
  applicableDay: text,
  dolConditionsFrom: text,
  firstDayAbsent: text,
  returnedOn: text,
  applicationReceivedOn: text,
  receivedOn: text,
  admittedAt: time,
  reportFurnishedAt: time,
  recordedAt: time,
  arrivedAt: time,
  detentionBeganAt: time,
  noticeGivenAt: time,
  renewals: fc.nat(4),
  n: fc.integer({ min: 2, max: 5 }),
  section: fc.constantFrom('2', '3', '37', '37/41', '35'),
  depriveLibertyConditions: fc.boolean(),
  extended: fc.boolean(),
  extensionHours: fc.nat(12),
});

describe('properties of every clock', () => {
  it.each(CLOCK_CODES)('%s has a status, a citation, a version and its working', (code) => {
    fc.assert(
      fc.property(ANY_GIVEN, (given) => {
        const clock = evaluate(code, given);
        expect(clock).toMatchObject({ citation: expect.stringMatching(/\w/), ruleVersion: expect.stringMatching(/@/) });
        expect(clock['working']).not.toEqual([]);
        if (clock['status'] === 'check_with_a_person') expect(clock['openPoint']).not.toBeNull();
        if (typeof clock['opensOn'] === 'string' && typeof clock['lastDay'] === 'string') {
          expect(clock['opensOn'] <= clock['lastDay']).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('puts no due day on a closed day', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (receivedOn, extended) => {
        const due = evaluate('SAR', { receivedOn, extended })['dueOn'];
        expect(isWorkingDay(localDate(String(due)), ENGLAND_AND_WALES)).toBe(true);
      }),
    );
  });
});

describe('days left', () => {
  const today = localDate('2026-11-21');
  it.each([
    ['2026-11-27', 6, 'ordinary', 'soon'],
    ['2026-11-26', 5, 'soon', 'soon'],
    ['2026-11-21', 0, 'soon', 'soon'],
    ['2026-11-19', -2, 'late', 'late'],
    ['2026-12-01', 10, 'ordinary', 'soon'],
    ['2026-12-02', 11, 'ordinary', 'ordinary'],
  ])('%s is %i days, %s, for a hearing %s', (text, left, level, hearing) => {
    const last = localDate(text);
    expect([daysLeft(last, today), clockLevel(last, today), clockLevel(last, today, 'hearing')]).toEqual([
      left,
      level,
      hearing,
    ]);
  });
});
