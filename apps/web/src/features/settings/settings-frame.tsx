import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useSession } from '../../platform/session';
import { settings as words } from '../../words/settings';
import { settingsEntries } from './settings-entries';
import styles from './settings.module.css';

/** What stands around every page of the settings: the way to the others. The page itself brings its title and heading. */
export function SettingsFrame({ children }: { readonly children: ReactNode }) {
  const entries = settingsEntries(useSession());
  return (
    <div className={styles['frame']}>
      {entries.length > 1 && (
        <nav aria-label={words.navigation} className={styles['entries']}>
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
