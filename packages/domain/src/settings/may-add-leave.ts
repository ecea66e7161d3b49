import { allow, refuse, type Decision } from '../decision.js';
import type { LocalDate } from '../time/index.js';

export interface LeaveToAdd {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly today: LocalDate;
  /** Leave of theirs that is already entered. */
  readonly entered: readonly { readonly from: LocalDate; readonly to: LocalDate }[];
}

/**
 * Whether leave may be entered. Refusals: `ends-before-start` and `date-in-past` at `to` (leave that is over changes
 * nothing), `already-entered` at `from` where it touches leave that is there: one day away is one day, however often said.
 */
export function mayAddLeave({ from, to, today, entered }: LeaveToAdd): Decision<'ends-before-start' | 'date-in-past' | 'already-entered'> {
  if (to < from) return refuse('ends-before-start', 'to');
  if (to < today) return refuse('date-in-past', 'to');
  return entered.some((each) => each.from <= to && from <= each.to) ? refuse('already-entered', 'from') : allow;
}
