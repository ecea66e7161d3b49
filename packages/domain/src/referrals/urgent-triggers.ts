import {
  STATUTORY_VISIT_REQUESTERS,
  type CommunityStatus,
  type LegalStatusCode,
  type Priority,
  type Service,
  type Source,
  type UrgentTrigger,
} from '../codes/index.js';
import { hasAttained } from '../eligibility/age.js';
import { daysBetween, workingDaysAfter, type Holidays, type LocalDate } from '../time/index.js';

/** What is known of a referral; null is not known, and what is not known triggers nothing. */
export interface UrgencyFacts {
  readonly service: Service;
  readonly source: Source;
  readonly legalStatusCode: LegalStatusCode | null;
  readonly communityStatus: CommunityStatus | null;
  readonly dateOfBirth: LocalDate | null;
  readonly hearingOn: LocalDate | null;
  readonly dischargeOn: LocalDate | null;
  /** Treatment under section 57 or 58A (or ECT) discussed or proposed. */
  readonly isSafeguardedTreatmentProposed: boolean | null;
  readonly isSecludedOrSegregated: boolean | null;
  readonly isSafeguardingConcern: boolean | null;
  readonly today: LocalDate;
  readonly holidays: Holidays;
}

const HEARING_WORKING_DAYS = 5;
const DISCHARGE_WORKING_DAYS = 3;
/** Further off than any of the above could reach: spares the calendar a question about a year it may not hold. */
const FAR_OFF_DAYS = 31;

function isWithinWorkingDays(date: LocalDate | null, count: number, { today, holidays }: UrgencyFacts): boolean {
  if (date === null || date < today || daysBetween(today, date) > FAR_OFF_DAYS) return false;
  return workingDaysAfter(today, date, holidays) <= count;
}

/** Where a 29 February birthday leaves the age open, somebody still counts as under 18: a suggestion costs nothing. */
const isUnder18 = (dateOfBirth: LocalDate | null, today: LocalDate): boolean =>
  dateOfBirth !== null && hasAttained(18, dateOfBirth, today) !== true;

/**
 * The nearest relative, an AMHP and the responsible clinician may ask for a visit, and a reasonable request must be met
 * (s.130B(5)).
 */
const isStatutoryRequest = ({ service, source }: UrgencyFacts): boolean =>
  service === 'IMHA' && STATUTORY_VISIT_REQUESTERS.some((requester) => requester === source);

const TESTS: readonly (readonly [UrgentTrigger, (facts: UrgencyFacts) => boolean])[] = [
  ['TRIBUNAL_OR_HEARING_WITHIN_5WD', (facts) => isWithinWorkingDays(facts.hearingOn, HEARING_WORKING_DAYS, facts)],
  ['SECTION_2', ({ legalStatusCode, communityStatus }) => legalStatusCode === '02' && communityStatus === null],
  ['ECT_OR_S57_58A', ({ isSafeguardedTreatmentProposed }) => isSafeguardedTreatmentProposed === true],
  ['SECLUSION_OR_LTS', ({ isSecludedOrSegregated }) => isSecludedOrSegregated === true],
  ['UNDER_18', ({ dateOfBirth, today }) => isUnder18(dateOfBirth, today)],
  ['SAFEGUARDING', ({ isSafeguardingConcern }) => isSafeguardingConcern === true],
  ['DISCHARGE_WITHIN_3WD', (facts) => isWithinWorkingDays(facts.dischargeOn, DISCHARGE_WORKING_DAYS, facts)],
  ['STATUTORY_VISIT_REQUEST', isStatutoryRequest],
];

/** What suggests that a referral is urgent (practice reference, section 6). Suggestions: a person sets the priority. */
export const urgentTriggersFrom = (facts: UrgencyFacts): readonly UrgentTrigger[] =>
  TESTS.filter(([, holds]) => holds(facts)).map(([trigger]) => trigger);

/** The priority that triggers suggest: any one suggests urgent. */
export const suggestedPriority = (triggers: readonly UrgentTrigger[]): Priority =>
  triggers.length > 0 ? 'URGENT' : 'ROUTINE';
