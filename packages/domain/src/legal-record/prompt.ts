import type { PromptChoice, PromptRoute } from '../codes/index.js';
import { allow, refuse, type Decision } from '../decision.js';
import { addDays, type LocalDate } from '../time/index.js';

/** Looked at again within this: a review that is years away is none. */
export const REVIEW_DAYS_AT_MOST = 92;

export type PromptRefusal = 'why-needed' | 'review-date-needed' | 'date-in-past' | 'review-too-late' | 'route-needed';
export interface PromptAnswered {
  readonly choice: PromptChoice;
  readonly why: string | null;
  readonly reviewOn: LocalDate | null;
  readonly route: PromptRoute | null;
  readonly today: LocalDate;
}

/**
 * Whether an answer to the prompt can be kept: going on says why, and when somebody looks again; another route says
 * which. Refuses with the field. Source: practice, a file is closed by a person and never by a rule.
 */
export function mayAnswerPrompt({ choice, why, reviewOn, route, today }: PromptAnswered): Decision<PromptRefusal> {
  if (choice === 'OTHER_ROUTE') return route === null ? refuse('route-needed', 'route') : allow;
  if (why === null) return refuse('why-needed', 'why');
  if (reviewOn === null) return refuse('review-date-needed', 'reviewOn');
  if (reviewOn <= today) return refuse('date-in-past', 'reviewOn');
  return reviewOn > addDays(today, REVIEW_DAYS_AT_MOST) ? refuse('review-too-late', 'reviewOn') : allow;
}

/**
 * The day from which the prompt stands, or null where it does not: from the day the right stopped, and after an answer
 * to go on from its review day. An answer about an earlier stop answers nothing.
 */
export function promptFrom(
  stoppedOn: LocalDate | null,
  answer: { readonly stoppedOn: LocalDate; readonly reviewOn: LocalDate | null } | null,
): LocalDate | null {
  return stoppedOn === null || answer?.stoppedOn !== stoppedOn ? stoppedOn : answer.reviewOn;
}
