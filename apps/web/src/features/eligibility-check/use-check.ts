import type { Commencements } from '@alongside/domain/law';
import { CHECK_QUESTIONS, checkImha, nextCheckQuestion, type CheckQuestion } from '@alongside/domain/signposting';
import { useState } from 'react';
import type { FormError } from '../../kit/form/issues';
import { today } from '../../platform/clock';
import { errorsOfAnswer, factsOf, NOTHING_SAID, type CheckValues } from './check-values';

interface State {
  readonly values: CheckValues;
  readonly asked: readonly CheckQuestion[];
  /** An earlier question that is being answered again. */
  readonly at: CheckQuestion | null;
  readonly errors: readonly FormError[];
  readonly attempt: number;
}
const BEGINNING: State = { values: NOTHING_SAID, asked: [], at: null, errors: [], attempt: 0 };

/** What was asked before a question, in its order: what comes after it is worked out anew. */
const before = (question: CheckQuestion) => (each: CheckQuestion): boolean => CHECK_QUESTIONS.indexOf(each) < CHECK_QUESTIONS.indexOf(question);

/** One question after another, as far as the rules need them, all of it in this page's memory. */
export function useCheck(commenced: Commencements) {
  const [state, setState] = useState(BEGINNING);
  const on = today();
  const facts = factsOf(state.values, state.asked);
  const question = state.at ?? nextCheckQuestion(facts, state.asked, on, commenced);
  const go = (change: Partial<State>) => setState((was) => ({ ...was, errors: [], attempt: 0, at: null, ...change }));
  const answerAgain = (again: CheckQuestion) => go({ at: again, asked: state.asked.filter(before(again)) });
  return {
    on,
    values: state.values,
    asked: state.asked,
    errors: state.errors,
    attempt: state.attempt,
    question,
    answer: question === null ? checkImha(facts, on, commenced) : null,
    change: (next: (was: CheckValues) => CheckValues) => setState((was) => ({ ...was, values: next(was.values) })),
    carryOn: () => {
      if (question === null) return;
      const errors = errorsOfAnswer(question, state.values, on);
      if (errors.length > 0) setState((was) => ({ ...was, errors, attempt: was.attempt + 1 }));
      else go({ asked: [...state.asked, question] });
    },
    answerAgain,
    back: () => {
      const last = state.asked.at(-1);
      if (last) answerAgain(last);
    },
    startAgain: () => setState(BEGINNING),
  };
}
export type Check = ReturnType<typeof useCheck>;
