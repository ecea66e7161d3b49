import { allow, refuse, type Decision } from '../decision.js';
import { laterOf, type LocalDate } from '../time/index.js';
import { quarterBefore, quarterOf, quartersBetween, type Quarter } from './quarter.js';

export interface ContractSpan {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  /** The day its first referral came; null while there is none. */
  readonly firstReferralOn: LocalDate | null;
}

/**
 * The quarters a contract is reported by, oldest first: whole ones, never overlapping, from its first referral to the
 * one that runs, and no others, because windows of a reader's own choosing let counts be subtracted. A contract that
 * has had no referral may report that it had none, for the quarter that ended last.
 */
export function quartersOffered({ startsOn, endsOn, firstReferralOn }: ContractSpan, today: LocalDate): readonly Quarter[] {
  const from = laterOf(startsOn, firstReferralOn ?? quarterBefore(quarterOf(today)).from);
  const to = endsOn !== null && endsOn < today ? endsOn : today;
  return quartersBetween(from, to);
}

export interface PublishFacts {
  readonly quarter: Quarter;
  readonly today: LocalDate;
  /** The data cut that the figures were checked at. */
  readonly asOf: LocalDate;
  readonly lastEdition: number | null;
  readonly correctionNote: string | null;
  /** Open at the start + opened - closed = open at the end. */
  readonly addsUp: boolean;
}
export type PublishRefusal = 'period-not-ended' | 'stale-version' | 'already-published' | 'figures-do-not-add-up';

/**
 * Whether a quarter may be published now. Refusals: the last day has not passed; the figures were checked on another
 * day, so they may have changed; an edition is out and nothing says what is corrected; the figures do not add up.
 */
export function mayPublish({ quarter, today, asOf, lastEdition, correctionNote, addsUp }: PublishFacts): Decision<PublishRefusal> {
  if (quarter.to >= today) return refuse('period-not-ended');
  if (asOf !== today) return refuse('stale-version', 'asOf');
  if (lastEdition !== null && correctionNote === null) return refuse('already-published', 'correctionNote');
  return addsUp ? allow : refuse('figures-do-not-add-up');
}
