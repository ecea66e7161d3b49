import type {
  SharingCapacity,
  SharingChoiceCode,
  SharingDecider,
  SharingLasts,
  SharingScope,
  ToldHow,
} from '../codes/index.js';
import { allow, refuse, type Decision } from '../decision.js';
import type { LocalDate } from '../time/index.js';

export interface SharingToRecord {
  readonly choice: SharingChoiceCode;
  readonly scope: readonly SharingScope[];
  readonly lasts: SharingLasts | null;
  readonly untilOn: LocalDate | null;
  /** About this decision, from 16 on; null where the person is under 16, or nobody was asked. */
  readonly capacity: SharingCapacity | null;
  /** Under 16 only: competent to decide this. */
  readonly isCompetent: boolean | null;
  /** Whether they knew what they agreed to. */
  readonly isInformed: boolean | null;
  readonly decidedBy: SharingDecider;
  readonly toldHow: ToldHow | null;
  readonly chosenOn: LocalDate;
  readonly today: LocalDate;
}
type Refusal = 'malformed' | 'needs-information' | 'date-in-future' | 'date-in-past' | 'decider-does-not-fit';

/** Who may have decided: without capacity or competence not the person alone, and with it nobody else. */
function mayHaveDecided({ choice, capacity, isCompetent, decidedBy }: SharingToRecord): boolean {
  if (capacity === 'LACKS')
    return decidedBy === 'PERSON' ? choice !== 'SHARE' : decidedBy !== 'PARENT';
  if (isCompetent === false) return decidedBy === 'PARENT' || (decidedBy === 'PERSON' && choice !== 'SHARE');
  return decidedBy === 'PERSON';
}

function mayLast({ lasts, untilOn, today }: SharingToRecord): Decision<Refusal> {
  if (lasts === null) return refuse('needs-information', 'lasts');
  if (lasts !== 'UNTIL_DATE') return allow;
  if (untilOn === null) return refuse('needs-information', 'untilOn');
  return untilOn < today ? refuse('date-in-past', 'untilOn') : allow;
}

/**
 * May this choice be recorded? A yes says to what and for how long; every choice says how we were told, and is made by
 * whoever can make it (MCA 2005 ss.1-5, 9, 16; common law of confidence). A no is taken from the person whether or not
 * they have capacity. That somebody was never asked is the absence of a choice, and cannot be recorded over another.
 */
export function mayRecordSharing(given: SharingToRecord): Decision<Refusal> {
  const { choice, scope, capacity, isCompetent, toldHow, chosenOn, today } = given;
  if (choice === 'NOT_ASKED') return refuse('malformed', 'choice');
  if (capacity !== null && isCompetent !== null) return refuse('malformed', 'isCompetent');
  if (choice === 'SHARE' && scope.length === 0) return refuse('needs-information', 'scope');
  if (!mayHaveDecided(given)) return refuse('decider-does-not-fit', 'decidedBy');
  if (toldHow === null) return refuse('needs-information', 'toldHow');
  if (chosenOn > today) return refuse('date-in-future', 'chosenOn');
  return choice === 'SHARE' ? mayLast(given) : allow;
}

/** What is kept of the scope: only a yes has one, so that a no never carries the remains of the yes before it. */
export const recordedScope = ({ choice, scope }: Pick<SharingToRecord, 'choice' | 'scope'>): readonly SharingScope[] =>
  choice === 'SHARE' ? [...new Set(scope)] : [];

/** What is kept of how long: only a yes lasts, and only one until a day has a last day. */
export function recordedLength({ choice, lasts, untilOn }: Pick<SharingToRecord, 'choice' | 'lasts' | 'untilOn'>) {
  if (choice !== 'SHARE') return { lasts: null, untilOn: null };
  return { lasts, untilOn: lasts === 'UNTIL_DATE' ? untilOn : null };
}
