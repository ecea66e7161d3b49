import { NOTHING_COMMENCED, type Commencements } from '../law/index.js';
import { nextWorkingDayFrom, type Holidays, type LocalDate } from '../time/index.js';
import { correspondingDate, lastDayOfMonths } from './arithmetic.js';
import { step, type Clock } from './clock.js';
import { clockRule, type RuledClock } from './clock-rules.js';

/**
 * Applications and references made in the six months by or for the patient. `_WITHDRAWN` after any of them means it
 * does not count. Section 2 applications never count; nor does a section 67 reference made during section 2.
 */
export const COUNTED_APPLICATIONS = [
  'S3',
  'CTO',
  'CTO_REVOKED',
  'GUARDIANSHIP_TO_HOSPITAL',
  'NR_BARRED',
  'NR_DISPLACED',
  'S67_REFERENCE',
  'S68_7_REFERENCE',
] as const;
export const UNCOUNTED_APPLICATIONS = ['S2', 'S67_REFERENCE_DURING_S2'] as const;

export interface SixMonthReference {
  readonly periodEndsOn: LocalDate;
  /** Null while it is not known what was applied for. */
  readonly referralRequired: boolean | null;
}
const counts = (application: string): boolean => (COUNTED_APPLICATIONS as readonly string[]).includes(application);
const isKnown = (application: string): boolean =>
  counts(application) ||
  (UNCOUNTED_APPLICATIONS as readonly string[]).includes(application) ||
  application.endsWith('_WITHDRAWN');

/**
 * S68_SIX_MONTH_REFERENCE: on expiry of six months beginning with the first section 2 or 3 admission of the episode the
 * managers refer, unless a right that counts was used. `applications` null: not known. MHA 1983 s.68(2)-(5).
 */
export function sixMonthReference(
  applicableDay: LocalDate,
  applications: readonly string[] | null,
  commenced: Commencements = NOTHING_COMMENCED,
): Clock<SixMonthReference> {
  const { value, citation, ruleVersion } = clockRule('S68_SIX_MONTH_REFERENCE', applicableDay, commenced);
  const periodEndsOn = lastDayOfMonths(applicableDay, value.length);
  const working = [step('day-one', applicableDay), step('last-day', periodEndsOn)];
  const base = { periodEndsOn, citation, ruleVersion, working, openPoint: null, missing: [] };
  if (applications === null) {
    return { ...base, referralRequired: null, status: 'needs_information', missing: ['tribunal-applications'] };
  }
  if (applications.some(counts)) return { ...base, referralRequired: false, status: 'ordinary' };
  if (applications.every(isKnown)) return { ...base, referralRequired: true, status: 'ordinary' };
  return { ...base, referralRequired: null, status: 'check_with_a_person', openPoint: 'unlisted-application' };
}

/** A duty to refer when a number of months is over. */
function referenceAfter(
  code: RuledClock,
  from: LocalDate,
  commenced: Commencements,
): Clock<{ periodEndsOn: LocalDate }> {
  const { value, citation, ruleVersion } = clockRule(code, from, commenced);
  const periodEndsOn = lastDayOfMonths(from, value.length);
  const working = [step('day-one', from), step('last-day', periodEndsOn)];
  return { status: 'ordinary', openPoint: null, missing: [], periodEndsOn, citation, ruleVersion, working };
}
/** The long stop: three years since a tribunal last considered the case, one year under 18. MHA 1983 s.68(6). */
export const longStopReference = (lastConsideredOn: LocalDate, isUnder18: boolean, commenced = NOTHING_COMMENCED) =>
  referenceAfter(isUnder18 ? 'LONG_STOP_REFERENCE_UNDER_18' : 'LONG_STOP_REFERENCE', lastConsideredOn, commenced);
/** Restricted patients: the Secretary of State refers at three years. MHA 1983 s.71(2). */
export const restrictedReference = (lastConsideredOn: LocalDate, commenced = NOTHING_COMMENCED) =>
  referenceAfter('RESTRICTED_REFERENCE', lastConsideredOn, commenced);
/** Recalled after conditional discharge: referred within a month of return. MHA 1983 s.75(1)(a). */
export const recallReference = (returnedOn: LocalDate, commenced = NOTHING_COMMENCED) =>
  referenceAfter('RECALL_REFERENCE', returnedOn, commenced);

/**
 * SAR: the corresponding date next month (two more if extended), the month's last day if there is none, then the next
 * working day. UK GDPR art.12(3); ICO guidance.
 */
export function accessRequestDue(
  receivedOn: LocalDate,
  extended: boolean,
  holidays: Holidays,
): Clock<{ dueOn: LocalDate }> {
  const { value, citation, ruleVersion } = clockRule('SAR', receivedOn, NOTHING_COMMENCED);
  const corresponding = correspondingDate(receivedOn, value.length + (extended ? 2 : 0));
  const dueOn = nextWorkingDayFrom(corresponding, holidays);
  const working = [step('received', receivedOn), step('last-day', corresponding), step('due', dueOn)];
  return { status: 'ordinary', openPoint: null, missing: [], dueOn, citation, ruleVersion, working };
}
