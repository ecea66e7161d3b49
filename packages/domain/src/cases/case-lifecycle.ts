import { allow, refuse, type Decision } from '../decision.js';
import { workingDaysAfter, type Holidays, type LocalDate } from '../time/index.js';

/** On hold is still open and on the caseload, and stops no clock (practice reference, section 3). */
export const CASE_STATES = ['OPEN', 'ON_HOLD', 'CLOSING', 'CLOSED'] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** CLOSED to OPEN is the undoing of a wrong closing, which `mayReopenInError` bounds. */
export const CASE_MOVES: Readonly<Record<CaseState, readonly CaseState[]>> = {
  OPEN: ['ON_HOLD', 'CLOSING', 'CLOSED'],
  ON_HOLD: ['OPEN', 'CLOSING', 'CLOSED'],
  CLOSING: ['OPEN', 'CLOSED'],
  CLOSED: ['OPEN'],
};
export const FIRST_CASE_STATE: CaseState = 'OPEN';

/** A wrong closing can be undone for this many working days; after them, only a new referral. */
export const REOPENING_WORKING_DAYS = 5;

export interface ClosedCase {
  readonly state: CaseState;
  readonly closedOn: LocalDate | null;
  readonly today: LocalDate;
  readonly holidays: Holidays;
}

/**
 * Whether a case that was closed by mistake may be opened again today. Refusals: `already-open` (it is not closed),
 * `undo-too-late` (more than five working days have passed; a new referral begins instead). A fault where the holidays
 * do not reach.
 */
export function mayReopenInError({
  state,
  closedOn,
  today,
  holidays,
}: ClosedCase): Decision<'already-open' | 'undo-too-late'> {
  if (state !== 'CLOSED' || closedOn === null) return refuse('already-open');
  return workingDaysAfter(closedOn, today, holidays) <= REOPENING_WORKING_DAYS ? allow : refuse('undo-too-late');
}
