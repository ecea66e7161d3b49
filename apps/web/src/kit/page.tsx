import type { ReactNode } from 'react';
import { useTitle } from '../platform/title';
import { useFocusOnArrival } from './focus-on-arrival';
import styles from './page.module.css';

interface PageProps {
  /** For the window; never a person's name. */
  readonly title: string;
  readonly width?: 'wide' | 'reading' | 'full';
  readonly children: ReactNode;
}
export function Page({ title, width = 'wide', children }: PageProps) {
  useTitle(title);
  return (
    <div className={styles['page']} data-width={width}>
      {children}
    </div>
  );
}

interface PageHeaderProps {
  readonly heading: ReactNode;
  /** A quiet line over the heading, such as the date. */
  readonly above?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** What the page is about: focus moves to the heading when it changes. The path, unless said. */
  readonly focusKey?: string;
}
export function PageHeader({ heading, above, lead, actions, focusKey }: PageHeaderProps) {
  const ref = useFocusOnArrival<HTMLHeadingElement>(focusKey);
  return (
    <header className={styles['head']}>
      <div>
        {above && <p className={styles['above']}>{above}</p>}
        <h1 ref={ref} tabIndex={-1}>
          {heading}
        </h1>
        {lead && <div className={styles['lead']}>{lead}</div>}
      </div>
      {actions && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
