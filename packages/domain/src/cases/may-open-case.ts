import type { Instruction } from '../codes/index.js';
import { allow, refuse, type Decision } from '../decision.js';
import { isOpenReferral, type ReferralState } from '../referrals/referral-lifecycle.js';

export interface CaseToOpen {
  readonly state: ReferralState;
  readonly instruction: Instruction;
  /** The person has been reached on this referral, the contact being logged now included. */
  readonly wasReached: boolean;
}

/**
 * May a case be opened? It starts when the person has said yes, which takes having met them, or when non-instructed
 * work
 * has been decided (practice reference, section 1). At most one per referral, and only once an advocate has it.
 */
export function mayOpenCase({
  state,
  instruction,
  wasReached,
}: CaseToOpen): Decision<'already-open' | 'already-closed' | 'not-eligible' | 'needs-information'> {
  if (!isOpenReferral(state)) return refuse('already-closed');
  if (state === 'CASE_OPEN') return refuse('already-open');
  if (state !== 'ALLOCATED' && state !== 'CONTACTED') return refuse('not-eligible');
  return instruction !== 'NON_INSTRUCTED' && !wasReached ? refuse('needs-information') : allow;
}
