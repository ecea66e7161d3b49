import type { Instruction } from '../codes/index.js';

/** One open referral or case on an advocate's list. */
export interface LoadItem {
  readonly isInCommunity: boolean;
  /** Null before a case is open. */
  readonly instruction: Instruction | null;
  readonly isOnHold: boolean;
  readonly isHearingWithin10WorkingDays: boolean;
  readonly needsInterpreter: boolean;
  readonly isSafeguardingLive: boolean;
}

/** Points of a full-time advocate unless the membership says otherwise; pro rata for fewer days. */
export const USUAL_CAPACITY_POINTS = 25;
const FULL_TIME_DAYS = 5;

/** Load points of one item (practice reference, section 9). On hold is a quarter, whatever else holds. */
export function loadPointsOf(item: LoadItem): number {
  if (item.isOnHold) return 0.25;
  const base = item.instruction === 'NON_INSTRUCTED' ? 2 : item.isInCommunity ? 1.5 : 1;
  const hearing = item.isHearingWithin10WorkingDays ? 1 : 0;
  const interpreter = item.needsInterpreter ? 0.5 : 0;
  const safeguarding = item.isSafeguardingLive ? 1 : 0;
  return base + hearing + interpreter + safeguarding;
}

/** Load points of a whole list: the sum over its items (practice reference, section 9). */
export const weightedLoad = (items: readonly LoadItem[]): number =>
  items.reduce((sum, item) => sum + loadPointsOf(item), 0);

/** Capacity for so many working days a week. */
export const capacityForDays = (daysAWeek: number): number => (USUAL_CAPACITY_POINTS * daysAWeek) / FULL_TIME_DAYS;
