import { useEffect, useRef, type ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useSession } from '../../platform/session';
import { settings as words } from '../../words/settings';
import { settingsEntries } from './settings-entries';
import styles from './settings.module.css';

/** On a phone the entries are a row wider than the screen: the one that is open is brought into it. */
function useOpenEntryInView() {
  const row = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const open = row.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (row.current && open) row.current.scrollLeft = open.offsetLeft - row.current.offsetLeft - (row.current.clientWidth - open.offsetWidth) / 2;
  }, [pathname]);
  return row;
}

/** What stands around every page of the settings: the way to the others. The page itself brings its title and heading. */
export function SettingsFrame({ children }: { readonly children: ReactNode }) {
  const entries = settingsEntries(useSession());
  const row = useOpenEntryInView();
  return (
    <div className={styles['frame']}>
      {entries.length > 1 && (
        <nav ref={row} aria-label={words.navigation} className={styles['entries']}>
          {entries.map(({ id, to }) => (
            <NavLink key={id} to={to}>
              {words.entries[id]}
            </NavLink>
          ))}
        </nav>
      )}
      <div className={styles['page']}>{children}</div>
    </div>
  );
}
