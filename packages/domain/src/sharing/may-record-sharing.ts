import type { SharingChoiceCode, SharingLasts, SharingScope, ToldHow } from '../codes/index.js';
import { allow, refuse, type Decision } from '../decision.js';
import type { LocalDate } from '../time/index.js';

export interface SharingToRecord {
  readonly choice: SharingChoiceCode;
  readonly scope: readonly SharingScope[];
  readonly lasts: SharingLasts | null;
  readonly toldHow: ToldHow | null;
  readonly chosenOn: LocalDate;
  readonly today: LocalDate;
}

/**
 * May this choice be recorded? A yes says to what and for how long; every choice says how the person told us. That
 * somebody was never asked is the absence of a choice, not one that can be recorded over another.
 */
export function mayRecordSharing(
  given: SharingToRecord,
): Decision<'malformed' | 'needs-information' | 'date-in-future'> {
  const { choice, scope, lasts, toldHow, chosenOn, today } = given;
  if (choice === 'NOT_ASKED') return refuse('malformed', 'choice');
  if (choice === 'SHARE' && scope.length === 0) return refuse('needs-information', 'scope');
  if (choice === 'SHARE' && lasts === null) return refuse('needs-information', 'lasts');
  if (toldHow === null) return refuse('needs-information', 'toldHow');
  return chosenOn > today ? refuse('date-in-future', 'chosenOn') : allow;
}

/** What is kept of the scope: only a yes has one, so that a no never carries the remains of the yes before it. */
export const recordedScope = ({ choice, scope }: Pick<SharingToRecord, 'choice' | 'scope'>): readonly SharingScope[] =>
  choice === 'SHARE' ? [...new Set(scope)] : [];
