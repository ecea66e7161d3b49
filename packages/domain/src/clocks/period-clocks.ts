import { NOTHING_COMMENCED, versionOf, type Commencements } from '../law/index.js';
import { renewableMonths, RESTRICTED_SECTIONS, type RenewableKind } from '../legal-status/sections.js';
import { addDays, laterOf, type LocalDate } from '../time/index.js';
import { endOfMonths, lastDayOfDays, lastDayOfMonths, renewedPeriod, windowOfMonthsEnding } from './arithmetic.js';
import { step, type Clock, type ClockReason } from './clock.js';
import { clockRule, type RuledClock } from './clock-rules.js';

export interface LastDay {
  readonly lastDay: LocalDate;
}
const ordinary: Pick<ClockReason, 'status' | 'openPoint' | 'missing'> = {
  status: 'ordinary',
  openPoint: null,
  missing: [],
};

/** A fixed period beginning with a day: A1 for days, A2 and A3 for months. */
function fixedPeriod(code: RuledClock, start: LocalDate, commenced: Commencements): Clock<LastDay> {
  const { value, citation, ruleVersion } = clockRule(code, start, commenced);
  const lastDay = value.unit === 'days' ? lastDayOfDays(start, value.length) : lastDayOfMonths(start, value.length);
  return { ...ordinary, lastDay, citation, ruleVersion, working: [step('day-one', start), step('last-day', lastDay)] };
}

/** S2_DETENTION: 28 days beginning with admission, never rolled (A6). MHA 1983 s.2(4). */
export const s2Detention = (admittedOn: LocalDate, commenced = NOTHING_COMMENCED): Clock<LastDay> =>
  fixedPeriod('S2_DETENTION', admittedOn, commenced);
/** NR_BAR_PERIOD: no further order by that relative. MHA 1983 s.25(1)(b). */
export const nearestRelativeBar = (barringReportOn: LocalDate, commenced = NOTHING_COMMENCED): Clock<LastDay> =>
  fixedPeriod('NR_BAR_PERIOD', barringReportOn, commenced);
/** CTO_CERTIFICATE_EXEMPTION: one month without a Part 4A certificate. MHA 1983 s.64B(4). */
export const ctoCertificateExemption = (ctoMadeOn: LocalDate, commenced = NOTHING_COMMENCED): Clock<LastDay> =>
  fixedPeriod('CTO_CERTIFICATE_EXEMPTION', ctoMadeOn, commenced);

/** CTO_REVOKED_AUTHORITY: the first section 20 period afresh from the day of revocation. MHA 1983 s.17G(5). */
export function ctoRevokedAuthority(
  revokedOn: LocalDate,
  commenced: Commencements = NOTHING_COMMENCED,
): Clock<LastDay> {
  const rule = renewableMonths('civil', revokedOn, commenced);
  const { lastDay } = endOfMonths(revokedOn, rule.value[0] ?? 0);
  const working = [step('day-one', revokedOn), step('last-day', lastDay)];
  const ruleVersion = versionOf({ ...rule, id: `CTO_REVOKED_${rule.id}` }, commenced);
  return { ...ordinary, lastDay, citation: `MHA 1983 s.17G(5); ${rule.source}`, ruleVersion, working };
}

export interface Period extends LastDay {
  readonly periodStartsOn: LocalDate;
}
/**
 * The period that a number of renewals reaches (A4). After a period cut short at a month end the dates are one reading
 * and the status asks for a person. MHA 1983 ss.20, 20A, Sch.1 Pt 1 para 6.
 */
export function renewableAuthority(
  kind: RenewableKind,
  startsOn: LocalDate,
  renewals: number,
  commenced: Commencements = NOTHING_COMMENCED,
): Clock<Period> {
  const rule = renewableMonths(kind, startsOn, commenced);
  const period = renewedPeriod(startsOn, rule.value, renewals);
  const dates = { periodStartsOn: period.startsOn, lastDay: period.lastDay };
  const other = period.earliestLastDay === period.lastDay ? period.latestLastDay : period.earliestLastDay;
  const working = [step('day-one', startsOn), step('period-starts', period.startsOn), step('last-day', period.lastDay)];
  const reason = { citation: rule.source, ruleVersion: versionOf({ ...rule, id: `${kind}-${rule.id}` }, commenced) };
  if (period.isSettled) return { ...ordinary, ...dates, ...reason, working };
  const open = { status: 'check_with_a_person', openPoint: 'month-end-renewal', missing: [] } as const;
  return { ...open, ...dates, ...reason, working: [...working, step('other-reading', other)] };
}
/** S3_AUTHORITY. MHA 1983 s.20. */
export const s3Authority = (startsOn: LocalDate, renewals: number, commenced = NOTHING_COMMENCED): Clock<Period> =>
  renewableAuthority('civil', startsOn, renewals, commenced);
/** GUARDIANSHIP_AUTHORITY. MHA 1983 s.20. */
export const guardianshipAuthority = (
  startsOn: LocalDate,
  renewals: number,
  commenced = NOTHING_COMMENCED,
): Clock<Period> => renewableAuthority('guardianship', startsOn, renewals, commenced);
/** HOSPITAL_ORDER_AUTHORITY. MHA 1983 Sch.1 Pt 1 para 6. */
export const hospitalOrderAuthority = (
  startsOn: LocalDate,
  renewals: number,
  commenced = NOTHING_COMMENCED,
): Clock<Period> => renewableAuthority('order', startsOn, renewals, commenced);
/** CTO_PERIOD. MHA 1983 s.20A. */
export const ctoPeriod = (startsOn: LocalDate, renewals: number, commenced = NOTHING_COMMENCED): Clock<Period> =>
  renewableAuthority('community', startsOn, renewals, commenced);

/** RENEWAL_EXAM_WINDOW: the two months ending on the day authority would lapse (A11). MHA 1983 s.20(3), (6), 20A(4). */
export function renewalExamWindow(
  authorityLastDay: LocalDate,
  commenced: Commencements = NOTHING_COMMENCED,
): Clock<{ opensOn: LocalDate; closesOn: LocalDate }> {
  const { value, citation, ruleVersion } = clockRule('RENEWAL_EXAM_WINDOW', authorityLastDay, commenced);
  const { opensOn, isSettled } = windowOfMonthsEnding(authorityLastDay, value.length);
  const working = [step('authority-ends', authorityLastDay), step('opens', opensOn)];
  const dates = { opensOn, closesOn: authorityLastDay, citation, ruleVersion, working };
  if (isSettled) return { ...ordinary, ...dates };
  return { ...ordinary, ...dates, status: 'check_with_a_person', openPoint: 'month-end-renewal' };
}

/** The last day may be null: never (restricted), or not for the code to say. */
export interface PossibleLastDay {
  readonly lastDay: LocalDate | null;
}
export interface RetakeFacts {
  readonly section: string;
  readonly firstDayAbsent: LocalDate;
  readonly authorityLastDay: LocalDate;
}
const SHORT_SECTIONS: readonly string[] = ['2', '4', '5(2)', '5(4)'];
const COURT_SECTIONS: readonly string[] = ['35', '36', '38'];

/**
 * AWOL_RETAKE: the later of six months beginning with the first day absent and the end of the authority; never after it
 * for sections 2, 4 and 5; no limit for a restricted patient. MHA 1983 ss.18(4)-(5), 41(3)(d).
 */
export function awolRetake({ section, firstDayAbsent, authorityLastDay }: RetakeFacts): Clock<PossibleLastDay> {
  const reason = { ...ordinary, citation: 'MHA 1983 s.18(4)-(5)', ruleVersion: 'AWOL_RETAKE@2008-11-03' };
  const ends = [step('day-one', firstDayAbsent), step('authority-ends', authorityLastDay)];
  if (SHORT_SECTIONS.includes(section)) return { ...reason, lastDay: authorityLastDay, working: ends };
  if (RESTRICTED_SECTIONS.includes(section)) {
    return { ...reason, lastDay: null, citation: 'MHA 1983 s.41(3)(d)', working: ends };
  }
  if (COURT_SECTIONS.includes(section)) {
    return {
      ...reason,
      lastDay: null,
      working: ends,
      status: 'check_with_a_person',
      openPoint: 'absence-from-court-order',
    };
  }
  const retake = lastDayOfMonths(firstDayAbsent, 6);
  const lastDay = laterOf(retake, authorityLastDay);
  return { ...reason, lastDay, working: [...ends, step('retake-ends', retake), step('last-day', lastDay)] };
}

export interface ReturnFacts {
  readonly section: string;
  readonly authorityLastDay: LocalDate;
  readonly returnedOn: LocalDate;
  /** If known: a return after the person could no longer be taken back revives nothing. */
  readonly firstDayAbsent?: LocalDate | null;
}
/**
 * AWOL_EXTENSION: absent on, or in the week ending with, the last day, the authority runs a week beginning with the
 * return. Section 2, 4 and 5 absences are open. MHA 1983 s.21(1)-(2).
 */
export function awolExtension(facts: ReturnFacts): Clock<PossibleLastDay> {
  const { section, authorityLastDay, returnedOn } = facts;
  const reason = { ...ordinary, citation: 'MHA 1983 s.21(1)-(2)', ruleVersion: 'AWOL_EXTENSION@1996-04-01' };
  const working = [step('authority-ends', authorityLastDay), step('day-one', returnedOn)];
  if (returnedOn < addDays(authorityLastDay, -6)) return { ...reason, lastDay: authorityLastDay, working };
  if (SHORT_SECTIONS.includes(section)) {
    return { ...reason, lastDay: null, working, status: 'check_with_a_person', openPoint: 'section-2-absence' };
  }
  if (COURT_SECTIONS.includes(section)) {
    return { ...reason, lastDay: null, working, status: 'check_with_a_person', openPoint: 'absence-from-court-order' };
  }
  const { firstDayAbsent = null } = facts;
  const retake = firstDayAbsent === null ? null : awolRetake({ section, firstDayAbsent, authorityLastDay }).lastDay;
  const lastDay = retake !== null && returnedOn > retake ? retake : lastDayOfDays(returnedOn, 7);
  return { ...reason, lastDay, working: [...working, step('last-day', lastDay)] };
}
