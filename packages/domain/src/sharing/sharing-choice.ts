import type { SharingChoiceCode, SharingLasts, SharingScope } from '../codes/index.js';
import { allow, refuse, type Decision } from '../decision.js';
import { epochOf, type Instant } from '../time/index.js';

/** One choice the person made about one party. History is added to and never edited. */
export interface SharingChoice {
  readonly choice: SharingChoiceCode;
  readonly scope: readonly SharingScope[];
  readonly lasts: SharingLasts | null;
  readonly recordedAt: Instant;
  /** When something was shared on a choice that was good just once; null or absent while it has not been used. */
  readonly usedAt?: Instant | null;
}

/**
 * The choice in force about one party: the last one recorded, from that moment on; null when the person was never
 * asked.
 */
export const choiceInForce = <Choice extends SharingChoice>(history: readonly Choice[]): Choice | null =>
  history.reduce<Choice | null>(
    (last, choice) => (last === null || epochOf(choice.recordedAt) >= epochOf(last.recordedAt) ? choice : last),
    null,
  );

/** What the sharing line shows: a permission that was good just once and has been used asks again. */
export function effectiveChoice(history: readonly SharingChoice[]): SharingChoiceCode {
  const inForce = choiceInForce(history);
  if (inForce === null) return 'NOT_ASKED';
  return isSpent(inForce) ? 'ASK_FIRST' : inForce.choice;
}

const isSpent = ({ choice, lasts, usedAt }: SharingChoice): boolean =>
  choice === 'SHARE' && lasts === 'JUST_ONCE' && usedAt !== undefined && usedAt !== null;

export type SharingRefusal = 'sharing-not-asked' | 'sharing-ask-first' | 'sharing-not-wanted' | 'sharing-not-in-scope';

/**
 * May this be told to this party on the person's choice alone? Nothing is shared unless the person says so: not asked
 * behaves as don't share. Sharing without the person's word (serious harm, compulsion) is the consent rules' question.
 */
export function maySharePart(history: readonly SharingChoice[], part: SharingScope): Decision<SharingRefusal> {
  switch (effectiveChoice(history)) {
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
export const isSharingAllowed = (history: readonly SharingChoice[], part: SharingScope): boolean =>
  maySharePart(history, part).allowed;
