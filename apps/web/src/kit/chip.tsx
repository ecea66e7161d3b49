import { IconAlertTriangle, IconCheck, IconHourglassHigh, type Icon as TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { Icon } from './icon';

export type Tone = 'done' | 'soon' | 'late' | 'info' | 'plum' | 'neutral';
const ICONS: Readonly<Partial<Record<Tone, TablerIcon>>> = { done: IconCheck, soon: IconHourglassHigh, late: IconAlertTriangle };

interface StatusChipProps {
  readonly tone: Tone;
  /** Instead of the tone's own picture. */
  readonly icon?: TablerIcon;
  /** In a line of a list: words and picture without the pill. */
  readonly isPlain?: boolean;
  readonly children: ReactNode;
}

/** A status: a word, a picture and a shape; colour comes fourth. */
export function StatusChip({ tone, icon = ICONS[tone], isPlain = false, children }: StatusChipProps) {
  return (
    <span className={styles[isPlain ? 'plain' : 'chip']} data-tone={tone}>
      {icon && <Icon of={icon} size={16} />}
      {children}
    </span>
  );
}

export const ChipRow = ({ children }: { readonly children: ReactNode }) => <div className={styles['row']}>{children}</div>;
