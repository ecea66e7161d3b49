import { allow, refuse, type Decision } from '../decision.js';
import type { LocalDate } from '../time/index.js';

export interface StandardsFacts {
  readonly fromOn: LocalDate;
  readonly today: LocalDate;
  /** The last day on which a referral came that they would apply to; null where none has. */
  readonly lastReferralOn: LocalDate | null;
}

/**
 * Whether other targets may hold from a day on. From today on they always may. Refusal: `date-in-past` at `fromOn`, where
 * a referral came on or after an earlier day: it is judged by what was promised when it came, and that is not changed
 * behind it.
 */
export function maySetStandards({ fromOn, today, lastReferralOn }: StandardsFacts): Decision<'date-in-past'> {
  const reachesBack = fromOn < today && lastReferralOn !== null && lastReferralOn >= fromOn;
  return reachesBack ? refuse('date-in-past', 'fromOn') : allow;
}
