import { londonDateOf, type Instant, type LocalDate } from '../time/index.js';
import type { ContactFacts, MeasureFacts, Pause, ReferralFacts } from './facts.js';

const upTo = <Day extends LocalDate>(date: Day | null, day: LocalDate): Day | null =>
  date !== null && date <= day ? date : null;
const happened = (at: Instant | null, day: LocalDate): Instant | null =>
  at !== null && londonDateOf(at) <= day ? at : null;

const pausesKnown = (pauses: readonly Pause[], day: LocalDate): readonly Pause[] =>
  pauses.filter(({ from }) => from <= day).map((pause) => ({ ...pause, to: upTo(pause.to, day) }));

function referralKnown(referral: ReferralFacts, day: LocalDate): ReferralFacts {
  const decidedOn = upTo(referral.eligibilityDecidedOn, day);
  const closedOn = upTo(referral.closedOn, day);
  const { feedback } = referral;
  return {
    ...referral,
    eligibility: referral.eligibility === null ? null : decidedOn === null ? 'PENDING' : referral.eligibility,
    eligibilityDecidedOn: decidedOn,
    ackAt: happened(referral.ackAt, day),
    allocatedAt: happened(referral.allocatedAt, day),
    pauses: pausesKnown(referral.pauses, day),
    caseOpenedOn: upTo(referral.caseOpenedOn, day),
    closedOn,
    closureReason: closedOn === null ? null : referral.closureReason,
    feedback: feedback !== null && feedback.receivedOn <= day ? feedback : null,
  };
}

const contactKnown = (contact: ContactFacts, day: LocalDate): boolean => londonDateOf(contact.startedAt) <= day;

/**
 * The facts as they stood at the end of a London day: what is dated later is not there, a later decision is still
 * pending, a later closing still open (practice reference, section 1, data cut). So a re-run gives the same figures.
 */
export const factsAsKnownAt = (facts: MeasureFacts, day: LocalDate): MeasureFacts => ({
  ...facts,
  referrals: facts.referrals
    .filter(({ receivedAt }) => londonDateOf(receivedAt) <= day)
    .map((referral) => referralKnown(referral, day)),
  contacts: facts.contacts.filter((contact) => contactKnown(contact, day)),
});
