import type { Session } from '@alongside/contracts/session';
import { IconPencilPlus } from '@tabler/icons-react';
import { Button } from '../../kit/button';
import { KeyHint } from '../../kit/key-hint';
import { shell } from '../../words/shell';
import { AccountMenu } from './account-menu';
import { Crumbs } from './crumbs';
import { FindPerson } from './find-person';
import { useLog } from './log-target';
import { everyDoor } from './nav-items';
import styles from './shell.module.css';
import { SyncState } from './sync-state';

/** Where we are, whether all is saved, and Log. */
export function TopBar({ session }: { readonly session: Session }) {
  const { mayLog, log } = useLog(session);
  return (
    <header className={styles['bar']}>
      <Crumbs areas={everyDoor(session).map(({ id, to }) => ({ to, label: shell.nav[id] }))} />
      <div className={styles['tools']}>
        <SyncState />
        {session.allowedActions.includes('person:list') && <FindPerson />}
        {mayLog && (
          <span data-desktop>
            <Button kind="main" size="small" icon={IconPencilPlus} onClick={log} aria-keyshortcuts="l">
              {shell.nav.log} <KeyHint of="L" />
            </Button>
          </span>
        )}
        <AccountMenu session={session} on="bar" />
      </div>
    </header>
  );
}
