import type { SharingChoiceCode, SharingLasts, SharingScope } from '../codes/index.js';
import { allow, refuse, type Decision } from '../decision.js';
import { epochOf, type Instant, type LocalDate } from '../time/index.js';

/** One choice the person made about one party. History is added to and never edited. */
export interface SharingChoice {
  readonly choice: SharingChoiceCode;
  readonly scope: readonly SharingScope[];
  readonly lasts: SharingLasts | null;
  /** The last day on which it holds, where it was given until a day. */
  readonly untilOn?: LocalDate | null;
  readonly recordedAt: Instant;
  /** When something was shared on a choice that was good just once; null or absent while it has not been used. */
  readonly usedAt?: Instant | null;
}

/** How a choice stands on a day. Only `in-force` permits anything. */
export type ChoiceStanding = 'never-asked' | 'ask-first' | 'not-wanted' | 'run-out' | 'used-up' | 'in-force';

/**
 * The choice in force about one party: the last one recorded, from that moment on; null when the person was never
 * asked.
 */
export const choiceInForce = <Choice extends SharingChoice>(history: readonly Choice[]): Choice | null =>
  history.reduce<Choice | null>(
    (last, choice) => (last === null || epochOf(choice.recordedAt) >= epochOf(last.recordedAt) ? choice : last),
    null,
  );

/** How one choice stands today: a yes runs out after its last day, and is used up when it was good just once. */
export function standingOf(choice: SharingChoice | null, today: LocalDate): ChoiceStanding {
  switch (choice?.choice) {
    case 'SHARE':
      if (choice.lasts === 'JUST_ONCE' && choice.usedAt != null) return 'used-up';
      return choice.lasts === 'UNTIL_DATE' && (choice.untilOn == null || choice.untilOn < today) ? 'run-out' : 'in-force';
    case 'DONT_SHARE':
      return 'not-wanted';
    case 'ASK_FIRST':
      return 'ask-first';
    default:
      return 'never-asked';
  }
}

const SHOWN: Readonly<Record<ChoiceStanding, SharingChoiceCode>> = {
  'never-asked': 'NOT_ASKED',
  'ask-first': 'ASK_FIRST',
  'not-wanted': 'DONT_SHARE',
  'run-out': 'ASK_FIRST',
  'used-up': 'ASK_FIRST',
  'in-force': 'SHARE',
};
/** What the sharing line shows: a permission that ran out, or was good just once and has been used, asks again. */
export const effectiveChoice = (history: readonly SharingChoice[], today: LocalDate): SharingChoiceCode =>
  SHOWN[standingOf(choiceInForce(history), today)];

export type SharingRefusal = 'sharing-not-asked' | 'sharing-ask-first' | 'sharing-not-wanted' | 'sharing-not-in-scope';

/**
 * May this be told to this party on the person's choice alone? Nothing is shared unless the person says so: not asked
 * behaves as don't share. Sharing without the person's word (serious harm, compulsion) is the consent rules' question.
 */
export function maySharePart(
  history: readonly SharingChoice[],
  part: SharingScope,
  today: LocalDate,
): Decision<SharingRefusal> {
  switch (effectiveChoice(history, today)) {
    case 'NOT_ASKED':
      return refuse('sharing-not-asked');
    case 'ASK_FIRST':
      return refuse('sharing-ask-first');
    case 'DONT_SHARE':
      return refuse('sharing-not-wanted');
    case 'SHARE':
      return choiceInForce(history)?.scope.includes(part) ? allow : refuse('sharing-not-in-scope');
  }
}

/** The same as yes or no, where the reason is of no interest. */
export const isSharingAllowed = (history: readonly SharingChoice[], part: SharingScope, today: LocalDate): boolean =>
  maySharePart(history, part, today).allowed;
