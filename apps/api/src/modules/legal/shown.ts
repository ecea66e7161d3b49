import type { LocalDate } from '@alongside/domain';
import type { ImhaAnswer } from '@alongside/domain/eligibility';
import type { ClockOfEntry, LegalChange } from '@alongside/domain/legal-record';

/** An answer of the rules as screens take it, with the day it is about. */
export const answerShown = (answer: ImhaAnswer, asAt: LocalDate) => ({
  ...answer,
  reasons: answer.reasons.map((reason) => ({ ...reason })),
  missing: [...answer.missing],
  asAt,
});

const clocks = (each: readonly ClockOfEntry[]) => each.map((clock) => ({ ...clock }));

export const changeShown = ({ before, after, started, stopped, moved }: LegalChange, asAt: LocalDate) => ({
  before: answerShown(before, asAt),
  after: answerShown(after, asAt),
  started: clocks(started),
  stopped: clocks(stopped),
  moved: clocks(moved),
});
