import type { Session } from '@alongside/contracts/session';
import { IconDots } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import { Avatar } from '../../kit/avatar';
import { Icon } from '../../kit/icon';
import { shell } from '../../words/shell';
import styles from './shell.module.css';

export interface AccountMenuProps {
  readonly session: Session;
  /** At the foot of the rail on a desktop, at the end of the bar on a phone. */
  readonly on: 'rail' | 'bar';
}

/** Who is signed in; opens what they may set. */
export const AccountButton = ({ session, on, ...rest }: AccountMenuProps & ComponentProps<'button'>) =>
  on === 'rail' ? (
    <button type="button" className={styles['account']} aria-haspopup="menu" {...rest}>
      <Avatar name={session.displayName} on="nav" />
      <span>
        <strong>{session.displayName}</strong>
        <small>{shell.roles[session.role]}</small>
      </span>
    </button>
  ) : (
    <button type="button" className={styles['more']} aria-haspopup="menu" aria-label={shell.account.open} {...rest}>
      <Icon of={IconDots} size={22} />
    </button>
  );
