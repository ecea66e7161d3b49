import type { Commencements, FactCode } from '../law/index.js';
import { lapseOf } from '../legal-status/lapse.js';
import {
  codedPosition,
  legalPositionAt,
  meaningOf,
  type Authority,
  type AuthorityFamily,
  type AuthorityOrigin,
  type CodedStatus,
  type HoldingSection,
  type LegalEvent,
  type LegalPosition,
} from '../legal-status/index.js';
import { instantOfEpoch, londonDateOf, type Instant, type LocalDate } from '../time/index.js';

/** What bears on clocks and is not in a legal status. Null or absent: not known. */
export interface ClockExtras {
  /** Applications and references made since the first section 2 or 3 admission; codes as in `COUNTED_APPLICATIONS`. */
  readonly applications?: readonly string[] | null;
  /** For a conditional discharge: whether its conditions deprive of liberty. */
  readonly depriveLibertyConditions?: boolean | null;
  /**
   * The later of discharge and ceasing to have such conditions, or becoming subject to them, if not the discharge day.
   */
  readonly conditionsFrom?: LocalDate | null;
}
export interface TimelineClockFacts extends ClockExtras {
  readonly timeline: readonly LegalEvent[];
  /** The position of that timeline at the end of the day asked about, where it is worked out already. */
  readonly position?: LegalPosition;
}
export interface CodedClockFacts extends ClockExtras, CodedStatus {
  /** Renewals or extensions already made; absent means not known once the first period is over. */
  readonly renewals?: number | null;
  /** The first section 2 or 3 admission of the episode, for the six-month reference. */
  readonly episodeStartedOn?: LocalDate | null;
}
export type ClockFacts = TimelineClockFacts | CodedClockFacts;

/** One power as the clocks see it, from a timeline or from a coded status. */
export interface RunningStatus {
  readonly family: AuthorityFamily;
  readonly section: string;
  readonly origin: AuthorityOrigin;
  /** The first day of its first period; null if nobody has told us. */
  readonly startedOn: LocalDate | null;
  /** The day it took this form: for a move from guardianship, the day of the move. */
  readonly beganOn: LocalDate | null;
  readonly startedAt: Instant | null;
  readonly renewals: number | null;
  readonly isRestricted: boolean | null;
  readonly conditionallyDischargedOn: LocalDate | null;
  readonly isConditionallyDischarged: boolean;
  readonly recalledAt: Instant | null;
  readonly isRecalled: boolean;
  /** The order beneath a CTO or a revocation, where it was a court's (s.69(3)-(5)). */
  readonly orderOn: LocalDate | null;
  readonly episodeStartedOn: LocalDate | null;
  /** Where extensions put the end: a day, `open` while nothing ends it, or null for the ordinary end. */
  readonly extendedTo: LocalDate | 'open' | null;
}
export interface RunningHolding {
  readonly section: HoldingSection;
  readonly startedAt: Instant | null;
  readonly endsAt: Instant | null;
}
export interface Running {
  readonly statuses: readonly RunningStatus[];
  readonly holding: RunningHolding | null;
  readonly unknown: FactCode | null;
}

const authoritiesOf = ({ part3, civil, guardianship, community }: LegalPosition): Authority[] =>
  [part3, civil, guardianship, community].filter((each) => each !== null);

function extendedTo(
  authority: Authority,
  position: LegalPosition,
  commenced: Commencements,
): LocalDate | 'open' | null {
  const alone = lapseOf(authority, { absences: [], custodies: [], displacement: null }, commenced).at;
  const { at } = lapseOf(authority, position, commenced);
  if (at === alone) return null;
  return at === Infinity ? 'open' : londonDateOf(instantOfEpoch(at - 1));
}

/** Beneath an order, and beneath what was revoked and made again, the power that it all began with. */
function firstBeneath({ beneath }: Authority): Authority | null {
  let first = beneath;
  while (first?.beneath) first = first.beneath;
  return first;
}

function fromAuthority(authority: Authority, position: LegalPosition, commenced: Commencements): RunningStatus {
  const { recalledTo, isTimed, startedAt } = authority;
  const order = firstBeneath(authority);
  return {
    ...authority,
    beganOn: londonDateOf(instantOfEpoch(startedAt)),
    startedAt: isTimed ? instantOfEpoch(startedAt) : null,
    isConditionallyDischarged: authority.conditionallyDischargedOn !== null,
    recalledAt: recalledTo?.isTimed ? instantOfEpoch(recalledTo.at) : null,
    isRecalled: recalledTo !== null,
    orderOn: order?.family === 'part3' ? order.startedOn : null,
    episodeStartedOn: position.episodeStartedOn,
    extendedTo: extendedTo(authority, position, commenced),
  };
}

function runningFromTimeline(facts: TimelineClockFacts, today: LocalDate, commenced: Commencements): Running {
  const position = facts.position ?? legalPositionAt(facts.timeline, today, commenced);
  const { holding } = position;
  return {
    statuses: authoritiesOf(position).map((authority) => fromAuthority(authority, position, commenced)),
    holding: holding && {
      section: holding.section,
      startedAt: holding.isTimed ? instantOfEpoch(holding.startedAt) : null,
      endsAt: holding.isTimed ? instantOfEpoch(holding.endsAt) : null,
    },
    unknown: null,
  };
}

function runningFromCode(facts: CodedClockFacts, today: LocalDate, commenced: Commencements): Running {
  const startedOn = facts.startedOn !== null && facts.startedOn <= today ? facts.startedOn : null;
  const position = codedPosition({ ...facts, startedOn }, today);
  const statuses = authoritiesOf(position).map((authority) => ({
    ...fromAuthority(authority, position, commenced),
    startedOn,
    beganOn: startedOn,
    startedAt: null,
    renewals: facts.renewals ?? null,
    conditionallyDischargedOn: facts.communityStatus === 'CD' ? startedOn : null,
    episodeStartedOn: facts.episodeStartedOn ?? null,
    extendedTo: null,
  }));
  const holding = position.holding && { section: position.holding.section, startedAt: null, endsAt: null };
  return { statuses, holding, unknown: meaningOf(facts).kind === 'unknown' ? 'legal-status' : null };
}

/** The powers running today, whichever way the facts came. */
export const runningOn = (facts: ClockFacts, today: LocalDate, commenced: Commencements): Running =>
  'timeline' in facts ? runningFromTimeline(facts, today, commenced) : runningFromCode(facts, today, commenced);
