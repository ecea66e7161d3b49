import type { ReactNode } from 'react';
import { states } from '../../words/states';
import styles from './facts.module.css';

export interface Fact {
  readonly label: string;
  /** Null or empty: nobody has written it down. */
  readonly value: ReactNode;
}

/** Facts as label and value, those that are missing said aloud. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={styles['facts']}>
    {facts.map(({ label, value }) => {
      const isEmpty = value === null || value === '';
      return (
        <div key={label}>
          <dt>{label}</dt>
          <dd data-empty={isEmpty || undefined}>{isEmpty ? states.notWritten : value}</dd>
        </div>
      );
    })}
  </dl>
);
