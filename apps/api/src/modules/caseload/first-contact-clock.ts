import type { LocalDate } from '@alongside/domain';
import type { WorkedOutClock } from './worked-out-clock.js';

export const FIRST_CONTACT = 'FIRST_CONTACT';

/** An accepted, open referral, as far as our own standard asks. */
export interface OpenReferral {
  readonly id: string;
  readonly receivedOn: LocalDate;
  readonly firstContactDueOn: LocalDate | null;
  /** The day of the first contact in which the person was reached, or null while nobody has. */
  readonly reachedOn: LocalDate | null;
}

/** The contract's own standard, which runs until the person is reached. It is not law and never says that it is. */
export function firstContactClock({
  id,
  receivedOn,
  firstContactDueOn,
  reachedOn,
}: OpenReferral): WorkedOutClock | null {
  if (firstContactDueOn === null || reachedOn !== null) return null;
  return {
    code: FIRST_CONTACT,
    referralId: id,
    isLaw: false,
    opensOn: null,
    lastDay: firstContactDueOn,
    acceptedUntil: null,
    expiresAt: null,
    state: 'RUNNING',
    openPoint: null,
    citation: 'Our standard',
    ruleVersion: 'our-standard',
    working: [
      { code: 'received', date: receivedOn },
      { code: 'due', date: firstContactDueOn },
    ],
    missing: [],
  };
}
