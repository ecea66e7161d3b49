import type { Session } from '@alongside/contracts/session';
import { IconMenu2, IconPencilPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { NavLink } from 'react-router';
import { Icon } from '../../kit/icon';
import { shell } from '../../words/shell';
import { useLog } from './log-target';
import { MoreSheet } from './more-sheet';
import { everyDoor, type NavItem } from './nav-items';
import styles from './shell.module.css';

const Door = ({ id, to, icon }: NavItem) => (
  <NavLink to={to}>
    <Icon of={icon} size={24} />
    {shell.nav[id]}
  </NavLink>
);

/** The phone's way about: two doors, Log, one door, and the rest under More. */
export function BottomBar({ session }: { readonly session: Session }) {
  const [isMoreOpen, setIsMoreOpen] = useState(false);
  const { mayLog, log } = useLog(session);
  const items = everyDoor(session);
  const [first, second, third] = items;
  return (
    <nav aria-label={shell.navigation} className={styles['bottom']}>
      {first && <Door {...first} />}
      {second && <Door {...second} />}
      {mayLog && (
        <button type="button" className={styles['log']} onClick={log}>
          <span className={styles['log-tile']}><Icon of={IconPencilPlus} size={28} /></span>
          {shell.nav.log}
        </button>
      )}
      {third && <Door {...third} />}
      <button type="button" onClick={() => setIsMoreOpen(true)} aria-haspopup="dialog">
        <Icon of={IconMenu2} size={24} />
        {shell.nav.more}
      </button>
      <MoreSheet isOpen={isMoreOpen} onClose={() => setIsMoreOpen(false)} session={session} items={items.slice(3)} />
    </nav>
  );
}
