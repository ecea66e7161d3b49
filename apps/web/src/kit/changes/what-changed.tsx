import type { Change, Changes } from '@alongside/contracts/changes';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { changes as words } from '../../words/changes';
import { Button } from '../button';
import { Card } from '../card';
import { WithQuery } from '../states/with-query';
import styles from './changes.module.css';
import { shownChange, type ChangeWords, type ShownField } from './shown-change';

function Field({ field, from, to, kind }: ShownField & Pick<Change, 'kind'>) {
  if (kind === 'added') return <li><span className={styles['field']}>{field}</span>: <ins>{to}</ins></li>;
  if (kind === 'removed') return <li><span className={styles['field']}>{field}</span>: <del>{from}</del></li>;
  return (
    <li>
      <span className={styles['field']}>{field}</span> {words.fromTo.from} <del>{from}</del> {words.fromTo.to} <ins>{to}</ins>
    </li>
  );
}

function Line({ change, own, isNamed }: { readonly change: Change; readonly own: ChangeWords; readonly isNamed: boolean }) {
  const { when, who, what, fields } = shownChange(change, own, isNamed);
  return (
    <li className={styles['change']}>
      <p className={styles['head']}>
        <strong>{who}</strong> <span>{when}</span>
      </p>
      <p className={styles['what']}>{what}</p>
      {fields.length > 0 && <ul className={styles['fields']}>{fields.map((each) => <Field key={each.field} kind={change.kind} {...each} />)}</ul>}
    </li>
  );
}

interface WhatChangedProps {
  readonly query: UseInfiniteQueryResult<InfiniteData<Changes>>;
  readonly words: ChangeWords;
  /** Says of each change which record it is about. */
  readonly isNamed?: boolean;
}

/** Who changed what of a record, when, from what to what: newest first, older on demand. */
export function WhatChanged({ query, words: own, isNamed = false }: WhatChangedProps) {
  return (
    <Card title={words.title}>
      <WithQuery query={query} loading={words.loading} errorTitle={words.failed}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return (
            <>
              {items.length === 0 ? <p>{words.empty}</p> : <ol className={styles['list']}>{items.map((each) => <Line key={each.id} change={each} own={own} isNamed={isNamed} />)}</ol>}
              {query.hasNextPage && (
                <Button size="small" onClick={() => void query.fetchNextPage()} aria-disabled={query.isFetchingNextPage || undefined}>
                  {words.more}
                </Button>
              )}
            </>
          );
        }}
      </WithQuery>
    </Card>
  );
}
