import { useState, type ReactNode } from 'react';
import { NoSignal, ProblemError } from '../../platform/problem-error';
import { problems } from '../../words/problems';
import { states } from '../../words/states';
import styles from './refusal.module.css';
import { usesSaid, type UseWords } from './uses-said';

function linesOf(error: unknown, uses: UseWords): readonly string[] {
  if (error instanceof NoSignal) return [`${states.noSignal.title}. ${problems.unavailable.text}`];
  if (!(error instanceof ProblemError)) return [problems.unexpected.text];
  const { title, text } = problems[error.code];
  return usesSaid(error, uses) ?? [`${title}. ${text}`];
}

interface FailureSaid {
  readonly failure: ReactNode;
  readonly sayFailure: (error: unknown) => void;
  readonly forget: () => void;
}

/** Why a press did nothing, beside what was pressed, until the next one. */
export function useFailureSaid(uses: UseWords = {}): FailureSaid {
  const [lines, setLines] = useState<readonly string[]>([]);
  return {
    failure: <div role="alert">{lines.length > 0 && <div className={styles['uses']}>{lines.map((line) => <p key={line}>{line}</p>)}</div>}</div>,
    sayFailure: (error) => setLines(linesOf(error, uses)),
    forget: () => setLines([]),
  };
}
