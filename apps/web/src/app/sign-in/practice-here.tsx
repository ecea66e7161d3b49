import { listProviders } from '@alongside/contracts/public-referrals';
import { useEffect, useState } from 'react';
import { send } from '../../platform/send';
import { shell } from '../../words/shell';
import styles from './sign-in.module.css';

/** Whether invented people are to be found behind this door; not knowing says nothing. */
function useIsPracticeHere(): boolean {
  const [isHere, setIsHere] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    send(listProviders, {}, { signal: stop.signal }).then(({ items }) => setIsHere(items.some(({ isPractice }) => isPractice)), () => undefined);
    return () => stop.abort();
  }, []);
  return isHere;
}

/** The mark of practice data, before anybody signs in. */
export const PracticeHere = () =>
  useIsPracticeHere() && (
    <aside className={styles['practice']} aria-label={shell.practice.title}>
      <strong>{shell.practice.title}</strong> {shell.practice.atDoor}
    </aside>
  );
