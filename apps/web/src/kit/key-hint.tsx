import { useAreShortcutsOn } from '../platform/preferences';
import styles from './key-hint.module.css';

/** The key that does the same; shown only where single keys are on. The control itself names it by `aria-keyshortcuts`. */
export const KeyHint = ({ of }: { readonly of: string }) =>
  useAreShortcutsOn() ? (
    <kbd className={styles['key']} aria-hidden>
      {of}
    </kbd>
  ) : null;
