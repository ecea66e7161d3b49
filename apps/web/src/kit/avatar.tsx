import { IconUser } from '@tabler/icons-react';
import { initials } from '../platform/format';
import styles from './avatar.module.css';
import { Icon } from './icon';

/** Initials in a circle, beside the name it repeats. */
export const Avatar = ({ name, on }: { readonly name: string | null; readonly on?: 'nav' }) => (
  <span className={styles['avatar']} data-on={on} aria-hidden>
    {name ? initials(name) : <Icon of={IconUser} />}
  </span>
);
