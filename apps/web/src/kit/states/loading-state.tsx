import { useEffect, useState } from 'react';
import { states } from '../../words/states';
import { announce } from '../live-region';
import styles from './states.module.css';

const WIDTHS = ['58%', '72%', '46%'] as const;
const SHOW_AFTER_MS = 300;

/** The shape of what is coming, after 300 ms and never before; said once to people who listen. */
export function LoadingState({ what = states.loading }: { readonly what?: string }) {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsShown(true);
      announce(what);
    }, SHOW_AFTER_MS);
    return () => clearTimeout(timer);
  }, [what]);
  if (!isShown) return null;
  return (
    <div className={styles['skeleton']}>
      <div aria-hidden>
        {WIDTHS.map((width) => (
          <div key={width} className={styles['bone']}>
            <i className={styles['round']} />
            <div className={styles['lines']}>
              <i style={{ width }} />
              <i style={{ width: '84%' }} />
            </div>
            <i className={styles['pill']} />
          </div>
        ))}
      </div>
      <p className={styles['loading']}>{what}</p>
    </div>
  );
}
