import { IconHeartHandshake } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Icon } from '../../kit/icon';
import { Mark } from '../../kit/mark';
import { shell } from '../../words/shell';
import { signingIn } from '../../words/signing-in';
import { doors } from '../doors';
import { PracticeHere } from './practice-here';
import styles from './sign-in.module.css';

const { looking } = signingIn;

/** The sign-in page's two halves: what this is, and the way in. */
export const SignInFrame = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['page']}>
    <header className={styles['side']}>
      <div className={styles['brand']}>
        <Mark on="nav" size={34} />
        {shell.product}
      </div>
      <div className={styles['promise']}>
        <p>{signingIn.promise.map((line) => <span key={line}>{line}</span>)}</p>
        <p className={styles['about']}>{signingIn.about}</p>
      </div>
      <div className={styles['bars']} aria-hidden>
        <i />
        <i />
      </div>
    </header>
    <main className={styles['main']}>
      <PracticeHere />
      <div className={styles['box']}>
        {children}
        <p className={styles['looking']}>
          <Icon of={IconHeartHandshake} size={22} />
          <span>
            <strong>{looking.title}</strong> {looking.text} <a href={doors.refer}>{looking.link}</a> {looking.rest}
          </span>
        </p>
      </div>
    </main>
  </div>
);
