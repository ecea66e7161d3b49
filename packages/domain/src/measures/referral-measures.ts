import { ETHNICITY_NOT_KNOWN } from '../codes/index.js';
import { daysBetween, epochOf, londonDateOf } from '../time/index.js';
import type { ReferralFacts } from './facts.js';
import { countsByCode, distinctPeople, shareFitting, shareOf } from './figures.js';
import { firstReached } from './first-contact.js';
import type { MeasureView } from './view.js';

const isReceivedBefore = (a: ReferralFacts, b: ReferralFacts): boolean => {
  const difference = epochOf(a.receivedAt) - epochOf(b.receivedAt);
  return difference < 0 || (difference === 0 && a.id < b.id);
};

/**
 * K04: an earlier non-duplicate of the same person and service closed 0 to the window's days before receipt; any
 * closure counts.
 */
function isReReferral(referral: ReferralFacts, { known, settings }: MeasureView): boolean {
  const receivedOn = londonDateOf(referral.receivedAt);
  const isClosedShortlyBefore = ({ closedOn }: ReferralFacts) =>
    closedOn !== null && closedOn <= receivedOn && daysBetween(closedOn, receivedOn) <= settings.reReferralWindowDays;
  return known.some(
    (earlier) =>
      earlier.personId === referral.personId &&
      earlier.service === referral.service &&
      earlier.duplicateOf === null &&
      isReceivedBefore(earlier, referral) &&
      isClosedShortlyBefore(earlier),
  );
}

/** K08: of automatic referrals reached, those whose first reached contact was a no. */
function optOutDeclined({ received, contactsOf, settings }: MeasureView) {
  const reached = received
    .filter(({ autoReferral }) => autoReferral)
    .flatMap((referral) => firstReached(referral, contactsOf(referral), settings) ?? []);
  return shareFitting(reached, ({ outcome }) => outcome === 'SEEN_DECLINED');
}

/** K09: people with an IMHA case opened in the period under a detained status, per detention started; may pass 100. */
function takeUp({ opened, settings, detentionsStarted }: MeasureView) {
  const detained = opened.filter(
    ({ service, legalStatus }) =>
      service === 'IMHA' && legalStatus !== null && settings.detainedLegalStatus.has(legalStatus),
  );
  return shareOf(distinctPeople(detained).size, detentionsStarted);
}

/** K01 to K09 and K37: who was referred, by whom, and whether they qualify. */
export function referralMeasures(view: MeasureView) {
  const { received, eligible, ineligible, duplicates, personOf } = view;
  const people = [...distinctPeople(received)];
  return {
    K01: received.length,
    K02: people.length,
    K03: duplicates.length,
    K04: shareFitting(received, (referral) => isReReferral(referral, view)),
    K05: shareOf(eligible.length, eligible.length + ineligible.length),
    K06: countsByCode(ineligible, ({ ineligibleReason }) => ineligibleReason),
    K07: shareFitting(received, ({ source }) => source === 'SELF'),
    K08: optOutDeclined(view),
    K09: takeUp(view),
    K37: shareFitting(people, (id) => (personOf(id)?.ethnicCategory ?? ETHNICITY_NOT_KNOWN) !== ETHNICITY_NOT_KNOWN),
  };
}
