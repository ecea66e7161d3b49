import { IconUserSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../kit/button';
import { EmptyState } from '../../kit/states/empty-state';
import { ErrorState } from '../../kit/states/error-state';
import { LoadingState } from '../../kit/states/loading-state';
import { Table } from '../../kit/table/table';
import { today } from '../../platform/clock';
import { people as words } from '../../words/people';
import { KeyLine } from './key-line';
import { columnsFor } from './people-columns';
import styles from './people.module.css';
import type { PersonLine } from './people.queries';
import type { Lines } from './use-listed';
import { isFiltered, type PeopleView } from './use-people-view';
import { useListKeys } from './use-list-keys';
import { useMoreRows } from './use-more-rows';
import { useRowClick } from './use-row-click';

interface PeopleListProps {
  readonly source: Lines;
  readonly view: PeopleView;
  readonly isManager: boolean;
  readonly isFinding: boolean;
  readonly onLog: (personId: string) => void;
  readonly onAddAction: (line: PersonLine) => void;
  readonly onPeek: (line: PersonLine) => void;
}

function Nobody({ view, isFinding, isManager }: Pick<PeopleListProps, 'view' | 'isFinding' | 'isManager'>) {
  if (isFinding) {
    const { title, text } = isManager ? words.find.noneManager : words.find.none;
    return <EmptyState icon={IconUserSearch} tone="neutral" title={title}>{text}</EmptyState>;
  }
  const { title, text } = isFiltered(view.filters) ? words.emptyFiltered : view.view === 'everyone' ? words.empty : words.emptyView;
  return <EmptyState title={title}>{text}</EmptyState>;
}

const keyOf = ({ referralId, personId }: PersonLine) => referralId ?? personId;

function Lined(props: PeopleListProps & { readonly items: readonly PersonLine[] }) {
  const { source, view, isManager, isFinding, items, onPeek } = props;
  const [at, setAt] = useState<PersonLine | null>(null);
  const list = useListKeys({ ...props, at });
  const more = useMoreRows(list, source.more, items.length);
  const onClick = useRowClick(items, onPeek);
  const columns = columnsFor({
    today: today(), hasAdvocates: isManager, sort: view.sort, onSort: isFinding ? null : (sort) => view.set({ sort, peek: null }),
  });
  const peeked = items.find(({ personId }) => personId === view.peek);
  return (
    <div ref={list} className={styles['list']} onClick={onClick}>
      <Table
        caption={words.caption(words.views[view.view], items.length, source.total)}
        columns={columns} rows={items} keyOf={keyOf} currentKey={peeked ? keyOf(peeked) : null} onMove={setAt} onPeek={onPeek}
      />
      {more && (
        <div className={styles['more']}>
          <Button onClick={more} aria-disabled={source.isGettingMore || undefined}>{source.isGettingMore ? words.gettingMore : words.more}</Button>
        </div>
      )}
      <KeyLine shown={items.length} total={source.total} />
    </div>
  );
}

export function PeopleList(props: PeopleListProps) {
  const { items, error, retry } = props.source;
  if (error) return <ErrorState error={error} title={words.failed} onRetry={retry} />;
  if (!items) return <div className={styles['list']}><LoadingState what={props.isFinding ? words.find.loading : words.loading} /></div>;
  return items.length === 0 ? <div className={styles['list']}><Nobody {...props} /></div> : <Lined {...props} items={items} />;
}
