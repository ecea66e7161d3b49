import { person as words } from '../../words/person';
import styles from './forms.module.css';

export interface Change {
  readonly label: string;
  readonly now: string | null;
}

/** What somebody else wrote in the meantime, beside what is being typed. */
export const WhatChanged = ({ changes }: { readonly changes: readonly Change[] }) =>
  changes.length === 0 ? null : (
    <div className={styles['changed']} role="alert">
      <p><b>{words.changedMeanwhile.title}</b></p>
      <dl>
        {changes.map(({ label, now }) => (
          <div key={label}>
            <dt>{label}. {words.changedMeanwhile.now}</dt>
            <dd>{now ?? words.changedMeanwhile.nothing}</dd>
          </div>
        ))}
      </dl>
      <p>{words.changedMeanwhile.text}</p>
    </div>
  );
