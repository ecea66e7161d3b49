import type { Session } from '@alongside/contracts/session';
import { IconBook2, IconLifebuoy, IconListNumbers } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useSetupDoor } from '../../features/welcome/use-setup-door';
import { Avatar } from '../../kit/avatar';
import { Icon } from '../../kit/icon';
import { Sheet } from '../../kit/overlay/sheet';
import { shell } from '../../words/shell';
import { paths } from '../paths';
import type { NavItem } from './nav-items';
import styles from './more-sheet.module.css';

interface MoreSheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly session: Session;
  readonly items: readonly NavItem[];
}

const SetupDoor = ({ onClose }: Pick<MoreSheetProps, 'onClose'>) =>
  useSetupDoor() && (
    <Link to={paths.welcome} onClick={onClose}>
      <Icon of={IconListNumbers} size={22} />
      {shell.nav.setup}
    </Link>
  );

/** The rest of the doors, on a phone. */
export const MoreSheet = ({ isOpen, onClose, session, items }: MoreSheetProps) => (
  <Sheet isOpen={isOpen} onClose={onClose} title={shell.nav.more}>
    <div className={styles['who']}>
      <Avatar name={session.displayName} />
      <span>
        <strong>{session.displayName}</strong>
        <small>
          {shell.roles[session.role]}, {session.organisation.name}
        </small>
      </span>
    </div>
    <div className={styles['list']}>
      {items.map(({ id, to, icon }) => (
        <Link key={id} to={to} onClick={onClose}>
          <Icon of={icon} size={22} />
          {shell.nav[id]}
        </Link>
      ))}
      <SetupDoor onClose={onClose} />
      <Link to={paths.rules} onClick={onClose}>
        <Icon of={IconBook2} size={22} />
        {shell.nav.rules}
      </Link>
      <Link to={paths.help} onClick={onClose}>
        <Icon of={IconLifebuoy} size={22} />
        {shell.nav.help}
      </Link>
    </div>
  </Sheet>
);
