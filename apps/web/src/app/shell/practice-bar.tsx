import { IconFlask2 } from '@tabler/icons-react';
import { Suspense, useState, type ReactNode } from 'react';
import { Icon } from '../../kit/icon';
import { whenWanted } from '../../platform/when-wanted';
import { practice } from '../../words/practice';
import { shell } from '../../words/shell';
import styles from './shell.module.css';

const TryAsSheet = whenWanted(() => import('../../features/practice/try-as-sheet').then((module) => module.TryAsSheet));

/** On every page of practice data: what it is, and the ways out of it. What only one shell offers is given to it: none carries another's addresses. */
export function PracticeBar({ children }: { readonly children?: ReactNode }) {
  const [isTrying, setIsTrying] = useState(false);
  return (
    <aside className={styles['practice']} aria-label={shell.practice.title}>
      <Icon of={IconFlask2} />
      <strong>{shell.practice.title}</strong>
      {shell.practice.text}
      <span className={styles['practice-ways']}>
        <button type="button" aria-haspopup="dialog" onClick={() => setIsTrying(true)}>{practice.tryAs.open}</button>
        {children}
      </span>
      <Suspense fallback={null}>{isTrying && <TryAsSheet onClose={() => setIsTrying(false)} />}</Suspense>
    </aside>
  );
}
