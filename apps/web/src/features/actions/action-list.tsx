import type { ReactNode } from 'react';
import type { ActionShown } from './actions.queries';
import { ActionRow } from './action-row';
import styles from './actions.module.css';

interface ActionListProps {
  readonly actions: readonly ActionShown[];
  readonly label: string;
  readonly about?: (action: ActionShown) => ReactNode;
  readonly aside?: (action: ActionShown) => ReactNode;
}

export const ActionList = ({ actions, label, about, aside }: ActionListProps) => (
  <ul className={styles['list']} aria-label={label}>
    {actions.map((action) => (
      <ActionRow key={action.id} action={action} about={about?.(action)} aside={aside?.(action)} />
    ))}
  </ul>
);
