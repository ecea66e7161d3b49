import { allow, refuse, type Decision } from '../decision.js';
import { epochOf, type Instant } from '../time/index.js';
import { LONGEST_CONTACT_MINUTES } from './may-log-contact.js';

export const PLANNED_VISIT_STATES = ['PLANNED', 'LOGGED', 'CANCELLED'] as const;
export type PlannedVisitState = (typeof PLANNED_VISIT_STATES)[number];
/** A plan ends by being logged, whatever came of it, or by being taken out. */
export const PLANNED_VISIT_MOVES: Readonly<Record<PlannedVisitState, readonly PlannedVisitState[]>> = {
  PLANNED: ['LOGGED', 'CANCELLED'],
  LOGGED: [],
  CANCELLED: [],
};

export interface VisitToPlan {
  readonly startsAt: Instant;
  readonly now: Instant;
  readonly minutes: number;
}

/** May a visit be planned for then? What has begun is logged, not planned. */
export function mayPlanVisit({ startsAt, now, minutes }: VisitToPlan): Decision<'plan-in-past' | 'malformed'> {
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > LONGEST_CONTACT_MINUTES)
    return refuse('malformed', 'minutes');
  return epochOf(startsAt) < epochOf(now) ? refuse('plan-in-past', 'on') : allow;
}

/** May a planned visit still be logged or taken out? */
export const mayEndPlan = (state: PlannedVisitState): Decision<'already-done'> =>
  state === 'PLANNED' ? allow : refuse('already-done');
