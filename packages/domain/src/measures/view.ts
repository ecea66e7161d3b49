import { londonDateOf, earlierOf } from '../time/index.js';
import { factsAsKnownAt } from './as-known-at.js';
import type { ContactFacts, MeasureFacts, MeasurePeriod, PersonFacts, ReferralFacts } from './facts.js';
import { isWithin } from './quarter.js';
import type { MeasureSettings } from './settings.js';

/** The facts of one period, cut at its data cut and sorted into the sets that the catalogue's definitions name. */
export interface MeasureView {
  readonly period: MeasurePeriod;
  readonly settings: MeasureSettings;
  /** Every referral known at the cut, whenever received, duplicates too. */
  readonly known: readonly ReferralFacts[];
  /** R: non-duplicate referrals received in the period. */
  readonly received: readonly ReferralFacts[];
  /** E: those of R decided eligible by the cut. */
  readonly eligible: readonly ReferralFacts[];
  readonly ineligible: readonly ReferralFacts[];
  readonly duplicates: readonly ReferralFacts[];
  /** Non-duplicates received by the last day, as all stood on that day. */
  readonly atEnd: readonly ReferralFacts[];
  /** Contacts dated in the period, whenever their referral came. */
  readonly contacts: readonly ContactFacts[];
  /** Cases opened, and cases closed, in the period. */
  readonly opened: readonly ReferralFacts[];
  readonly closed: readonly ReferralFacts[];
  readonly contactsOf: (referral: ReferralFacts) => readonly ContactFacts[];
  readonly personOf: (id: string) => PersonFacts | undefined;
  readonly detentionsStarted: number;
}

const isNotDuplicate = ({ duplicateOf }: ReferralFacts) => duplicateOf === null;

function contactsByReferral(contacts: readonly ContactFacts[]): ReadonlyMap<string, readonly ContactFacts[]> {
  const byReferral = new Map<string, ContactFacts[]>();
  for (const contact of contacts) {
    if (contact.referralId === null) continue;
    const already = byReferral.get(contact.referralId);
    if (already) already.push(contact);
    else byReferral.set(contact.referralId, [contact]);
  }
  return byReferral;
}

const detentionsIn = ({ detentions }: MeasureFacts, { id }: MeasurePeriod): number =>
  detentions.filter(({ period }) => period === id).reduce((sum, { detentionsStarted }) => sum + detentionsStarted, 0);

/** Cuts and sorts the facts for one period. */
export function viewOf(facts: MeasureFacts, settings: MeasureSettings, period: MeasurePeriod): MeasureView {
  const cut = factsAsKnownAt(facts, period.asOf);
  const inPeriod = cut.referrals.filter(({ receivedAt }) => isWithin(londonDateOf(receivedAt), period));
  const received = inPeriod.filter(isNotDuplicate);
  const byReferral = contactsByReferral(cut.contacts);
  const people = new Map(facts.people.map((person) => [person.id, person]));
  return {
    period,
    settings,
    known: cut.referrals,
    received,
    eligible: received.filter(({ eligibility }) => eligibility === 'ELIGIBLE'),
    ineligible: received.filter(({ eligibility }) => eligibility === 'INELIGIBLE'),
    duplicates: inPeriod.filter((referral) => !isNotDuplicate(referral)),
    atEnd: factsAsKnownAt(cut, earlierOf(period.to, period.asOf)).referrals.filter(isNotDuplicate),
    contacts: cut.contacts.filter(({ startedAt }) => isWithin(londonDateOf(startedAt), period)),
    opened: cut.referrals.filter(({ caseOpenedOn }) => caseOpenedOn !== null && isWithin(caseOpenedOn, period)),
    closed: cut.referrals.filter(
      ({ caseOpenedOn, closedOn }) => caseOpenedOn !== null && closedOn !== null && isWithin(closedOn, period),
    ),
    contactsOf: (referral) => byReferral.get(referral.id) ?? [],
    personOf: (id) => people.get(id),
    detentionsStarted: detentionsIn(facts, period),
  };
}
