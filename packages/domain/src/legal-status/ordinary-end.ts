import { endOfMonths, lastDayOfDays, lastDayOfMonths, renewedPeriod } from '../clocks/arithmetic.js';
import type { Commencements, FactCode } from '../law/index.js';
import { earlierOf, instantOfEpoch, epochOf, addHours, type LocalDate } from '../time/index.js';
import type { Moment } from './moment.js';
import { momentAfter } from './moment.js';
import { renewableKind, renewableMonths } from './sections.js';
import type { Authority } from './state.js';

/** Where an authority ends if nothing extends it. `lastDay` null: it does not run out. */
export interface OrdinaryEnd {
  readonly lastDay: LocalDate | null;
  /** For section 4, the hour; otherwise the first moment after the last day. */
  readonly at: Moment;
  /** The latest last day it could have: on the other reading of A4, or if the court went on. */
  readonly latestLastDay: LocalDate | null;
  readonly missing: FactCode | null;
}
const NEVER: OrdinaryEnd = { lastDay: null, at: Infinity, latestLastDay: null, missing: null };
const onDay = (lastDay: LocalDate): OrdinaryEnd => ({
  lastDay,
  at: momentAfter(lastDay),
  latestLastDay: lastDay,
  missing: null,
});

/** Section 4: 72 hours from admission (s.4(4)). */
function emergencyEnd({ startedAt, startedOn }: Authority): OrdinaryEnd {
  const at = epochOf(addHours(instantOfEpoch(startedAt), 72));
  return { lastDay: lastDayOfDays(startedOn, 4), at, latestLastDay: null, missing: null };
}

/**
 * Remand: 28 days at a time, 12 weeks in all (ss.35(7), 36(6)). Interim order: 12 weeks, then 28 days at a time, 12
 * months in all (s.38(5)). The court may have gone on unrecorded, so until the longest it could last the end is asked
 * for.
 */
function courtEnd({ section, startedOn, renewals }: Authority): OrdinaryEnd {
  const isInterim = section === '38';
  const longest = isInterim ? lastDayOfMonths(startedOn, 12) : lastDayOfDays(startedOn, 84);
  const days = isInterim ? 84 + 28 * renewals : 28 * (renewals + 1);
  const end = onDay(earlierOf(lastDayOfDays(startedOn, days), longest));
  return { ...end, latestLastDay: longest, missing: 'court-order-end' };
}

/**
 * The day on which an authority ends by itself, with what is missing where that cannot be told; amendments count once
 * commenced.
 */
export function ordinaryEnd(authority: Authority, commenced: Commencements): OrdinaryEnd {
  const { family, section, startedOn, renewals } = authority;
  if (section === '4') return emergencyEnd(authority);
  if (section === '2') return onDay(lastDayOfDays(startedOn, 28));
  if (section === '35' || section === '36' || section === '38') return courtEnd(authority);
  const kind = renewableKind(family, section);
  if (kind === null || authority.isRestricted === true || authority.conditionallyDischargedOn !== null) return NEVER;
  const lengths = renewableMonths(kind, startedOn, commenced).value;
  const missing: FactCode | null = authority.isRestricted === null ? 'restrictions' : null;
  if (renewals === 0) return { ...onDay(endOfMonths(startedOn, lengths[0] ?? 0).lastDay), missing };
  const period = renewedPeriod(startedOn, lengths, renewals);
  return { ...onDay(period.earliestLastDay), latestLastDay: period.latestLastDay, missing };
}
