import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import { EmptyState } from '../../kit/states/empty-state';
import { KeyHint } from '../../kit/key-hint';
import { person as words } from '../../words/person';
import { may } from './facts';
import styles from './person.module.css';
import type { PersonPage } from './person.queries';

type Action = PersonPage['actions'][number];
interface ActionsTabProps {
  readonly page: PersonPage;
  readonly onAdd: () => void;
  readonly list: (actions: readonly Action[], label: string) => ReactNode;
}

/** Everything to do for this person, and what was done. */
export function ActionsTab({ page, onAdd, list }: ActionsTabProps) {
  const open = page.actions.filter(({ doneAt }) => doneAt === null);
  const done = page.actions.filter(({ doneAt }) => doneAt !== null);
  return (
    <section className={`${styles['reading'] ?? ''} ${styles['list'] ?? ''}`}>
      <div className={styles['head']}>
        <h2>{words.actionsTab.open}</h2>
        {may(page, 'action:add') && <Button kind="main" icon={IconPlus} onClick={onAdd} aria-keyshortcuts="a">{words.addAction} <KeyHint of="A" /></Button>}
      </div>
      <Card>{open.length === 0 ? <EmptyState level={3} title={words.actionsTab.empty}>{words.actionsTab.emptyText}</EmptyState> : list(open, words.actionsTab.open)}</Card>
      {done.length > 0 && (
        <>
          <h3>{words.actionsTab.done}</h3>
          <Card>{list(done, words.actionsTab.done)}</Card>
        </>
      )}
    </section>
  );
}
