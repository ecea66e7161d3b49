import type { Session } from '@alongside/contracts/session';
import { IconBook2, IconLifebuoy, IconListNumbers } from '@tabler/icons-react';
import { Link, NavLink } from 'react-router';
import { useSetupDoor } from '../../features/welcome/use-setup-door';
import { Icon } from '../../kit/icon';
import { Mark } from '../../kit/mark';
import { shell } from '../../words/shell';
import { paths } from '../paths';
import { ariaKeys } from '../shortcuts';
import { AccountMenu } from './account-menu';
import { useNavCounts } from './nav-counts';
import { footItems, navItems, ownDetails } from './nav-items';
import styles from './shell.module.css';

/** What is set once and looked at seldom, help, and who is signed in. */
function Foot({ session }: { readonly session: Session }) {
  const hasSetup = useSetupDoor();
  return (
    <div className={styles['foot']}>
      <div className={styles['links']}>
        {hasSetup && (
          <NavLink to={paths.welcome}>
            <Icon of={IconListNumbers} size={20} />
            {shell.nav.setup}
          </NavLink>
        )}
        {footItems(session).map(({ id, to, icon, key }) => (
          <NavLink key={id} to={to} aria-keyshortcuts={ariaKeys(key)}>
            <Icon of={icon} size={20} />
            {shell.nav[id]}
          </NavLink>
        ))}
        <NavLink to={paths.rules}>
          <Icon of={IconBook2} size={20} />
          {shell.nav.rules}
        </NavLink>
        <NavLink to={paths.help}>
          <Icon of={IconLifebuoy} size={20} />
          {shell.nav.help}
        </NavLink>
      </div>
      <AccountMenu session={session} on="rail" {...ownDetails(session)} />
    </div>
  );
}

/** The desktop's way about: the doors of this role. */
export function Rail({ session }: { readonly session: Session }) {
  const counts = useNavCounts(session);
  return (
    <nav aria-label={shell.navigation} className={styles['rail']}>
      <Link to={paths.home} className={styles['brand']}>
        <Mark on="nav" size={30} />
        <span>
          <strong>{shell.product}</strong>
          <small>{session.organisation.name}</small>
        </span>
      </Link>
      <div className={styles['links']}>
        {navItems(session).map(({ id, to, icon, key }) => (
          <NavLink key={id} to={to} aria-keyshortcuts={ariaKeys(key)}>
            <Icon of={icon} size={20} />
            {shell.nav[id]}
            {counts[id] && counts[id].count > 0 && (
              <span className={styles['count']} data-needs={counts[id].needs || undefined}>{counts[id].count}</span>
            )}
          </NavLink>
        ))}
      </div>
      <Foot session={session} />
    </nav>
  );
}
