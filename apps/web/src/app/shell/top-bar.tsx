import type { Session } from '@alongside/contracts/session';
import { IconChevronRight, IconPencilPlus } from '@tabler/icons-react';
import { Link, useMatches } from 'react-router';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { KeyHint } from '../../kit/key-hint';
import { useStore } from '../../platform/store';
import { shell } from '../../words/shell';
import { AccountMenu } from './account-menu';
import { crumb } from './crumb';
import { useLog } from './log-target';
import { navItems } from './nav-items';
import styles from './shell.module.css';
import { SyncState } from './sync-state';

function Crumbs({ session }: { readonly session: Session }) {
  const path = useMatches().at(-1)?.pathname ?? '';
  const here = useStore(crumb);
  const area = navItems(session).find(({ to }) => path === to || path.startsWith(`${to}/`));
  if (!area) return <div className={styles['crumbs']} />;
  const isDeep = here !== null && path !== area.to;
  return (
    <div className={styles['crumbs']}>
      {isDeep ? <Link to={area.to}>{shell.nav[area.id]}</Link> : <span>{shell.nav[area.id]}</span>}
      {isDeep && (
        <>
          <Icon of={IconChevronRight} size={16} />
          <span>{here}</span>
        </>
      )}
    </div>
  );
}

/** Where we are, whether all is saved, and Log. */
export function TopBar({ session }: { readonly session: Session }) {
  const { mayLog, log } = useLog(session);
  return (
    <header className={styles['bar']}>
      <Crumbs session={session} />
      <div className={styles['tools']}>
        <SyncState />
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
