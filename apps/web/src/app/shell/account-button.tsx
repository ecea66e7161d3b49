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
  /** Where their own details are, for those who have such a page: told by the shell, so that no shell knows another's addresses. */
  readonly details?: string;
}

/** Who is signed in; opens what they may set. */
export const AccountButton = ({ session, on, details: _, ...rest }: AccountMenuProps & ComponentProps<'button'>) =>
  on === 'rail' ? (
    <button type="button" aria-haspopup="menu" {...rest} className={styles['account']}>
      <Avatar name={session.displayName} on="nav" />
      <span>
        <strong>{session.displayName}</strong>
        <small>{shell.roles[session.role]}</small>
      </span>
    </button>
  ) : (
    <button type="button" aria-haspopup="menu" {...rest} className={styles['more']} aria-label={shell.account.open}>
      <Icon of={IconDots} size={22} />
    </button>
  );
