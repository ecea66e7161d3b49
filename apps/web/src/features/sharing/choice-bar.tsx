import { IconCheck, IconHelpCircle, IconLock } from '@tabler/icons-react';
import { useId } from 'react';
import { Icon } from '../../kit/icon';
import { sharing } from '../../words/sharing';
import type { Chosen } from './sharing-values';
import styles from './sharing.module.css';

const CHOICES = [
  { value: 'SHARE', icon: IconCheck },
  { value: 'ASK_FIRST', icon: IconHelpCircle },
  { value: 'DONT_SHARE', icon: IconLock },
] as const;

interface ChoiceBarProps {
  readonly label: string;
  /** What is in force or being chosen; none where nobody asked yet. */
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly onChoose: (choice: Chosen) => void;
}

/** The three answers side by side, to be read together with the person; each looks different, not only in colour. */
export function ChoiceBar({ label, value, isReadOnly, onChoose }: ChoiceBarProps) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles['bar']}>
      {CHOICES.map((choice) => (
        <label key={choice.value} data-sharing={choice.value}>
          <input type="radio" name={name} checked={value === choice.value} disabled={isReadOnly} onChange={() => onChoose(choice.value)} />
          <span className={styles['tick']}><Icon of={choice.icon} /></span>
          {sharing.choices[choice.value]}
        </label>
      ))}
    </div>
  );
}
