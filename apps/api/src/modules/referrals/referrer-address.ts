import type { ReferralRow } from './referral-record.repository.js';

/** The referrer's address; for a self-referral the person's own, if they chose to be reached by email. */
export function addressOf({
  referrer,
  source,
  told,
  person,
}: Pick<ReferralRow, 'referrer' | 'source' | 'told' | 'person'>): string | null {
  if (source !== 'SELF') return referrer.email;
  return told.reachBy?.includes('EMAIL') ? person.email : null;
}
