import { NOTHING_COMMENCED, type Commencements } from '../law/index.js';
import { addDays, isWorkingDay, type Holidays, type LocalDate } from '../time/index.js';
import { acceptedUntil, lastDayOfDays, windowBetweenMonths, type DateWindow } from './arithmetic.js';
import { step, type Clock, type ClockReason, type WorkingStep } from './clock.js';
import { clockRule, type RuledClock } from './clock-rules.js';

const ordinary: Pick<ClockReason, 'status' | 'openPoint' | 'missing'> = {
  status: 'ordinary',
  openPoint: null,
  missing: [],
};
export interface AcceptedWindow extends DateWindow {
  readonly acceptedUntil: LocalDate;
}

/** The closed days an application may wait for: for "how this was worked out". */
function closedDays(from: LocalDate, holidays: Holidays): WorkingStep[] {
  const steps: WorkingStep[] = [];
  for (let day = from; !isWorkingDay(day, holidays); day = addDays(day, 1)) steps.push(step('closed-day', day));
  return steps;
}

/** The window itself, without asking the calendar: 14 days beginning with admission. MHA 1983 s.66(2)(a). */
export function s2ApplicationPeriod(
  admittedOn: LocalDate,
  commenced: Commencements = NOTHING_COMMENCED,
): Clock<DateWindow> {
  const { value, citation, ruleVersion } = clockRule('S2_TRIBUNAL_WINDOW', admittedOn, commenced);
  const lastDay = lastDayOfDays(admittedOn, value.length);
  const working = [step('day-one', admittedOn), step('last-day', lastDay)];
  return { ...ordinary, opensOn: admittedOn, lastDay, citation, ruleVersion, working };
}

/** S2_TRIBUNAL_WINDOW: and accepted until the tribunal office is next open (A7). MHA 1983 s.66(2)(a); Modaresi. */
export function s2TribunalWindow(
  admittedOn: LocalDate,
  holidays: Holidays,
  commenced: Commencements = NOTHING_COMMENCED,
): Clock<AcceptedWindow> {
  const window = s2ApplicationPeriod(admittedOn, commenced);
  const accepted = acceptedUntil(window.lastDay, holidays);
  const citation = `${window.citation}; R (Modaresi) v SSH [2011] EWCA Civ 1359`;
  const rolled = [...window.working, ...closedDays(window.lastDay, holidays), step('accepted-until', accepted)];
  return { ...window, citation, acceptedUntil: accepted, working: rolled };
}

/** Other application periods do not roll in code (A8): the last day only. */
function monthsWindow(code: RuledClock, start: LocalDate, commenced: Commencements): Clock<DateWindow> {
  const { value, citation, ruleVersion } = clockRule(code, start, commenced);
  const window = windowBetweenMonths(start, value.opensAfter ?? 0, value.length);
  const working = [step('day-one', start), step('opens', window.opensOn), step('last-day', window.lastDay)];
  return { ...ordinary, ...window, citation, ruleVersion, working };
}
type WindowClock = (start: LocalDate, commenced?: Commencements) => Clock<DateWindow>;
const monthsClock =
  (code: RuledClock): WindowClock =>
  (start, commenced = NOTHING_COMMENCED) =>
    monthsWindow(code, start, commenced);

/** S3_TRIBUNAL_WINDOW: six months beginning with admission. MHA 1983 s.66(2)(b). */
export const s3TribunalWindow = monthsClock('S3_TRIBUNAL_WINDOW');
/** GUARDIANSHIP_TRIBUNAL_WINDOW: six months beginning with acceptance. MHA 1983 s.66(2)(c). */
export const guardianshipTribunalWindow = monthsClock('GUARDIANSHIP_TRIBUNAL_WINDOW');
/** Guardianship by a court: six months beginning with the order. MHA 1983 s.69(1)(b)(i). */
export const guardianshipOrderTribunalWindow = monthsClock('GUARDIANSHIP_ORDER_TRIBUNAL_WINDOW');
/** Moved from guardianship to hospital: six months beginning with the transfer. MHA 1983 s.66(2)(e). */
export const guardianshipToHospitalTribunalWindow = monthsClock('GUARDIANSHIP_TO_HOSPITAL_TRIBUNAL_WINDOW');
/** CTO_TRIBUNAL_WINDOW: six months beginning with the day it is made. MHA 1983 s.66(2)(ca). */
export const ctoTribunalWindow = monthsClock('CTO_TRIBUNAL_WINDOW');
/** CTO_REVOKED_TRIBUNAL_WINDOW: six months beginning with revocation. MHA 1983 s.66(2)(cb). */
export const ctoRevokedTribunalWindow = monthsClock('CTO_REVOKED_TRIBUNAL_WINDOW');
/**
 * Transferred prisoners and notional hospital orders: six months beginning with the direction or order. MHA 1983
 * s.69(2).
 */
export const transferDirectionTribunalWindow = monthsClock('TRANSFER_DIRECTION_TRIBUNAL_WINDOW');
/** HOSPITAL_ORDER_TRIBUNAL_WINDOW: none in the first six months, then the first renewal period. MHA 1983 Sch.1 Pt 1. */
export const hospitalOrderTribunalWindow = monthsClock('HOSPITAL_ORDER_TRIBUNAL_WINDOW');
/** RESTRICTED_TRIBUNAL_WINDOW: between six and 12 months from the order. MHA 1983 s.70(a). */
export const restrictedTribunalWindow = monthsClock('RESTRICTED_TRIBUNAL_WINDOW');

function nthYear(code: RuledClock, orderOn: LocalDate, n: number, commenced: Commencements): Clock<DateWindow> {
  const { citation, ruleVersion } = clockRule(code, orderOn, commenced);
  const window = windowBetweenMonths(orderOn, 12 * (n - 1), 12 * n);
  const working = [step('day-one', orderOn), step('opens', window.opensOn), step('last-day', window.lastDay)];
  return { ...ordinary, ...window, citation, ruleVersion, working };
}
/**
 * RESTRICTED_TRIBUNAL_WINDOW_NTH: the n-th 12 months from the order, n from 2. A fault for n under 2. MHA 1983 s.70(b).
 */
export function restrictedTribunalWindowNth(
  orderOn: LocalDate,
  n: number,
  commenced = NOTHING_COMMENCED,
): Clock<DateWindow> {
  if (!Number.isInteger(n) || n < 2) throw new RangeError(`not a later 12 months: ${n}`);
  return nthYear('RESTRICTED_TRIBUNAL_WINDOW_NTH', orderOn, n, commenced);
}
/** NR_DISPLACED_TRIBUNAL_WINDOW: 12 months beginning with the order, then each 12 months. MHA 1983 s.66(2)(g). */
export const nearestRelativeDisplacedWindow = (
  orderOn: LocalDate,
  n = 1,
  commenced = NOTHING_COMMENCED,
): Clock<DateWindow> => nthYear('NR_DISPLACED_TRIBUNAL_WINDOW', orderOn, n, commenced);

/** NR_BAR_TRIBUNAL_WINDOW: 28 days beginning with being told; section 3 and CTO only. MHA 1983 s.66(1)(g), (2)(d). */
export function nearestRelativeBarWindow(
  nrInformedOn: LocalDate,
  commenced: Commencements = NOTHING_COMMENCED,
): Clock<DateWindow> {
  const { value, citation, ruleVersion } = clockRule('NR_BAR_TRIBUNAL_WINDOW', nrInformedOn, commenced);
  const lastDay = lastDayOfDays(nrInformedOn, value.length);
  const working = [step('day-one', nrInformedOn), step('last-day', lastDay)];
  return { ...ordinary, opensOn: nrInformedOn, lastDay, citation, ruleVersion, working };
}

/**
 * COND_DISCHARGE_TRIBUNAL_WINDOW (first window): 12 months to two years from the relevant date; with conditions that
 * deprive of liberty, six to 12 months, for conditions from 18 February 2026. Older ones are for a person to look at.
 * MHA 1983 s.75(2)-(2A).
 */
export function conditionalDischargeWindow(
  relevantDate: LocalDate,
  depriveLibertyConditions: boolean,
  commenced: Commencements = NOTHING_COMMENCED,
): Clock<{ opensOn: LocalDate | null; lastDay: LocalDate | null }> {
  if (!depriveLibertyConditions) return monthsWindow('COND_DISCHARGE_TRIBUNAL_WINDOW', relevantDate, commenced);
  if (relevantDate >= '2026-02-18') return monthsWindow('COND_DISCHARGE_DOL_TRIBUNAL_WINDOW', relevantDate, commenced);
  return { ...libertyConditionsBefore2026('MHA 1983 s.75(2A)', relevantDate), opensOn: null, lastDay: null };
}
const libertyConditionsBefore2026 = (citation: string, from: LocalDate): ClockReason => ({
  status: 'check_with_a_person',
  openPoint: 'liberty-conditions-before-2026',
  missing: [],
  citation,
  ruleVersion: 'CD-TRIBUNAL@2026-02-18',
  working: [step('day-one', from)],
});

/** COND_DISCHARGE_DOL_REFERENCE: on expiry of 12 months the case is referred. MHA 1983 s.75(2C)-(2E). */
export function conditionalDischargeReference(
  dolConditionsFrom: LocalDate,
  commenced: Commencements = NOTHING_COMMENCED,
): Clock<{ periodEndsOn: LocalDate | null }> {
  if (dolConditionsFrom < '2026-02-18') {
    return { ...libertyConditionsBefore2026('MHA 1983 s.75(2C)-(2E)', dolConditionsFrom), periodEndsOn: null };
  }
  const { lastDay, opensOn: _, ...reason } = monthsWindow('COND_DISCHARGE_DOL_REFERENCE', dolConditionsFrom, commenced);
  return { ...reason, periodEndsOn: lastDay };
}

/**
 * HEARING_S2_FTT: must start within 10 days (7 in other years) of receipt, that day not counted; not rolled. HESC Rules
 * r.37(1).
 */
export function s2HearingBy(applicationReceivedOn: LocalDate): Clock<{ mustStartBy: LocalDate }> {
  const { value, citation, ruleVersion } = clockRule('HEARING_S2_FTT', applicationReceivedOn, NOTHING_COMMENCED);
  const mustStartBy = addDays(applicationReceivedOn, value.length);
  const working = [step('received', applicationReceivedOn), step('last-day', mustStartBy)];
  return { ...ordinary, mustStartBy, citation, ruleVersion, working };
}
