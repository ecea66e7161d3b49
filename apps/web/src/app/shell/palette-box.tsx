import { IconSearch } from '@tabler/icons-react';
import { Icon } from '../../kit/icon';
import { modifierKey } from '../../platform/keyboard';
import styles from './palette-box.module.css';
import { openPalette } from './palette/palette-state';

/** Looks like the box it opens: the palette, by pointer, key or finger. */
export const PaletteBox = ({ label }: { readonly label: string }) => (
  <button type="button" className={styles['box']} aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K" title={label} onClick={openPalette}>
    <Icon of={IconSearch} size={20} />
    <span className={styles['text']}>{label}</span>
    <span className={styles['keys']} aria-hidden><kbd>{modifierKey}</kbd><kbd>K</kbd></span>
  </button>
);
