import { person as words } from '../../words/person';
import styles from './forms.module.css';

export interface Change {
  readonly label: string;
  readonly now: string | null;
}

/** What somebody else wrote in the meantime, beside what is being typed. */
export const WhatChanged = ({ changes }: { readonly changes: readonly Change[] }) =>
  changes.length === 0 ? null : (
    <dl className={styles['changed']}>
      {changes.map(({ label, now }) => (
        <div key={label}>
          <dt>{words.changedMeanwhile(label)}</dt>
          <dd>{now ?? words.nothing}</dd>
        </div>
      ))}
    </dl>
  );
