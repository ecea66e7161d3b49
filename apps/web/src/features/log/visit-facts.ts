import type { Instant, LocalDate } from '@alongside/domain';
import { londonDay } from '../../platform/clock';
import { londonInstant } from '../../platform/london-time';
import { timeOf } from '../../platform/format';
import { isDeclined, isNotSeen, type VisitValues } from './visit-values';

export interface SupportToLog {
  readonly id: string;
  readonly service: string;
  readonly isMine: boolean;
  readonly hasCase: boolean;
}
export interface PlanToLog {
  readonly id: string;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly place: string | null;
}
/** What is known about the person on this device; with no signal it may be little, and that is enough to log. */
export interface VisitFacts {
  readonly personId: string;
  /** For a sentence: 'Rosa', or 'this person'. */
  readonly name: string;
  readonly pronouns: string | null;
  readonly place: string | null;
  readonly needsInterpreter: boolean;
  readonly plan: PlanToLog | null;
  /** Open support; null where it is not known. */
  readonly supports: readonly SupportToLog[] | null;
}

/** A visit of no planned length. It is shown as chosen, and a tap changes it. */
export const USUAL_MINUTES = 30;

/** From the plan, else the moment the sheet was opened; a visit that is logged early did not begin later than now. */
export const plannedStart = ({ plan }: VisitFacts, openedAt: number): Instant => {
  const opened = new Date(openedAt).toISOString() as Instant;
  return plan && plan.startsAt < opened ? plan.startsAt : opened;
};

export interface When {
  readonly on: LocalDate;
  readonly at: string;
  readonly startedAt: Instant;
}
/** The day and time shown, which a change in the sheet overrides; `startedAt` is what is sent. */
export function whenOf({ on, at }: Pick<VisitValues, 'on' | 'at'>, facts: VisitFacts, openedAt: number): When {
  const planned = plannedStart(facts, openedAt);
  const shown = { on: (on ?? londonDay(planned)) as LocalDate, at: at ?? timeOf(planned) };
  return { ...shown, startedAt: on === null && at === null ? planned : londonInstant(shown.on, shown.at) };
}

/** What the length is while nobody has said: the plan's where they met, nothing where they did not. */
export function minutesOf(values: VisitValues, { plan }: VisitFacts): number {
  if (values.minutes !== null) return values.minutes;
  return isDeclined(values) || isNotSeen(values) ? 0 : (plan?.minutes ?? USUAL_MINUTES);
}

/** The support it is for: as chosen, the only one, or the only one that is mine. */
export function supportOf({ referralId }: Pick<VisitValues, 'referralId'>, { supports }: VisitFacts): SupportToLog | null {
  if (!supports) return null;
  if (referralId !== null) return supports.find(({ id }) => id === referralId) ?? null;
  const mine = supports.filter(({ isMine }) => isMine);
  const [only] = mine.length > 0 ? mine : supports;
  return mine.length <= 1 && (mine.length === 1 || supports.length === 1) ? (only ?? null) : null;
}
