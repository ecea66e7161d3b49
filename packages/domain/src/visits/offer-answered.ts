import type { ContactKind, ContactOutcome } from '../codes/index.js';
import { allow, refuse, type Decision } from '../decision.js';
import type { ReferralState } from '../referrals/referral-lifecycle.js';
import { epochOf, type Instant } from '../time/index.js';

/** A contact, and the referral it is logged on; `state` and `receivedAt` are null where it stands on none. */
export interface ContactOnOffer {
  readonly kind: ContactKind;
  readonly outcome: ContactOutcome | null;
  readonly saidYes: boolean;
  readonly startedAt: Instant;
  readonly state: ReferralState | null;
  readonly receivedAt: Instant | null;
  /** The person was reached on this referral after this contact, which is being written late. */
  readonly wasReachedLater: boolean;
}

const OFFERED: readonly ReferralState[] = ['ELIGIBLE', 'WAITING', 'ALLOCATED', 'CONTACTED'];

/** May a yes be recorded with this contact? It answers an offer, so there is a referral, and not in the same breath as a no. */
export function maySayYes({ saidYes, outcome, state }: ContactOnOffer): Decision<'malformed' | 'needs-information'> {
  if (!saidYes) return allow;
  if (outcome === 'SEEN_DECLINED') return refuse('malformed', 'saidYes');
  return state === null ? refuse('needs-information', 'referralId') : allow;
}

/**
 * What the person answered to the offer of support. A no from the person, before there is a case, declines the offer and
 * closes the referral; with a case it is a visit that was not wanted that day. What was said before the referral came,
 * or before a later meeting, declines nothing (practice reference, sections 1 and 3).
 */
export function offerAnswered(contact: ContactOnOffer): 'YES' | 'NO' | null {
  const { kind, outcome, saidYes, startedAt, state, receivedAt, wasReachedLater } = contact;
  if (state === null || receivedAt === null) return null;
  if (saidYes) return state === 'CASE_OPEN' ? null : 'YES';
  const isNo = kind === 'PERSON_CONTACT' && outcome === 'SEEN_DECLINED';
  const isOfThisOffer = OFFERED.includes(state) && epochOf(startedAt) >= epochOf(receivedAt) && !wasReachedLater;
  return isNo && isOfThisOffer ? 'NO' : null;
}
