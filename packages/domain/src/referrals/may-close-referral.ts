import type { ClosureReason } from '../codes/index.js';
import { allow, refuse, type Decision } from '../decision.js';
import { ACCEPTED_STATES, isOpenReferral, UNDECIDED_STATES, type ReferralState } from './referral-lifecycle.js';

const ANY_OPEN: readonly ReferralState[] = [...UNDECIDED_STATES, ...ACCEPTED_STATES];
const OFFERED: readonly ReferralState[] = ['ELIGIBLE', 'WAITING', 'ALLOCATED', 'CONTACTED'];

/**
 * Which reasons fit which states: a referral nobody has decided on cannot be resolved, and one with a case was not
 * declined.
 */
export const STATES_FOR_CLOSURE: Readonly<Record<ClosureReason, readonly ReferralState[]>> = {
  ISSUE_RESOLVED: ['CONTACTED', 'CASE_OPEN'],
  DECLINED: OFFERED,
  DECLINED_VIA_STAFF: OFFERED,
  DISENGAGED: ['ALLOCATED', 'CONTACTED', 'CASE_OPEN'],
  DISCHARGED: ANY_OPEN,
  TRANSFERRED_OUT: ANY_OPEN,
  NO_LONGER_QUALIFIES: ACCEPTED_STATES,
  MOVED_TO_OTHER_ADVOCACY: ANY_OPEN,
  WITHDRAWN_BY_PERSON: ANY_OPEN,
  WITHDRAWN_BY_REFERRER: UNDECIDED_STATES.concat('ELIGIBLE', 'WAITING', 'ALLOCATED'),
  DIED: ANY_OPEN,
  INELIGIBLE: ['INELIGIBLE'],
  NO_CAPACITY_IN_SERVICE: ['ELIGIBLE', 'WAITING', 'ALLOCATED'],
  CONFLICT_OF_INTEREST: ANY_OPEN,
  ENTERED_IN_ERROR: ANY_OPEN,
};

/** The reasons a form may offer in a state. */
export const closureReasonsFor = (state: ReferralState): readonly ClosureReason[] =>
  (Object.entries(STATES_FOR_CLOSURE) as [ClosureReason, readonly ReferralState[]][])
    .filter(([, states]) => states.includes(state))
    .map(([reason]) => reason);

export interface Closing {
  readonly state: ReferralState;
  readonly reason: ClosureReason;
  /** The person has been reached on this referral, the contact being logged now included. */
  readonly wasReached: boolean;
}

/**
 * May the referral, and its case if it has one, be closed for this reason? DECLINED is the person's own word: a no that
 * came through staff is DECLINED_VIA_STAFF, never a reached contact (practice reference, section 6).
 */
export function mayCloseReferral({
  state,
  reason,
  wasReached,
}: Closing): Decision<'already-closed' | 'reason-does-not-fit'> {
  if (!isOpenReferral(state)) return refuse('already-closed');
  if (!STATES_FOR_CLOSURE[reason].includes(state)) return refuse('reason-does-not-fit', 'reason');
  return reason === 'DECLINED' && !wasReached ? refuse('reason-does-not-fit', 'reason') : allow;
}
