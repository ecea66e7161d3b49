import type { ReactNode } from 'react';
import { useFocusOnArrival } from '../../kit/focus-on-arrival';
import styles from './refer.module.css';

interface PageHeadingProps {
  readonly heading: string;
  readonly lead?: ReactNode;
  /** Where a page follows another under the same address. */
  readonly focusKey?: string;
}

/** The question, which takes the focus when its page is reached. */
export function PageHeading({ heading, lead, focusKey }: PageHeadingProps) {
  const ref = useFocusOnArrival<HTMLHeadingElement>(focusKey);
  return (
    <div className={styles['heading']}>
      <h1 ref={ref} tabIndex={-1}>{heading}</h1>
      {lead && <p className={styles['lead']}>{lead}</p>}
    </div>
  );
}
