import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { Icon } from '../../kit/icon';
import { switchNames, useAreNamesHidden } from '../../platform/preferences';
import { shell } from '../../words/shell';
import { ariaKeys } from '../shortcuts';
import styles from './names-button.module.css';

/** Hides names in lists, for a screen that others may see; while they are hidden it says so in words. */
export function NamesButton() {
  const areHidden = useAreNamesHidden();
  return (
    <button type="button" className={styles['names']} data-on={areHidden || undefined} aria-keyshortcuts={ariaKeys('names')} aria-label={areHidden ? `${shell.names.hidden}. ${shell.names.show}` : shell.names.hide} title={areHidden ? shell.names.show : shell.names.hide} onClick={switchNames}>
      <Icon of={areHidden ? IconEyeOff : IconEye} size={20} />
      {areHidden && <span>{shell.names.hidden}</span>}
    </button>
  );
}
