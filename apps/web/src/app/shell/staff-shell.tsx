import type { Session } from '@alongside/contracts/session';
import { Outlet, ScrollRestoration, useNavigate } from 'react-router';
import { useShortcuts } from '../../kit/use-shortcuts';
import { shell } from '../../words/shell';
import { Overlays } from '../overlays';
import { paths } from '../paths';
import { scrollKey } from '../scroll-key';
import { NoSignalBanner, PracticeBar } from './banners';
import { BottomBar } from './bottom-bar';
import { useLog } from './log-target';
import { navItems } from './nav-items';
import { Rail } from './rail';
import styles from './shell.module.css';
import { TopBar } from './top-bar';
import { useReopenRefused } from './use-reopen-refused';

function useShellKeys(session: Session): void {
  const go = useNavigate();
  const { mayLog, log } = useLog(session);
  const doors = navItems(session).map(({ letter, to }) => [`g ${letter}`, () => void go(to)] as const);
  useShortcuts({
    ...Object.fromEntries(doors),
    ...(mayLog && { l: log }),
    ...(session.allowedActions.includes('referral:type') && { n: () => void go(paths.newReferral) }),
    '?': () => void go(paths.help),
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
        {session.organisation.isPractice && <PracticeBar />}
        <Outlet />
      </main>
      <BottomBar session={session} />
      <Overlays />
      <ScrollRestoration getKey={scrollKey} />
    </div>
  );
}
