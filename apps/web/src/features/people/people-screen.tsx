import { useEffect, type ReactNode } from 'react';
import { people as words } from '../../words/people';
import { Page } from '../../kit/page';
import { useFound } from './use-found';
import { useListed } from './use-listed';
import { usePeopleView } from './use-people-view';
import { PeopleHead } from './people-head';
import { PeopleList } from './people-list';
import type { PersonLine } from './people.queries';
import styles from './people.module.css';

export interface PeopleScreenProps {
  readonly isManager: boolean;
  readonly onLog: (personId: string) => void;
  readonly onAddAction: (line: PersonLine) => void;
  /** Whom the list shows, in its order. */
  readonly onListed: (personIds: readonly string[]) => void;
  /** A look at one person beside the list. */
  readonly peek: (personId: string, close: () => void) => ReactNode;
}

/** Everybody one supports: views, order and filters in the address, a name to find in the box and nowhere else. */
export function PeopleScreen({ isManager, onLog, onAddAction, onListed, peek }: PeopleScreenProps) {
  const view = usePeopleView();
  const found = useFound();
  const listed = useListed(view.asked);
  // every line of a list narrowed to a ward says that ward
  const wardName = view.filters.ward ? (listed.items?.[0]?.place ?? null) : null;
  const source = found.isFinding ? found : listed;
  const close = () => view.set({ peek: null });
  useEffect(() => {
    if (source.items) onListed(source.items.map(({ personId }) => personId));
  }, [source.items, onListed]);
  return (
    <Page title={words.title} width="full">
      <div className={styles['screen']} data-peeking={view.peek !== null || undefined}>
        <PeopleHead view={view} counts={listed.counts} isManager={isManager} found={found} wardName={wardName} />
        <PeopleList
          source={source} view={view} isManager={isManager} isFinding={found.isFinding}
          onLog={onLog} onAddAction={onAddAction} onPeek={({ personId }) => view.set({ peek: personId })} onStopFinding={() => found.type('')}
        />
        {view.peek && <div className={styles['peek']} key={view.peek}>{peek(view.peek, close)}</div>}
      </div>
    </Page>
  );
}
