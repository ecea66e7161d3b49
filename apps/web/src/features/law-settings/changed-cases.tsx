import { useState } from 'react';
import { Button } from '../../kit/button';
import { list } from '../../platform/format';
import { law } from '../../words/law-settings';
import { clockSaid, countsSaid, rightSaid } from './change-said';
import styles from './law.module.css';
import type { CaseChange } from './law.queries';

const words = law.preview;
const AT_ONCE = 20;

const Case = ({ change }: { readonly change: CaseChange }) => (
  <tr>
    <th scope="row"><code>{change.reference}</code></th>
    <td>{rightSaid(change)}</td>
    <td>{change.clocks.length === 0 ? words.same : <ul>{change.clocks.map((clock) => <li key={clock.code}>{clockSaid(clock)}</li>)}</ul>}</td>
  </tr>
);

/** Every open case that changes, by its reference, and how; the first of many at once. */
export function ChangedCases({ changed }: { readonly changed: readonly CaseChange[] }) {
  const [shown, setShown] = useState(AT_ONCE);
  const left = changed.length - shown;
  return (
    <>
      <p>{list(countsSaid(changed))}.</p>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={words.table}>
        <table className={styles['cases']}>
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>{[words.reference, words.right, words.dates].map((header) => <th key={header} scope="col">{header}</th>)}</tr>
          </thead>
          <tbody>{changed.slice(0, shown).map((change) => <Case key={change.reference} change={change} />)}</tbody>
        </table>
      </div>
      {left > 0 && <Button size="small" onClick={() => setShown(shown + AT_ONCE * 5)}>{words.more(Math.min(left, AT_ONCE * 5))}</Button>}
    </>
  );
}
