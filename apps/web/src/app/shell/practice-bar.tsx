import type { Session } from '@alongside/contracts/session';
import { IconFlask2 } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { Icon } from '../../kit/icon';
import { whenWanted } from '../../platform/when-wanted';
import { practice } from '../../words/practice';
import { shell } from '../../words/shell';
import { doors } from '../doors';
import styles from './shell.module.css';

const ClearSheet = whenWanted(() => import('../../features/practice/clear-sheet').then((module) => module.ClearSheet));
const TryAsSheet = whenWanted(() => import('../../features/practice/try-as-sheet').then((module) => module.TryAsSheet));

/** The new provider has nothing of the old one: the page begins anew, which is with the first set-up. No staff address here: a commissioner's page has this bar too. */
const beginAnew = () => location.assign(doors.staff);

/** On every page of practice data: what it is, and the ways out of it. */
export function PracticeBar({ session }: { readonly session: Session }) {
  const [open, setOpen] = useState<'clear' | 'try' | null>(null);
  const close = () => setOpen(null);
  return (
    <aside className={styles['practice']} aria-label={shell.practice.title}>
      <Icon of={IconFlask2} />
      <strong>{shell.practice.title}</strong>
      {shell.practice.text}
      <span className={styles['practice-ways']}>
        <button type="button" aria-haspopup="dialog" onClick={() => setOpen('try')}>{practice.tryAs.open}</button>
        {session.allowedActions.includes('practice:clear') && <button type="button" aria-haspopup="dialog" onClick={() => setOpen('clear')}>{practice.clear.open}</button>}
      </span>
      <Suspense fallback={null}>
        {open === 'clear' && <ClearSheet onClose={close} onCleared={beginAnew} />}
        {open === 'try' && <TryAsSheet onClose={close} />}
      </Suspense>
    </aside>
  );
}
