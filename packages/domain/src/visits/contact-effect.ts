import { contactOutcome, type ContactKind, type ContactOutcome } from '../codes/index.js';
import type { ReferralState } from '../referrals/referral-lifecycle.js';

/** What is kept as outcome: none for casework; a drop-in took place. */
export function recordedOutcome(kind: ContactKind, outcome: ContactOutcome | null): ContactOutcome | null {
  if (kind === 'CASEWORK') return null;
  return kind === 'DROP_IN' ? 'DELIVERED' : outcome;
}

/** The person was seen or spoken to and answered for themselves; a meeting never counts as that. */
export const isReachedBy = (kind: ContactKind, outcome: ContactOutcome | null): boolean =>
  kind === 'PERSON_CONTACT' && outcome !== null && contactOutcome(outcome).isReached;

/** The state a referral is in after a contact: the first reached one makes it CONTACTED, and nothing else moves it. */
export const stateAfterContact = (
  state: ReferralState,
  kind: ContactKind,
  outcome: ContactOutcome | null,
): ReferralState => (state === 'ALLOCATED' && isReachedBy(kind, outcome) ? 'CONTACTED' : state);

/** Whether the manager is told at once: an advocate was not let in, or seclusion or observation barred the visit. */
export const raisesAlert = (outcome: ContactOutcome | null): boolean =>
  outcome !== null && contactOutcome(outcome).raisesAlert;
