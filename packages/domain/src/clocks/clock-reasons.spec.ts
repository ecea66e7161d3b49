import { describe, expect, it } from '@jest/globals';
import { ENGLAND_AND_WALES } from '../time/index.js';
import { CLOCK_CODES, evaluateClock, type ClockCode } from './evaluate-clock.js';

type Row = readonly [
  code: ClockCode,
  given: Readonly<Record<string, unknown>>,
  citation: string,
  ruleVersion: string,
  working: readonly string[],
  open: string,
];

/** What stands under "How this was worked out": the provision, the version of the rule, each day on the way, what is open. */
const REASONS: readonly Row[] = [
  ['S2_DETENTION', { admittedOn: '2026-03-02' }, 'MHA 1983 s.2(4)', 'S2_DETENTION@1983-09-30', ['day-one 2026-03-02', 'last-day 2026-03-29'], 'ordinary'],
  ['NR_BAR_PERIOD', { barringReportOn: '2026-03-12' }, 'MHA 1983 s.25(1)(b)', 'NR_BAR_PERIOD@1983-09-30', ['day-one 2026-03-12', 'last-day 2026-09-11'], 'ordinary'],
  ['CTO_CERTIFICATE_EXEMPTION', { ctoMadeOn: '2026-03-15' }, 'MHA 1983 s.64B(4)', 'CTO_CERTIFICATE_EXEMPTION@2008-11-03', ['day-one 2026-03-15', 'last-day 2026-04-14'], 'ordinary'],
  ['CTO_REVOKED_AUTHORITY', { revokedOn: '2026-02-21' }, 'MHA 1983 s.17G(5); MHA 1983 s.20(1)-(2)', 'CTO_REVOKED_AUTHORITY-1983@1983-09-30', ['day-one 2026-02-21', 'last-day 2026-08-20'], 'ordinary'],
  ['S3_AUTHORITY', { startsOn: '2025-07-15', renewals: 1 }, 'MHA 1983 s.20(1)-(2)', 'civil-AUTHORITY-1983@1983-09-30', ['day-one 2025-07-15', 'period-starts 2026-01-15', 'last-day 2026-07-14'], 'ordinary'],
  ['S3_AUTHORITY', { startsOn: '2025-08-31', renewals: 1 }, 'MHA 1983 s.20(1)-(2)', 'civil-AUTHORITY-1983@1983-09-30', ['day-one 2025-08-31', 'period-starts 2026-03-01', 'last-day 2026-08-31', 'other-reading 2026-08-30'], 'month-end-renewal'],
  ['GUARDIANSHIP_AUTHORITY', { startsOn: '2025-07-15', renewals: 0 }, 'MHA 1983 s.20', 'guardianship-AUTHORITY-1983@1983-09-30', ['day-one 2025-07-15', 'period-starts 2025-07-15', 'last-day 2026-01-14'], 'ordinary'],
  ['HOSPITAL_ORDER_AUTHORITY', { startsOn: '2025-07-15', renewals: 0 }, 'MHA 1983 Sch.1 Pt 1 para 6', 'order-AUTHORITY-1983@1983-09-30', ['day-one 2025-07-15', 'period-starts 2025-07-15', 'last-day 2026-01-14'], 'ordinary'],
  ['CTO_PERIOD', { startsOn: '2025-07-15', renewals: 0 }, 'MHA 1983 s.20A', 'community-CTO-2008@2008-11-03', ['day-one 2025-07-15', 'period-starts 2025-07-15', 'last-day 2026-01-14'], 'ordinary'],
  ['RENEWAL_EXAM_WINDOW', { authorityLastDay: '2026-01-14' }, 'MHA 1983 ss.20(3), (6), 20A(4)', 'RENEWAL_EXAM_WINDOW@1983-09-30', ['authority-ends 2026-01-14', 'opens 2025-11-15'], 'ordinary'],
  ['RENEWAL_EXAM_WINDOW', { authorityLastDay: '2026-02-28' }, 'MHA 1983 ss.20(3), (6), 20A(4)', 'RENEWAL_EXAM_WINDOW@1983-09-30', ['authority-ends 2026-02-28', 'opens 2025-12-29'], 'month-end-renewal'],
  ['AWOL_RETAKE', { section: '3', firstDayAbsent: '2025-06-01', authorityLastDay: '2025-09-09' }, 'MHA 1983 s.18(4)-(5)', 'AWOL_RETAKE@2008-11-03', ['day-one 2025-06-01', 'authority-ends 2025-09-09', 'retake-ends 2025-11-30', 'last-day 2025-11-30'], 'ordinary'],
  ['AWOL_RETAKE', { section: '2', firstDayAbsent: '2025-06-01', authorityLastDay: '2025-06-09' }, 'MHA 1983 s.18(4)-(5)', 'AWOL_RETAKE@2008-11-03', ['day-one 2025-06-01', 'authority-ends 2025-06-09'], 'ordinary'],
  ['AWOL_RETAKE', { section: '37/41', firstDayAbsent: '2025-06-01', authorityLastDay: '2025-06-09' }, 'MHA 1983 s.41(3)(d)', 'AWOL_RETAKE@2008-11-03', ['day-one 2025-06-01', 'authority-ends 2025-06-09'], 'ordinary'],
  ['AWOL_RETAKE', { section: '36', firstDayAbsent: '2025-06-01', authorityLastDay: '2025-06-09' }, 'MHA 1983 s.18(4)-(5)', 'AWOL_RETAKE@2008-11-03', ['day-one 2025-06-01', 'authority-ends 2025-06-09'], 'absence-from-court-order'],
  ['AWOL_EXTENSION', { section: '3', authorityLastDay: '2025-09-20', returnedOn: '2025-09-18' }, 'MHA 1983 s.21(1)-(2)', 'AWOL_EXTENSION@1996-04-01', ['authority-ends 2025-09-20', 'day-one 2025-09-18', 'last-day 2025-09-24'], 'ordinary'],
  ['AWOL_EXTENSION', { section: '3', authorityLastDay: '2025-09-20', returnedOn: '2025-09-01' }, 'MHA 1983 s.21(1)-(2)', 'AWOL_EXTENSION@1996-04-01', ['authority-ends 2025-09-20', 'day-one 2025-09-01'], 'ordinary'],
  ['AWOL_EXTENSION', { section: '5(2)', authorityLastDay: '2025-09-20', returnedOn: '2025-09-18' }, 'MHA 1983 s.21(1)-(2)', 'AWOL_EXTENSION@1996-04-01', ['authority-ends 2025-09-20', 'day-one 2025-09-18'], 'section-2-absence'],
  ['AWOL_EXTENSION', { section: '38', authorityLastDay: '2025-09-20', returnedOn: '2025-09-18' }, 'MHA 1983 s.21(1)-(2)', 'AWOL_EXTENSION@1996-04-01', ['authority-ends 2025-09-20', 'day-one 2025-09-18'], 'absence-from-court-order'],
  ['AWOL_EXTENSION', { section: '3', authorityLastDay: '2025-09-20', returnedOn: '2026-04-10', firstDayAbsent: '2025-09-18' }, 'MHA 1983 s.21(1)-(2)', 'AWOL_EXTENSION@1996-04-01', ['authority-ends 2025-09-20', 'day-one 2026-04-10', 'last-day 2026-03-17'], 'ordinary'],
  ['S4_EMERGENCY', { admittedAt: '2026-02-10T14:30:00Z' }, 'MHA 1983 s.4(4)', 'S4_EMERGENCY@1983-09-30', ['hours-begin 2026-02-10T14:30:00.000Z', 'hours-end 2026-02-13T14:30:00.000Z'], 'ordinary'],
  ['S5_2', { reportFurnishedAt: '2026-02-10T14:30:00Z' }, 'MHA 1983 s.5(2), (5)', 'S5_2@1983-09-30', ['hours-begin 2026-02-10T14:30:00.000Z', 'hours-end 2026-02-13T14:30:00.000Z'], 'ordinary'],
  ['S5_4', { recordedAt: '2026-02-10T14:30:00Z' }, 'MHA 1983 s.5(4)', 'S5_4@1983-09-30', ['hours-begin 2026-02-10T14:30:00.000Z', 'hours-end 2026-02-10T20:30:00.000Z'], 'ordinary'],
  ['S5_4', { recordedAt: '2026-02-10T14:30:00Z', clinicianArrivedAt: '2026-02-10T15:30:00Z' }, 'MHA 1983 s.5(4)', 'S5_4@1983-09-30', ['hours-begin 2026-02-10T14:30:00.000Z', 'hours-end 2026-02-10T15:30:00.000Z'], 'ordinary'],
  ['S135', { arrivedAt: '2026-02-10T14:30:00Z' }, 'MHA 1983 ss.135(3ZA), 136B', 'S135@2017-12-11', ['hours-begin 2026-02-10T14:30:00.000Z', 'hours-end 2026-02-11T14:30:00.000Z'], 'ordinary'],
  ['S136', { arrivedAt: '2016-02-10T14:30:00Z' }, 'MHA 1983 s.136(2) as first enacted', 'S136@1983-09-30', ['hours-begin 2016-02-10T14:30:00.000Z', 'hours-end 2016-02-13T14:30:00.000Z'], 'ordinary'],
  ['S136', { arrivedAt: '2026-02-10T14:30:00Z', extensionHours: -3 }, 'MHA 1983 ss.136(2A), 136B', 'S136@2017-12-11', ['hours-begin 2026-02-10T14:30:00.000Z', 'hours-end 2026-02-11T14:30:00.000Z'], 'ordinary'],
  ['CTO_RECALL', { detentionBeganAt: '2026-02-10T14:30:00Z' }, 'MHA 1983 s.17F(6), (8)', 'CTO_RECALL@2008-11-03', ['hours-begin 2026-02-10T14:30:00.000Z', 'hours-end 2026-02-13T14:30:00.000Z'], 'ordinary'],
  ['NR_DISCHARGE_NOTICE', { noticeGivenAt: '2026-02-10T14:30:00Z' }, 'MHA 1983 s.25(1)', 'NR_DISCHARGE_NOTICE@1983-09-30', ['hours-begin 2026-02-10T14:30:00.000Z', 'hours-end 2026-02-13T14:30:00.000Z'], 'ordinary'],
  ['S2_TRIBUNAL_WINDOW', { admittedOn: '2026-03-21' }, 'MHA 1983 s.66(2)(a); R (Modaresi) v SSH [2011] EWCA Civ 1359', 'S2_TRIBUNAL_WINDOW@1983-09-30', ['day-one 2026-03-21', 'last-day 2026-04-03', 'closed-day 2026-04-03', 'closed-day 2026-04-04', 'closed-day 2026-04-05', 'closed-day 2026-04-06', 'accepted-until 2026-04-07'], 'ordinary'],
  ['S3_TRIBUNAL_WINDOW', { startsOn: '2025-12-05' }, 'MHA 1983 s.66(1)(b), (2)(b)', 'S3_TRIBUNAL_WINDOW@1983-09-30', ['day-one 2025-12-05', 'opens 2025-12-05', 'last-day 2026-06-04'], 'ordinary'],
  ['GUARDIANSHIP_TRIBUNAL_WINDOW', { startsOn: '2025-12-05' }, 'MHA 1983 s.66(1)(c), (2)(c)', 'GUARDIANSHIP_TRIBUNAL_WINDOW@1983-09-30', ['day-one 2025-12-05', 'opens 2025-12-05', 'last-day 2026-06-04'], 'ordinary'],
  ['CTO_TRIBUNAL_WINDOW', { startsOn: '2025-12-05' }, 'MHA 1983 s.66(1)(ca), (2)(ca)', 'CTO_TRIBUNAL_WINDOW@2008-11-03', ['day-one 2025-12-05', 'opens 2025-12-05', 'last-day 2026-06-04'], 'ordinary'],
  ['CTO_REVOKED_TRIBUNAL_WINDOW', { startsOn: '2025-12-05' }, 'MHA 1983 s.66(1)(cb), (2)(cb)', 'CTO_REVOKED_TRIBUNAL_WINDOW@2008-11-03', ['day-one 2025-12-05', 'opens 2025-12-05', 'last-day 2026-06-04'], 'ordinary'],
  ['HOSPITAL_ORDER_TRIBUNAL_WINDOW', { orderOn: '2025-12-05' }, 'MHA 1983 s.40(4), Sch.1 Pt 1 paras 6, 9', 'HOSPITAL_ORDER_TRIBUNAL_WINDOW@1983-09-30', ['day-one 2025-12-05', 'opens 2026-06-05', 'last-day 2026-12-04'], 'ordinary'],
  ['RESTRICTED_TRIBUNAL_WINDOW', { orderOn: '2025-12-05' }, 'MHA 1983 s.70(a)', 'RESTRICTED_TRIBUNAL_WINDOW@1983-09-30', ['day-one 2025-12-05', 'opens 2026-06-05', 'last-day 2026-12-04'], 'ordinary'],
  ['RESTRICTED_TRIBUNAL_WINDOW_NTH', { orderOn: '2023-12-05', n: 3 }, 'MHA 1983 s.70(b)', 'RESTRICTED_TRIBUNAL_WINDOW_NTH@1983-09-30', ['day-one 2023-12-05', 'opens 2025-12-05', 'last-day 2026-12-04'], 'ordinary'],
  ['NR_DISPLACED_TRIBUNAL_WINDOW', { orderOn: '2023-12-05', n: 2 }, 'MHA 1983 s.66(1)(h), (2)(g)', 'NR_DISPLACED_TRIBUNAL_WINDOW@1983-09-30', ['day-one 2023-12-05', 'opens 2024-12-05', 'last-day 2025-12-04'], 'ordinary'],
  ['COND_DISCHARGE_TRIBUNAL_WINDOW', { relevantDate: '2025-03-10', depriveLibertyConditions: false }, 'MHA 1983 s.75(2)', 'COND_DISCHARGE_TRIBUNAL_WINDOW@1983-09-30', ['day-one 2025-03-10', 'opens 2026-03-10', 'last-day 2027-03-09'], 'ordinary'],
  ['COND_DISCHARGE_TRIBUNAL_WINDOW', { relevantDate: '2026-03-10', depriveLibertyConditions: true }, 'MHA 1983 s.75(2A)', 'CD-TRIBUNAL@2026-02-18', ['day-one 2026-03-10', 'opens 2026-09-10', 'last-day 2027-03-09'], 'ordinary'],
  ['COND_DISCHARGE_TRIBUNAL_WINDOW', { relevantDate: '2025-03-10', depriveLibertyConditions: true }, 'MHA 1983 s.75(2A)', 'CD-TRIBUNAL@2026-02-18', ['day-one 2025-03-10'], 'liberty-conditions-before-2026'],
  ['NR_BAR_TRIBUNAL_WINDOW', { nrInformedOn: '2026-03-12' }, 'MHA 1983 s.66(1)(g), (2)(d)', 'NR_BAR_TRIBUNAL_WINDOW@1983-09-30', ['day-one 2026-03-12', 'last-day 2026-04-08'], 'ordinary'],
  ['HEARING_S2_FTT', { applicationReceivedOn: '2026-03-12' }, 'HESC Rules 2008 r.37(1) as amended in 2022', 'FTT-S2-HEARING@2022-11-01', ['received 2026-03-12', 'last-day 2026-03-22'], 'ordinary'],
  ['S68_SIX_MONTH_REFERENCE', { applicableDay: '2025-09-01', patientApplications: ['S2'] }, 'MHA 1983 s.68(2)-(5)', 'S68_SIX_MONTH_REFERENCE@2008-11-03', ['day-one 2025-09-01', 'last-day 2026-02-28'], 'ordinary'],
  ['S68_SIX_MONTH_REFERENCE', { applicableDay: '2025-09-01', patientApplications: ['CTO'] }, 'MHA 1983 s.68(2)-(5)', 'S68_SIX_MONTH_REFERENCE@2008-11-03', ['day-one 2025-09-01', 'last-day 2026-02-28'], 'ordinary'],
  ['S68_SIX_MONTH_REFERENCE', { applicableDay: '2025-09-01' }, 'MHA 1983 s.68(2)-(5)', 'S68_SIX_MONTH_REFERENCE@2008-11-03', ['day-one 2025-09-01', 'last-day 2026-02-28'], 'tribunal-applications'],
  ['S68_SIX_MONTH_REFERENCE', { applicableDay: '2025-09-01', patientApplications: ['OTHER'] }, 'MHA 1983 s.68(2)-(5)', 'S68_SIX_MONTH_REFERENCE@2008-11-03', ['day-one 2025-09-01', 'last-day 2026-02-28'], 'unlisted-application'],
  ['COND_DISCHARGE_DOL_REFERENCE', { dolConditionsFrom: '2026-02-23' }, 'MHA 1983 s.75(2C)-(2E)', 'CD-TRIBUNAL@2026-02-18', ['day-one 2026-02-23', 'opens 2026-02-23', 'last-day 2027-02-22'], 'ordinary'],
  ['COND_DISCHARGE_DOL_REFERENCE', { dolConditionsFrom: '2026-01-23' }, 'MHA 1983 s.75(2C)-(2E)', 'CD-TRIBUNAL@2026-02-18', ['day-one 2026-01-23'], 'liberty-conditions-before-2026'],
  ['SAR', { receivedOn: '2025-10-31', extended: true }, 'UK GDPR art.12(3)', 'SAR@2018-05-25', ['received 2025-10-31', 'last-day 2026-01-31', 'due 2026-02-02'], 'ordinary'],
];

describe('the reason of a clock', () => {
  it.each(REASONS)('%s of %j', (code, given, citation, ruleVersion, working, open) => {
    const clock = evaluateClock(code, given, ENGLAND_AND_WALES);
    const steps = clock['working'] as readonly { readonly code: string; readonly date: string }[];
    const missing = clock['missing'] as readonly string[];
    expect(clock).toMatchObject({ citation, ruleVersion });
    expect(steps.map((step) => `${step.code} ${step.date}`)).toEqual(working);
    expect(clock['openPoint'] ?? (missing.join() || clock['status'])).toBe(open);
    const status = open === 'ordinary' ? open : missing.length > 0 ? 'needs_information' : 'check_with_a_person';
    expect(clock['status']).toBe(status);
  });

  it('stands here for every clock', () => expect(new Set(REASONS.map(([code]) => code))).toEqual(new Set(CLOCK_CODES)));
});

describe('a clock that lacks a fact says which', () => {
  it.each<[ClockCode, Readonly<Record<string, unknown>>, string]>([
    ['S2_DETENTION', {}, 'section-start'],
    ['NR_BAR_PERIOD', {}, 'section-start'],
    ['CTO_CERTIFICATE_EXEMPTION', {}, 'section-start'],
    ['CTO_REVOKED_AUTHORITY', {}, 'section-start'],
    ['S3_AUTHORITY', {}, 'section-start'],
    ['GUARDIANSHIP_AUTHORITY', {}, 'section-start'],
    ['HOSPITAL_ORDER_AUTHORITY', {}, 'section-start'],
    ['CTO_PERIOD', {}, 'section-start'],
    ['RENEWAL_EXAM_WINDOW', {}, 'renewal'],
    ['AWOL_RETAKE', {}, 'legal-status'],
    ['AWOL_EXTENSION', {}, 'legal-status'],
    ['S4_EMERGENCY', {}, 'admission-time'],
    ['S5_2', {}, 'hold-time'],
    ['S5_4', {}, 'hold-time'],
    ['S135', {}, 'hold-time'],
    ['S136', {}, 'hold-time'],
    ['CTO_RECALL', {}, 'hold-time'],
    ['NR_DISCHARGE_NOTICE', {}, 'hold-time'],
    ['S2_TRIBUNAL_WINDOW', {}, 'section-start'],
    ['S3_TRIBUNAL_WINDOW', {}, 'section-start'],
    ['GUARDIANSHIP_TRIBUNAL_WINDOW', {}, 'section-start'],
    ['CTO_TRIBUNAL_WINDOW', {}, 'section-start'],
    ['CTO_REVOKED_TRIBUNAL_WINDOW', {}, 'section-start'],
    ['HOSPITAL_ORDER_TRIBUNAL_WINDOW', {}, 'section-start'],
    ['RESTRICTED_TRIBUNAL_WINDOW', {}, 'section-start'],
    ['RESTRICTED_TRIBUNAL_WINDOW_NTH', {}, 'section-start'],
    ['NR_DISPLACED_TRIBUNAL_WINDOW', {}, 'section-start'],
    ['COND_DISCHARGE_TRIBUNAL_WINDOW', {}, 'conditional-discharge-date'],
    ['NR_BAR_TRIBUNAL_WINDOW', {}, 'section-start'],
    ['HEARING_S2_FTT', {}, 'section-start'],
    ['S68_SIX_MONTH_REFERENCE', {}, 'episode-start'],
    ['COND_DISCHARGE_DOL_REFERENCE', {}, 'liberty-conditions'],
    ['SAR', {}, 'section-start'],
    ['S3_AUTHORITY', { startsOn: '2025-07-15' }, 'renewal'],
    ['HOSPITAL_ORDER_AUTHORITY', { orderOn: '2025-07-15' }, 'renewal'],
    ['AWOL_RETAKE', { section: '3' }, 'section-start'],
    ['AWOL_RETAKE', { section: '3', firstDayAbsent: '2025-07-15' }, 'renewal'],
    ['AWOL_EXTENSION', { section: '3', authorityLastDay: '2025-07-15' }, 'section-start'],
    ['AWOL_EXTENSION', { section: '3' }, 'renewal'],
    ['RESTRICTED_TRIBUNAL_WINDOW_NTH', { orderOn: '2025-07-15' }, 'renewal'],
    ['COND_DISCHARGE_TRIBUNAL_WINDOW', { relevantDate: '2025-07-15' }, 'liberty-conditions'],
  ])('%s of %j', (code, given, fact) => {
    expect(evaluateClock(code, given, ENGLAND_AND_WALES)).toEqual({ status: 'needs_information', missing: [fact] });
  });
});
