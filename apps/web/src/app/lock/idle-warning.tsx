import { IconHourglassHigh } from '@tabler/icons-react';
import { useId } from 'react';
import { Button } from '../../kit/button';
import { ChipRow } from '../../kit/chip';
import { Icon } from '../../kit/icon';
import { signingIn } from '../../words/signing-in';
import { lockNow } from '../use-idle-lock';
import styles from './lock.module.css';

/** Two minutes before the lock: any key or touch stays (WCAG 2.2.1). */
export function IdleWarning({ onStay }: { readonly onStay: () => void }) {
  const id = useId();
  return (
    <div className={styles['warning']}>
      <div role="alertdialog" aria-labelledby={id} aria-describedby={`${id}-text`} className={styles['box']}>
        <h2 id={id}>
          <Icon of={IconHourglassHigh} size={24} /> {signingIn.idle.title}
        </h2>
        <p id={`${id}-text`}>{signingIn.idle.text(2)}</p>
        <ChipRow>
          <Button kind="main" onClick={onStay} autoFocus>{signingIn.idle.stay}</Button>
          <Button kind="quiet" onClick={lockNow}>{signingIn.idle.lock}</Button>
        </ChipRow>
      </div>
    </div>
  );
}
