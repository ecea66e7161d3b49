import { CARE_ACT_INELIGIBLE_REASONS, type IneligibleReason, type Service } from '../codes/index.js';
import { allow, refuse, type Decision } from '../decision.js';
import type { EligibilityGround } from './eligibility-of-referral.js';
import { isOpenReferral, UNDECIDED_STATES, type ReferralState } from './referral-lifecycle.js';

export interface ReferralAtTriage {
  readonly state: ReferralState;
}
export type TriageRefusal = 'already-decided' | 'already-closed';

/** Refuses what triage cannot do to a referral that is closed or decided. */
function isUndecided({ state }: ReferralAtTriage): Decision<TriageRefusal> {
  if (state === 'CLOSED' || state === 'DUPLICATE') return refuse('already-closed');
  return UNDECIDED_STATES.includes(state) ? allow : refuse('already-decided');
}

/**
 * May somebody decide that the person is eligible? The rules' answer is advice and never stands in the way; nor do
 * missing risk, consent or NHS number (practice reference, section 3). Moves the referral to ELIGIBLE.
 */
export const mayAccept = (referral: ReferralAtTriage): Decision<TriageRefusal> => isUndecided(referral);

/** May the referrer be asked? A second question while the first is open is one pause. Moves to AWAITING_INFO. */
export const mayAsk = (referral: ReferralAtTriage): Decision<TriageRefusal> => isUndecided(referral);

/** May an answer be noted? Only where a question is open. Moves back to TRIAGE. */
export const mayNoteAnswer = ({ state }: ReferralAtTriage): Decision<'already-answered'> =>
  state === 'AWAITING_INFO' ? allow : refuse('already-answered');

/**
 * May it be linked to an open one of the same person and service? Moves to DUPLICATE, which counts in no figure but
 * K03.
 */
export const mayLinkAsDuplicate = (referral: ReferralAtTriage): Decision<TriageRefusal> => isUndecided(referral);

export interface Signposting extends ReferralAtTriage {
  readonly service: Service;
  readonly reason: IneligibleReason;
}

const isCareActReason = (reason: IneligibleReason): boolean =>
  CARE_ACT_INELIGIBLE_REASONS.some((each) => each === reason);

/**
 * May somebody decide that this is not for us? An appropriate person, or no substantial difficulty, are tests of the
 * Care Act 2014 (ss.67, 68) and turn away nobody from an IMHA. Moves to INELIGIBLE and closes at once.
 */
export function maySignpost({ state, service, reason }: Signposting): Decision<TriageRefusal | 'reason-does-not-fit'> {
  const undecided = isUndecided({ state });
  if (!undecided.allowed) return undecided;
  return isCareActReason(reason) && service !== 'CARE_ACT' ? refuse('reason-does-not-fit', 'reason') : allow;
}

/**
 * May it be accepted on this ground? Yes, always; but where neither the law nor the contract gives it, whoever decides
 * says why, so that the decision can be read later.
 */
export const mayAcceptOn = (ground: EligibilityGround, note: string | null): Decision<'needs-information'> =>
  ground !== 'PERSON' || note !== null ? allow : refuse('needs-information', 'note');

/** May facts be added or corrected? Until it is closed; afterwards they are another referral's. */
export const mayCorrectReferral = ({ state }: ReferralAtTriage): Decision<'already-closed'> =>
  isOpenReferral(state) && state !== 'INELIGIBLE' ? allow : refuse('already-closed');
