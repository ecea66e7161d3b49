import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from '../../kit/button';
import { Card } from '../../kit/card';
import styles from './team.module.css';

interface LineCardProps {
  readonly title: string;
  readonly empty: string;
  readonly add: string;
  /** Absent where the reader may not add. */
  readonly onAdd?: (() => void) | undefined;
  readonly lines: readonly { readonly id: string; readonly isOver?: boolean; readonly text: ReactNode; readonly action?: ReactNode }[];
  readonly children?: ReactNode;
}

/** A list of what belongs to somebody, each line with what may be done about it. */
export const LineCard = ({ title, empty, add, onAdd, lines, children }: LineCardProps) => (
  <Card title={title} aside={onAdd && <Button size="small" icon={IconPlus} onClick={onAdd}>{add}</Button>}>
    {lines.length === 0 ? (
      <p className={styles['quiet']}>{empty}</p>
    ) : (
      <ul className={styles['lines']}>
        {lines.map(({ id, isOver, text, action }) => (
          <li key={id} data-over={isOver || undefined}>
            <span>{text}</span>
            {action}
          </li>
        ))}
      </ul>
    )}
    {children}
  </Card>
);
