import { NOTHING_COMMENCED } from '../law/index.js';
import { londonDateOf, type Instant } from '../time/index.js';
import { expiryAfterHours } from './arithmetic.js';
import { step, type Clock, type ClockReason } from './clock.js';
import { clockRule, type RuledClock } from './clock-rules.js';

export interface Expiry {
  readonly expiresAt: Instant;
}
const ordinary: Pick<ClockReason, 'status' | 'openPoint' | 'missing'> = {
  status: 'ordinary',
  openPoint: null,
  missing: [],
};

/** Elapsed hours from an instant (A5). */
function hoursFrom(code: RuledClock, from: Instant, extra = 0): Clock<Expiry> {
  const { value, citation, ruleVersion } = clockRule(code, londonDateOf(from), NOTHING_COMMENCED);
  const expiresAt = expiryAfterHours(from, value.length + extra);
  return {
    ...ordinary,
    expiresAt,
    citation,
    ruleVersion,
    working: [step('hours-begin', from), step('hours-end', expiresAt)],
  };
}

/** S4_EMERGENCY: 72 hours from admission. MHA 1983 s.4(4). */
export const s4Emergency = (admittedAt: Instant): Clock<Expiry> => hoursFrom('S4_EMERGENCY', admittedAt);

/** S5_2: 72 hours from the report, or from a nurse's record that came before it. MHA 1983 s.5(2), (5). */
export const s5Doctor = (reportFurnishedAt: Instant, nurseRecordAt: Instant | null): Clock<Expiry> =>
  hoursFrom('S5_2', nurseRecordAt !== null && nurseRecordAt < reportFurnishedAt ? nurseRecordAt : reportFurnishedAt);

/** S5_4: six hours from the nurse's record, or until the doctor or clinician comes, if sooner. MHA 1983 s.5(4). */
export function s5Nurse(recordedAt: Instant, clinicianArrivedAt: Instant | null = null): Clock<Expiry> {
  const clock = hoursFrom('S5_4', recordedAt);
  if (clinicianArrivedAt === null || clinicianArrivedAt >= clock.expiresAt) return clock;
  return {
    ...clock,
    expiresAt: clinicianArrivedAt,
    working: [step('hours-begin', recordedAt), step('hours-end', clinicianArrivedAt)],
  };
}

/** The most that section 136B lets be added; before December 2017 nothing could be. */
const LONGEST_EXTENSION = 12;
function placeOfSafety(code: 'S135' | 'S136', arrivedAt: Instant, extensionHours: number): Clock<Expiry> {
  const { value } = clockRule(code, londonDateOf(arrivedAt), NOTHING_COMMENCED);
  const extra = value.length === 24 ? Math.min(Math.max(extensionHours, 0), LONGEST_EXTENSION) : 0;
  return hoursFrom(code, arrivedAt, extra);
}
/** S135: 24 hours from arrival (at home: entry), and up to 12 more if authorised. MHA 1983 ss.135(3ZA), 136B. */
export const s135Hold = (arrivedAt: Instant, extensionHours: number): Clock<Expiry> =>
  placeOfSafety('S135', arrivedAt, extensionHours);
/** S136: 24 hours from arrival (if kept: the decision to keep), and up to 12 more. MHA 1983 ss.136(2A), 136B. */
export const s136Hold = (arrivedAt: Instant, extensionHours: number): Clock<Expiry> =>
  placeOfSafety('S136', arrivedAt, extensionHours);
/** CTO_RECALL: 72 hours from the start of detention, not from the notice. MHA 1983 s.17F(6), (8). */
export const ctoRecall = (detentionBeganAt: Instant): Clock<Expiry> => hoursFrom('CTO_RECALL', detentionBeganAt);

export interface DischargeNotice {
  readonly earliestDischargeAt: Instant;
  readonly barringReportDeadlineAt: Instant;
}
/**
 * NR_DISCHARGE_NOTICE: not less than 72 hours, in which a barring report counts. Not for guardianship. MHA 1983
 * s.25(1).
 */
export function nearestRelativeNotice(noticeGivenAt: Instant): Clock<DischargeNotice> {
  const { expiresAt, ...reason } = hoursFrom('NR_DISCHARGE_NOTICE', noticeGivenAt);
  return { ...reason, earliestDischargeAt: expiresAt, barringReportDeadlineAt: expiresAt };
}
