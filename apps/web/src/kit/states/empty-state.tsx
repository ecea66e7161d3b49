import { IconMoodCheck, type Icon as TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import { StateHeading } from './state-heading';
import styles from './states.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: TablerIcon;
  /** `done`: nothing left to do, and that is good. */
  readonly tone?: 'done' | 'neutral';
  /** 1 where it is all there is on the page. */
  readonly level?: 1 | 2 | 3;
}

/** Nothing here, what that means, and what to do: a text or an action that leads on. */
export function EmptyState({ title, children, action, icon = IconMoodCheck, tone = 'done', level = 2 }: EmptyStateProps) {
  return (
    <div className={styles['state']}>
      <span className={styles['picture']} data-tone={tone}>
        <Icon of={icon} size={24} />
      </span>
      <StateHeading level={level}>{title}</StateHeading>
      {children && <p>{children}</p>}
      {action && <div className={styles['actions']}>{action}</div>}
    </div>
  );
}
