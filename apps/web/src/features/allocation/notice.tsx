import { IconAlertCircle, IconX } from '@tabler/icons-react';
import { IconButton } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { allocation } from '../../words/allocation';
import styles from './advocates.module.css';

/** What did not go through, over the list, until it is read. */
export const Notice = ({ text, onDismiss }: { readonly text: string | null; readonly onDismiss: () => void }) => (
  <div role="alert">
    {text && (
      <div className={styles['notice']}>
        <Icon of={IconAlertCircle} size={22} />
        <p>{text}</p>
        <IconButton icon={IconX} label={allocation.dismiss} onClick={onDismiss} />
      </div>
    )}
  </div>
);
