import type { Session } from '@alongside/contracts/session';
import { Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { useUndo } from '../../kit/overlay/toast';
import { switchNames } from '../../platform/preferences';
import { shell } from '../../words/shell';
import { Overlays } from '../overlays';
import { paths } from '../paths';
import { scrollKey } from '../scroll-key';
import { useKeys } from '../use-keys';
import { NoSignalBanner } from './banners';
import { BottomBar } from './bottom-bar';
import { ClearPractice } from './clear-practice';
import { useLog } from './log-target';
import { everyDoor } from './nav-items';
import { paletteHost } from './palette/palette-host';
import { openPalette } from './palette/palette-state';
import { PracticeBar } from './practice-bar';
import { Rail } from './rail';
import { SetupStep } from './setup-step';
import styles from './shell.module.css';
import { paletteLabel, TopBar } from './top-bar';
import { useReopenRefused } from './use-reopen-refused';

const PaletteHost = paletteHost(() => import('./palette/palette').then((module) => module.Palette));

function useShellKeys(session: Session): void {
  const go = useNavigate();
  const { mayLog, log } = useLog(session);
  const may = (action: Session['allowedActions'][number]) => session.allowedActions.includes(action);
  const undo = useUndo();
  useKeys({
    ...Object.fromEntries(everyDoor(session).map(({ key, to }) => [key, () => void go(to)] as const)),
    log: mayLog ? log : undefined,
    referral: may('referral:type') ? () => void go(paths.newReferral) : undefined,
    find: may('person:list') ? openPalette : undefined,
    names: may('person:list') ? switchNames : undefined,
    keys: () => void go(paths.help),
    undo,
  });
}

/** What stands around every staff screen. */
export function StaffShell({ session }: { readonly session: Session }) {
  useShellKeys(session);
  useReopenRefused();
  return (
    <div className={styles['shell']}>
      <a href="#main" className={styles['skip']}>{shell.skip}</a>
      <Rail session={session} />
      <div className={styles['top']}>
        <NoSignalBanner seeAt={paths.device} />
        <TopBar session={session} />
      </div>
      <main id="main" tabIndex={-1} className={styles['main']}>
        {session.organisation.isPractice && <PracticeBar>{session.allowedActions.includes('practice:clear') && <ClearPractice />}</PracticeBar>}
        <SetupStep />
        <Outlet />
      </main>
      <BottomBar session={session} />
      <Overlays />
      <PaletteHost session={session} label={paletteLabel(session)} />
      <ScrollRestoration getKey={scrollKey} />
    </div>
  );
}
