import { addDays, epochOf, londonDateOf, startOfLondonDay, type Instant, type LocalDate } from '../time/index.js';
import { elapsedHours, elapsedWorkingDays } from './elapsed.js';
import type { ReferralFacts } from './facts.js';
import type { MeasureSettings } from './settings.js';

/** How one referral stands against one target. Only MET and MISSED are in the denominator. */
export type Verdict = 'MET' | 'MISSED' | 'VOID' | 'PENDING';

export interface WorkingDayTarget {
  /** What stops the clock, as known at the data cut; null when it has not happened. */
  readonly eventAt: Instant | null;
  readonly target: number;
  readonly asOf: LocalDate;
  /** K10 counts a referral closed without acknowledgement as missed, whatever it was closed for. */
  readonly hasVoidTest: boolean;
}

const isClosedOutsideService = (referral: ReferralFacts, settings: MeasureSettings): boolean =>
  referral.closureReason !== null && settings.voidClosureReasons.has(referral.closureReason);

/** Working days from receipt to a day, net of the referral's pauses. */
export const waitedUntil = (referral: ReferralFacts, on: LocalDate, settings: MeasureSettings): number =>
  elapsedWorkingDays(referral.receivedAt, on, settings, referral.pauses);

/**
 * Event on or before the cut: met or missed by elapsed days, even when dated after closing. Else void, else closed and
 * missed, else pending, else missed (practice reference, section 2, order of tests).
 */
export function workingDayVerdict(
  referral: ReferralFacts,
  given: WorkingDayTarget,
  settings: MeasureSettings,
): Verdict {
  const { eventAt, target, asOf, hasVoidTest } = given;
  const isWithinTarget = (on: LocalDate) => waitedUntil(referral, on, settings) <= target;
  if (eventAt !== null) return isWithinTarget(londonDateOf(eventAt)) ? 'MET' : 'MISSED';
  if (referral.closedOn !== null) {
    const isVoid = hasVoidTest && isClosedOutsideService(referral, settings) && isWithinTarget(referral.closedOn);
    return isVoid ? 'VOID' : 'MISSED';
  }
  return isWithinTarget(asOf) ? 'PENDING' : 'MISSED';
}

export type HoursTarget = Omit<WorkingDayTarget, 'hasVoidTest'>;

/**
 * K14, in real hours: void when closed for a reason outside the service on the London day of receipt or the next
 * calendar day; pending when open and the end of the cut's day is still within target.
 */
export function hoursVerdict(
  referral: ReferralFacts,
  { eventAt, target, asOf }: HoursTarget,
  settings: MeasureSettings,
): Verdict {
  if (eventAt !== null) return elapsedHours(referral.receivedAt, eventAt) <= target ? 'MET' : 'MISSED';
  if (referral.closedOn !== null) {
    const lastVoidDay = addDays(londonDateOf(referral.receivedAt), 1);
    return isClosedOutsideService(referral, settings) && referral.closedOn <= lastVoidDay ? 'VOID' : 'MISSED';
  }
  const endOfCut = epochOf(startOfLondonDay(addDays(asOf, 1)));
  return endOfCut - epochOf(referral.receivedAt) <= target * 3_600_000 ? 'PENDING' : 'MISSED';
}
