import type { ReactNode } from 'react';
import { useFocusOnArrival } from '../../kit/focus-on-arrival';
import styles from './refer.module.css';

/** The question, which takes the focus when its page is reached. */
export function PageHeading({ heading, lead }: { readonly heading: string; readonly lead?: ReactNode }) {
  const ref = useFocusOnArrival<HTMLHeadingElement>();
  return (
    <div className={styles['heading']}>
      <h1 ref={ref} tabIndex={-1}>{heading}</h1>
      {lead && <p className={styles['lead']}>{lead}</p>}
    </div>
  );
}
