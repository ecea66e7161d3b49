import { allow, refuse, type Decision } from '../decision.js';

export interface ConflictToDeclare {
  readonly isAboutWard: boolean;
  readonly isAboutPerson: boolean;
  /** Whoever says it may know of any person of the service: a manager, never an advocate of themselves. */
  readonly mayNamePerson: boolean;
}

/**
 * Whether a conflict may be declared as it is put: about a ward or about a person, never both and never neither, since
 * allocation compares it with both. Refusals: `needs-information` at `wardId`, `not-allowed` where somebody names a person
 * whom they may not look for.
 */
export function mayDeclareConflict({ isAboutWard, isAboutPerson, mayNamePerson }: ConflictToDeclare): Decision<'needs-information' | 'not-allowed'> {
  if (isAboutPerson && !mayNamePerson) return refuse('not-allowed');
  return isAboutWard === isAboutPerson ? refuse('needs-information', 'wardId') : allow;
}
