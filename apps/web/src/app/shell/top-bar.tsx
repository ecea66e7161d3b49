import type { Session } from '@alongside/contracts/session';
import { IconPencilPlus } from '@tabler/icons-react';
import { Button } from '../../kit/button';
import { KeyHint } from '../../kit/key-hint';
import { paletteStaff } from '../../words/palette-staff';
import { shell } from '../../words/shell';
import { paths } from '../paths';
import { AccountMenu } from './account-menu';
import { Crumbs } from './crumbs';
import { useLog } from './log-target';
import { NamesButton } from './names-button';
import { everyDoor, ownDetails } from './nav-items';
import { PaletteBox } from './palette-box';
import styles from './shell.module.css';
import { SyncState } from './sync-state';

const SETUP = { to: paths.welcome, label: shell.nav.setup };
const seesPeople = ({ allowedActions }: Session) => allowedActions.includes('person:list');
export const paletteLabel = (session: Session): string => (seesPeople(session) ? paletteStaff.open : paletteStaff.openWithoutPeople);

/** Where we are, whether all is saved, and Log. */
export function TopBar({ session }: { readonly session: Session }) {
  const { mayLog, log } = useLog(session);
  return (
    <header className={styles['bar']}>
      <Crumbs areas={[...everyDoor(session).map(({ id, to }) => ({ to, label: shell.nav[id] })), SETUP]} />
      <div className={styles['tools']}>
        <SyncState />
        {seesPeople(session) && <NamesButton />}
        <PaletteBox label={paletteLabel(session)} />
        {mayLog && (
          <span data-desktop>
            <Button kind="main" size="small" icon={IconPencilPlus} onClick={log} aria-keyshortcuts="l">
              {shell.nav.log} <KeyHint of="L" />
            </Button>
          </span>
        )}
        <AccountMenu session={session} on="bar" {...ownDetails(session)} />
      </div>
    </header>
  );
}
