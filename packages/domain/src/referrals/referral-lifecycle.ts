/** The states of a referral and the allowed moves between them (practice reference, section 3). */
export const REFERRAL_STATES = [
  'RECEIVED',
  'TRIAGE',
  'AWAITING_INFO',
  'ELIGIBLE',
  'WAITING',
  'ALLOCATED',
  'CONTACTED',
  'CASE_OPEN',
  'INELIGIBLE',
  'DUPLICATE',
  'CLOSED',
] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

/**
 * Every open state may close: a person who dies, leaves or changes their mind does not wait for the next step. An
 * ineligible referral closes at once and is never opened again; a yes later is a new referral.
 */
export const REFERRAL_MOVES: Readonly<Record<ReferralState, readonly ReferralState[]>> = {
  RECEIVED: ['TRIAGE', 'DUPLICATE', 'CLOSED'],
  TRIAGE: ['AWAITING_INFO', 'ELIGIBLE', 'INELIGIBLE', 'DUPLICATE', 'CLOSED'],
  AWAITING_INFO: ['TRIAGE', 'CLOSED'],
  ELIGIBLE: ['WAITING', 'ALLOCATED', 'CLOSED'],
  WAITING: ['ALLOCATED', 'CLOSED'],
  ALLOCATED: ['CONTACTED', 'WAITING', 'CLOSED'],
  CONTACTED: ['CASE_OPEN', 'CLOSED'],
  CASE_OPEN: ['CLOSED'],
  INELIGIBLE: ['CLOSED'],
  DUPLICATE: [],
  CLOSED: [],
};

export const FIRST_REFERRAL_STATE: ReferralState = 'RECEIVED';
/** Where a referral ends; it has no way on from there. */
export const LAST_REFERRAL_STATES: readonly ReferralState[] = ['DUPLICATE', 'CLOSED'];
/** Nobody has decided yet. */
export const UNDECIDED_STATES: readonly ReferralState[] = ['RECEIVED', 'TRIAGE', 'AWAITING_INFO'];
/** Accepted, and no advocate has it. */
export const WAITING_FOR_ADVOCATE_STATES: readonly ReferralState[] = ['ELIGIBLE', 'WAITING'];
/** Accepted and not closed: what stands on somebody's list. */
export const ACCEPTED_STATES: readonly ReferralState[] = ['ELIGIBLE', 'WAITING', 'ALLOCATED', 'CONTACTED', 'CASE_OPEN'];

/** Whether a referral in this state is still somebody's work. */
export const isOpenReferral = (state: ReferralState): boolean => !LAST_REFERRAL_STATES.includes(state);
/** Whether the table above has this move. */
export const canMoveReferral = (from: ReferralState, to: ReferralState): boolean => REFERRAL_MOVES[from].includes(to);
