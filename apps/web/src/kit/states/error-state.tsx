import { IconMapOff, IconPlugConnectedX, IconWifiOff } from '@tabler/icons-react';
import { useState } from 'react';
import { NoSignal, ProblemError } from '../../platform/problem-error';
import { problems } from '../../words/problems';
import { states } from '../../words/states';
import { Button } from '../button';
import { ButtonLink } from '../button-link';
import { Icon } from '../icon';
import { StateHeading } from './state-heading';
import styles from './states.module.css';

interface ErrorStateProps {
  readonly error: unknown;
  /** "We couldn't get Rosa's timeline": the title, where there is better than the general one. */
  readonly title?: string;
  readonly onRetry?: () => void;
  /** 1 where it is all there is on the page. */
  readonly level?: 1 | 2;
}

/** Asking again brings the same answer: these lead elsewhere. An address with no such thing in it is as good as missing. */
const LASTING = new Set(['not-found', 'malformed', 'not-allowed']);
const isLasting = (error: unknown) => error instanceof ProblemError && LASTING.has(error.code);

const wordsFor = (error: unknown, title?: string) => {
  if (error instanceof NoSignal) return { title: title ?? states.noSignal.title, text: states.noSignal.text };
  const code = error instanceof ProblemError ? error.code : 'unexpected';
  if (code === 'not-allowed') return problems[code];
  if (isLasting(error)) return states.notFound;
  return { title: title ?? problems[code].title, text: problems[code].text };
};
const pictureFor = (error: unknown) => (error instanceof NoSignal ? IconWifiOff : isLasting(error) ? IconMapOff : IconPlugConnectedX);

function CopyReference({ reference }: { readonly reference: string }) {
  const [isCopied, setIsCopied] = useState(false);
  // where the browser forbids it, the reference still stands in the text
  const copy = () => navigator.clipboard.writeText(reference).then(() => setIsCopied(true), () => undefined);
  return <Button kind="quiet" onClick={() => void copy()}>{isCopied ? states.copied : states.copy}</Button>;
}

/** What happened, what it means and what to do, with a reference to quote. */
export function ErrorState({ error, title, onRetry, level = 2 }: ErrorStateProps) {
  const words = wordsFor(error, title);
  const reference = error instanceof ProblemError && !isLasting(error) ? error.instance : '';
  return (
    <div className={styles['state']} role="alert">
      <span className={styles['picture']} data-tone={isLasting(error) ? 'neutral' : 'late'}>
        <Icon of={pictureFor(error)} size={24} />
      </span>
      <StateHeading level={level}>{words.title}</StateHeading>
      <p>
        {words.text} {reference && states.reference(reference)}
      </p>
      <div className={styles['actions']}>
        {isLasting(error) ? <ButtonLink kind="main" to="/">{states.notFound.home}</ButtonLink> : onRetry && <Button kind="main" onClick={onRetry}>{states.retry}</Button>}
        {reference && <CopyReference reference={reference} />}
      </div>
    </div>
  );
}
