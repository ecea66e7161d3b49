import type { Changes } from '@alongside/contracts/changes';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { changes as words } from '../../words/changes';
import { Button } from '../button';
import { useForm } from '../form/form-context';
import styles from './changes.module.css';
import { shownChange, type ChangeWords } from './shown-change';

interface ChangedMeanwhileProps {
  /** The version that the record has now; the form holds the one that it began with, as `version`. */
  readonly current: number;
  readonly query: UseInfiniteQueryResult<InfiniteData<Changes>>;
  readonly words: ChangeWords;
}

/**
 * In a form whose record moved on while it was written: what changed, and the way to go on with what was typed. Saving
 * over somebody else's change is a choice that a person makes, having seen it.
 */
export function ChangedMeanwhile({ current, query, words: own }: ChangedMeanwhileProps) {
  const { valueOf, change } = useForm();
  const began = valueOf('version');
  if (typeof began !== 'number' || began === current) return null;
  const missed = (query.data?.pages[0]?.items ?? []).slice(0, Math.max(1, current - began)).map((each) => shownChange(each, own));
  return (
    <section className={styles['meanwhile']} aria-label={words.meanwhile.title}>
      <h3>{words.meanwhile.title}</h3>
      <p>{words.meanwhile.text}</p>
      <ul className={styles['fields']}>
        {missed.flatMap(({ id, who, when, fields }) =>
          fields.map(({ field, from, to }) => (
            <li key={`${id} ${field}`}>
              {who}, {when}: <span className={styles['field']}>{field}</span> {words.fromTo.from} <del>{from}</del> {words.fromTo.to} <ins>{to}</ins>
            </li>
          )),
        )}
      </ul>
      <Button size="small" onClick={() => change('version', current)}>{words.meanwhile.keep}</Button>
    </section>
  );
}
