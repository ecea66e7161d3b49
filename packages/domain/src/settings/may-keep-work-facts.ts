import { allow, refuse, type Decision } from '../decision.js';
import type { LocalDate } from '../time/index.js';

/** What is to be written down of somebody's qualification and check, and of whoever would supervise them. */
export interface WorkFacts {
  readonly membershipId: string;
  readonly imhaQualifiedOn: LocalDate | null;
  readonly dbsCheckedOn: LocalDate | null;
  readonly supervisor: Supervisor | null;
  readonly today: LocalDate;
}
export interface Supervisor {
  readonly membershipId: string;
  readonly imhaQualifiedOn: LocalDate | null;
  /** Joined, and not ended. */
  readonly isWorkingHere: boolean;
}
export type WorkFactsRefusal = 'date-in-future' | 'supervisor-does-not-fit';

/** Works here and holds the qualification themselves, and is somebody else (SI 2008/3166 reg. 6: experience or training). */
const fits = ({ membershipId, imhaQualifiedOn, isWorkingHere }: Supervisor, facts: WorkFacts): boolean =>
  membershipId !== facts.membershipId && isWorkingHere && imhaQualifiedOn !== null && imhaQualifiedOn <= facts.today;

/**
 * Whether these facts may be written down. Refusals: `date-in-future` at `imhaQualifiedOn` or `dbsCheckedOn` (what has
 * not happened is no fact), `supervisor-does-not-fit` at `trainingSupervisorId`. An old date is taken as it is: allocation
 * says what follows from it.
 */
export function mayKeepWorkFacts(facts: WorkFacts): Decision<WorkFactsRefusal> {
  const { imhaQualifiedOn, dbsCheckedOn, supervisor, today } = facts;
  if (imhaQualifiedOn !== null && imhaQualifiedOn > today) return refuse('date-in-future', 'imhaQualifiedOn');
  if (dbsCheckedOn !== null && dbsCheckedOn > today) return refuse('date-in-future', 'dbsCheckedOn');
  return supervisor === null || fits(supervisor, facts) ? allow : refuse('supervisor-does-not-fit', 'trainingSupervisorId');
}
