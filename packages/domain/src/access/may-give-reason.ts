import { allow, refuse, type Decision } from '../decision.js';

export interface ReasonGiven {
  readonly reason: string;
  readonly words: string | null;
}

const WORDS_AT_LEAST = 10;

/**
 * Whether what somebody says is reason enough to open a record that is not on their list: one of the listed reasons, or
 * at least ten characters of their own. Refusal: `needs-information`, at the words.
 */
export const mayGiveReason = ({ reason, words }: ReasonGiven): Decision<'needs-information'> =>
  reason !== 'OTHER' || (words?.trim().length ?? 0) >= WORDS_AT_LEAST ? allow : refuse('needs-information', 'words');
