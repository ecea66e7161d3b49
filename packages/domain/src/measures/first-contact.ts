import { epochOf } from '../time/index.js';
import type { ContactFacts, ReferralFacts } from './facts.js';
import type { MeasureSettings } from './settings.js';

export type ContactSettings = Pick<MeasureSettings, 'reachedOutcomes' | 'notAttemptOutcomes'>;

const isPersonContact = ({ kind }: ContactFacts) => kind === 'PERSON_CONTACT';

/** The person was seen or spoken to and answered for themselves. */
export const isReachedContact = (contact: ContactFacts, { reachedOutcomes }: ContactSettings): boolean =>
  isPersonContact(contact) && contact.outcome !== null && reachedOutcomes.has(contact.outcome);

/** Any person contact but the cancelled ones; a meeting or casework is never an attempt. */
export const isAttemptedContact = (contact: ContactFacts, { notAttemptOutcomes }: ContactSettings): boolean =>
  isPersonContact(contact) && contact.outcome !== null && !notAttemptOutcomes.has(contact.outcome);

const isEarlier = (a: ContactFacts, b: ContactFacts): boolean => {
  const difference = epochOf(a.startedAt) - epochOf(b.startedAt);
  return difference < 0 || (difference === 0 && a.id < b.id);
};

/** The earliest of a referral's contacts that fits, starting at or after receipt; same instant, the lowest id. */
function firstOf(
  referral: ReferralFacts,
  contacts: readonly ContactFacts[],
  fits: (contact: ContactFacts) => boolean,
): ContactFacts | null {
  const receipt = epochOf(referral.receivedAt);
  return contacts
    .filter((contact) => fits(contact) && epochOf(contact.startedAt) >= receipt)
    .reduce<ContactFacts | null>(
      (first, contact) => (first === null || isEarlier(contact, first) ? contact : first),
      null,
    );
}

/**
 * `contacts` are those of this referral. A visit that service or person cancelled stops no clock; an asleep one stops
 * K12.
 */
export const firstAttempt = (referral: ReferralFacts, contacts: readonly ContactFacts[], settings: ContactSettings) =>
  firstOf(referral, contacts, (contact) => isAttemptedContact(contact, settings));
/** The first contact on which the person was reached, at or after the referral came. */
export const firstReached = (referral: ReferralFacts, contacts: readonly ContactFacts[], settings: ContactSettings) =>
  firstOf(referral, contacts, (contact) => isReachedContact(contact, settings));
