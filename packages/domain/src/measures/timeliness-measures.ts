import { earlierOf, londonDateOf, type Instant, type LocalDate } from '../time/index.js';
import type { ReferralFacts } from './facts.js';
import { distinctPeople, targetShareOf } from './figures.js';
import { firstAttempt, firstReached } from './first-contact.js';
import { medianOf, ninetiethPercentileOf } from './rounding.js';
import type { MeasureSettings } from './settings.js';
import { hoursVerdict, waitedUntil, workingDayVerdict, type Verdict } from './verdict.js';
import type { MeasureView } from './view.js';

/** The working days within which a service promises a first contact. A fault where the provider has set none. */
export function firstContactTarget(
  { service, priority }: Pick<ReferralFacts, 'service' | 'priority'>,
  settings: MeasureSettings,
): number {
  const target = settings.targets.firstContactWD[service]?.[priority];
  if (target === undefined) throw new RangeError(`no first-contact target for ${service}, ${priority}`);
  return target;
}

/** When the first attempt, and the first reached contact, of a referral began; null when there is none by the cut. */
export const attemptedAt = (referral: ReferralFacts, { contactsOf, settings }: MeasureView): Instant | null =>
  firstAttempt(referral, contactsOf(referral), settings)?.startedAt ?? null;
/** When the person was first reached on a referral, as known in this view. */
export const reachedAt = (referral: ReferralFacts, { contactsOf, settings }: MeasureView): Instant | null =>
  firstReached(referral, contactsOf(referral), settings)?.startedAt ?? null;

/** How one eligible referral stands against the first-contact target with a given clock-stopping event (K12, K13). */
export function firstContactVerdict(
  referral: ReferralFacts,
  eventAt: Instant | null,
  { settings, period }: MeasureView,
): Verdict {
  const target = firstContactTarget(referral, settings);
  return workingDayVerdict(referral, { eventAt, target, asOf: period.asOf, hasVoidTest: true }, settings);
}

function targetMeasures(view: MeasureView) {
  const { received, eligible, settings, period } = view;
  const { ackWD, allocateWD, urgentElapsedHours } = settings.targets;
  const { asOf } = period;
  const acknowledged = received.map((referral) =>
    workingDayVerdict(referral, { eventAt: referral.ackAt, target: ackWD, asOf, hasVoidTest: false }, settings),
  );
  const allocated = eligible.map((referral) =>
    workingDayVerdict(
      referral,
      { eventAt: referral.allocatedAt, target: allocateWD, asOf, hasVoidTest: true },
      settings,
    ),
  );
  const urgent = eligible.filter(({ priority }) => priority === 'URGENT');
  return {
    K10: targetShareOf(acknowledged),
    K11: targetShareOf(allocated),
    K12: targetShareOf(eligible.map((referral) => firstContactVerdict(referral, attemptedAt(referral, view), view))),
    K13: targetShareOf(eligible.map((referral) => firstContactVerdict(referral, reachedAt(referral, view), view))),
    K14: targetShareOf(
      urgent.map((referral) =>
        hoursVerdict(referral, { eventAt: attemptedAt(referral, view), target: urgentElapsedHours, asOf }, settings),
      ),
    ),
  };
}

/** Working days to the first reached contact, of eligible referrals reached by the cut (K15, K16). */
const waitsOfReached = (view: MeasureView): readonly number[] =>
  view.eligible.flatMap((referral) => {
    const at = reachedAt(referral, view);
    return at === null ? [] : [waitedUntil(referral, londonDateOf(at), view.settings)];
  });

const lastDayOf = ({ period }: MeasureView): LocalDate => earlierOf(period.to, period.asOf);

/** Who waits on the last day: not ineligible, not closed, not reached, all as of that day (K17, K18). */
const waitingAtEnd = (view: MeasureView): readonly ReferralFacts[] =>
  view.atEnd.filter((referral) => {
    const at = reachedAt(referral, view);
    const isReached = at !== null && londonDateOf(at) <= lastDayOf(view);
    return referral.eligibility !== 'INELIGIBLE' && referral.closedOn === null && !isReached;
  });

/** Distinct people behind the waits: those reached (K15, K16) and those waiting at the end (K18). */
export const peopleBehindWaits = (view: MeasureView) => ({
  reached: distinctPeople(view.eligible.filter((referral) => reachedAt(referral, view) !== null)).size,
  waiting: distinctPeople(waitingAtEnd(view)).size,
});

/** K10 to K18: how long people waited, against what the contract promises. */
export function timelinessMeasures(view: MeasureView) {
  const waited = waitsOfReached(view);
  const waiting = waitingAtEnd(view).map((referral) => waitedUntil(referral, lastDayOf(view), view.settings));
  const bands = view.settings.waitBandsWD.map(({ label, from, to }): [string, number] => [
    label,
    waiting.filter((days) => days >= from && (to === null || days <= to)).length,
  ]);
  return {
    ...targetMeasures(view),
    K15: medianOf(waited),
    K16: ninetiethPercentileOf(waited),
    K17: { total: waiting.length, bands: Object.fromEntries(bands) },
    K18: waiting.length === 0 ? null : Math.max(...waiting),
  };
}
