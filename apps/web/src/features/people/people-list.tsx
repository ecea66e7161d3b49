import { IconUserSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { paths } from '../../app/paths';
import { Button } from '../../kit/button';
import { ButtonLink } from '../../kit/button-link';
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
  readonly onStopFinding: () => void;
}

type NobodyProps = Pick<PeopleListProps, 'view' | 'isFinding' | 'isManager' | 'onStopFinding'>;

/** Why nobody is listed, and the way back to somebody. */
function Nobody({ view, isFinding, isManager, onStopFinding }: NobodyProps) {
  if (isFinding) {
    const { title, text } = isManager ? words.find.noneManager : words.find.none;
    return <EmptyState icon={IconUserSearch} tone="neutral" title={title} action={<Button onClick={onStopFinding}>{words.find.clear}</Button>}>{text}</EmptyState>;
  }
  if (isFiltered(view.filters)) {
    const off = () => view.set({ service: null, ward: null, advocate: null, peek: null });
    return <EmptyState title={words.emptyFiltered.title} action={<Button onClick={off}>{words.filter.clear}</Button>}>{words.emptyFiltered.text}</EmptyState>;
  }
  if (view.view === 'everyone') return <EmptyState title={words.empty.title} action={<ButtonLink to={paths.newReferral}>{words.empty.add}</ButtonLink>}>{words.empty.text}</EmptyState>;
  return <EmptyState title={words.emptyView.title} action={<Button onClick={() => view.set({ view: null })}>{words.emptyView.everyone}</Button>}>{words.emptyView.text}</EmptyState>;
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
