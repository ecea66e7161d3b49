import { IconAlertCircle } from '@tabler/icons-react';
import { useEffect, useId, useRef } from 'react';
import { states } from '../../words/states';
import { Icon } from '../icon';
import styles from './error-summary.module.css';

export interface SummaryLine {
  readonly text: string;
  /** The control it is about; a line about the whole form has none. */
  readonly inputId?: string | undefined;
}
interface ErrorSummaryProps {
  readonly title?: string;
  readonly lines: readonly SummaryLine[];
  /** Counts attempts: focus comes back here after each. */
  readonly attempt: number;
}

const goTo = (inputId: string) => {
  const control = document.getElementById(inputId);
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
};

/** What is to be fixed, in the same words as at the fields; focus moves here, and each line leads to its field. */
export function ErrorSummary({ title = states.form.summary, lines, attempt }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (attempt > 0) ref.current?.focus();
  }, [attempt]);
  if (lines.length === 0) return null;
  return (
    <div ref={ref} className={styles['summary']} tabIndex={-1} role="alert" aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        <Icon of={IconAlertCircle} size={22} />
        {title}
      </h2>
      <ul>
        {lines.map(({ text, inputId }) => (
          <li key={text + String(inputId)}>
            {inputId ? (
              <a href={`#${inputId}`} onClick={(event) => (event.preventDefault(), goTo(inputId))}>
                {text}
              </a>
            ) : (
              <span className={styles['text']}>{text}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
