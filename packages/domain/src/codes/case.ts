/** What a case can be coded with (practice reference, sections 6 and 7). */
export const INSTRUCTIONS = ['INSTRUCTED', 'NON_INSTRUCTED', 'MIXED'] as const;
export type Instruction = (typeof INSTRUCTIONS)[number];
/** Non-instructed work is looked at again after this many days unless the advocate names another date. */
export const INSTRUCTION_REVIEW_DAYS = 28;

export const NON_INSTRUCTED_APPROACHES = [
  'RIGHTS_BASED',
  'PERSON_CENTRED',
  'WATCHING_BRIEF',
  'WITNESS_OBSERVER',
] as const;
export type NonInstructedApproach = (typeof NON_INSTRUCTED_APPROACHES)[number];

export const CLOSURE_REASONS = [
  'ISSUE_RESOLVED',
  'DECLINED',
  'DECLINED_VIA_STAFF',
  'DISENGAGED',
  'DISCHARGED',
  'TRANSFERRED_OUT',
  'NO_LONGER_QUALIFIES',
  'MOVED_TO_OTHER_ADVOCACY',
  'WITHDRAWN_BY_PERSON',
  'WITHDRAWN_BY_REFERRER',
  'DIED',
  'INELIGIBLE',
  'NO_CAPACITY_IN_SERVICE',
  'CONFLICT_OF_INTEREST',
  'ENTERED_IN_ERROR',
] as const;
export type ClosureReason = (typeof CLOSURE_REASONS)[number];
/**
 * Closed for a reason outside the service: within target, such a referral leaves the count (practice reference, section
 * 2).
 */
export const VOID_CLOSURE_REASONS = [
  'DISCHARGED',
  'TRANSFERRED_OUT',
  'DIED',
  'WITHDRAWN_BY_REFERRER',
  'WITHDRAWN_BY_PERSON',
] as const satisfies readonly ClosureReason[];

export const OUTCOME_DOMAINS = [
  'RIGHTS',
  'INVOLVEMENT',
  'TREATMENT',
  'LEAVE',
  'DISCHARGE_AFTERCARE',
  'COMPLAINT',
  'DAILY_LIFE',
  'TRIBUNAL',
  'SAFETY',
  'CARE_PLAN',
] as const;
export type OutcomeDomain = (typeof OUTCOME_DOMAINS)[number];
/** Heard and involved, or changed: a "no" from the ward is no failure of advocacy, so the two are never one score. */
export const OUTCOME_KINDS = ['PROCESS', 'RESULT'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
export const OUTCOME_RATINGS = ['FULL', 'PARTLY', 'NOT', 'WITHDRAWN', 'UNKNOWN'] as const;
export type OutcomeRating = (typeof OUTCOME_RATINGS)[number];
export const I_STATEMENTS = ['I1', 'I2', 'I3', 'I4', 'I5'] as const;
export type IStatement = (typeof I_STATEMENTS)[number];
