import { Avatar } from '../../../kit/avatar';
import { Icon } from '../../../kit/icon';
import { KeyHint } from '../../../kit/key-hint';
import { keys as keyWords } from '../../../words/keys';
import type { PaletteItem } from './palette-item';
import styles from './palette.module.css';

interface PaletteOptionProps {
  readonly item: PaletteItem;
  /** What makes it an option of the list. */
  readonly names: React.HTMLAttributes<HTMLLIElement>;
}

/** One line: what it is, something about it, and the key that does the same without the palette. */
export const PaletteOption = ({ item: { label, detail, icon, initialsOf, keys, unable }, names }: PaletteOptionProps) => (
  <li {...names} className={styles['option']}>
    <span className={styles['picture']}>{icon ? <Icon of={icon} size={20} /> : <Avatar name={initialsOf ?? null} />}</span>
    <span className={styles['text']}>
      <b>{label}</b>
      {(unable ?? detail) && <span className={styles['detail']}> {unable ?? detail}</span>}
    </span>
    {keys && <span className={styles['keys']}>{keyWords.shown(keys).map((key) => <KeyHint key={key} of={key} />)}</span>}
  </li>
);
