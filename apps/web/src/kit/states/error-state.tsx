import { IconPlugConnectedX, IconWifiOff } from '@tabler/icons-react';
import { useState } from 'react';
import { NoSignal, ProblemError } from '../../platform/problem-error';
import { problems } from '../../words/problems';
import { states } from '../../words/states';
import { Button } from '../button';
import { Icon } from '../icon';
import styles from './states.module.css';

interface ErrorStateProps {
  readonly error: unknown;
  /** "We couldn't get Rosa's timeline": the title, where there is better than the general one. */
  readonly title?: string;
  readonly onRetry?: () => void;
  /** 1 where it is all there is on the page. */
  readonly level?: 1 | 2;
}

const wordsFor = (error: unknown, title?: string) => {
  if (error instanceof NoSignal) return { title: title ?? states.noSignal.title, text: states.noSignal.text };
  const problem = problems[error instanceof ProblemError ? error.code : 'unexpected'];
  return { title: title ?? problem.title, text: problem.text };
};

/** What happened, what it means and what to do, with a reference to quote. */
export function ErrorState({ error, title, onRetry, level = 2 }: ErrorStateProps) {
  const Heading = `h${level}` as const;
  const [isCopied, setIsCopied] = useState(false);
  const words = wordsFor(error, title);
  const reference = error instanceof ProblemError ? error.instance : '';
  return (
    <div className={styles['state']} role="alert">
      <span className={styles['picture']} data-tone="late">
        <Icon of={error instanceof NoSignal ? IconWifiOff : IconPlugConnectedX} size={24} />
      </span>
      <Heading>{words.title}</Heading>
      <p>
        {words.text} {reference && states.reference(reference)}
      </p>
      <div className={styles['actions']}>
        {onRetry && <Button kind="main" onClick={onRetry}>{states.retry}</Button>}
        {reference && (
          <Button kind="quiet" onClick={() => void navigator.clipboard.writeText(reference).then(() => setIsCopied(true))}>
            {isCopied ? states.copied : states.copy}
          </Button>
        )}
      </div>
    </div>
  );
}
