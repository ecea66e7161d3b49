import { randomUUID } from 'node:crypto';
import type { Clock } from '../../platform/clock/clock.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { refreshCaseload } from './caseload.repository.js';
import { clockFacts, keepClocks } from './clock.repository.js';
import { firstContactClock } from './first-contact-clock.js';
import { lawClocks, standingKept } from './law-clocks.js';
import { legalEntryOf } from './legal-entry-of.js';

/**
 * Works out every clock of a person anew and brings the lists up to date, in the transaction of the write that changed
 * what they rest on: a legal event, an acceptance, a contact, a closure. Clocks run only while we support the person.
 */
export async function workOutClocks(
  tx: Pick<Transaction, 'manager' | 'actor'>,
  personId: string,
  clock: Clock,
): Promise<void> {
  const { nation, dateOfBirth, commenced, referrals, legalHistory } = await clockFacts(tx, personId);
  const today = clock.today();
  const file = { entries: legalHistory.map(legalEntryOf), about: { dateOfBirth, country: nation }, commenced };
  const law = referrals.length === 0 ? [] : lawClocks(file, today);
  const own = referrals.flatMap((referral) => firstContactClock(referral) ?? []);
  await keepClocks(tx, personId, {
    clocks: [...law, ...own].map((each) => ({ ...each, id: randomUUID() })),
    reached: referrals.flatMap(({ id, reachedOn }) => (reachedOn ? [{ id, reachedOn }] : [])),
    standing: standingKept(file, today),
    today,
    now: clock.now(),
  });
  await refreshCaseload(tx, personId);
}
