import { CLOSURE_REASONS, CONTACT_OUTCOMES, REACHED_OUTCOMES, type ClosureReason, type ContactOutcome } from '../codes/index.js';
import { USUAL_RULES } from '../measures/usual-rules.js';

/**
 * Outcomes that a provider may leave out of its attempts. Who was reached was tried (practice reference, section 6), so
 * that no outcome can be one and not the other.
 */
export const MAY_BE_NO_ATTEMPT: readonly ContactOutcome[] = CONTACT_OUTCOMES.filter(({ isReached }) => !isReached).map(({ code }) => code);
/**
 * Outcomes that may count as having reached the person: a refusal heard only through staff never does (practice
 * reference, section 6).
 */
export const MAY_BE_REACHED: readonly ContactOutcome[] = REACHED_OUTCOMES;
/**
 * Reasons for closing that may take a referral out of a target's count: none that the service itself is the cause of
 * (practice reference, section 2).
 */
export const MAY_BE_VOID: readonly ClosureReason[] = CLOSURE_REASONS.filter((reason) => reason !== 'NO_CAPACITY_IN_SERVICE');

/** How a new provider counts; a provider's own choices stand beside these. */
export const USUAL_COUNTING = {
  cutoffLocalTime: USUAL_RULES.cutoffLocalTime,
  reReferralWindowDays: USUAL_RULES.reReferralWindowDays,
  pausableReasons: USUAL_RULES.pausableReasons,
  reachedOutcomes: USUAL_RULES.reachedOutcomes,
  notAttemptOutcomes: USUAL_RULES.notAttemptOutcomes,
  voidClosureReasons: USUAL_RULES.voidClosureReasons,
  dbsRenewalYears: 3,
  undoSeconds: 10,
} as const;
