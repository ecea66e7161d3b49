import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Icon } from '../../kit/icon';
import { today } from '../../platform/clock';
import { actions as words } from '../../words/actions';
import type { ActionShown } from './actions.queries';
import styles from './actions.module.css';
import { dueOf } from './due';
import { useTick } from './use-tick';

interface ActionRowProps {
  readonly action: ActionShown;
  /** Whom it is for, where the list is about several people. */
  readonly about?: ReactNode;
  /** After the day: a way to move it. */
  readonly aside?: ReactNode;
}

/** One thing to do, with its tick box and its day. */
export function ActionRow({ action, about, aside }: ActionRowProps) {
  const { isDone, isPending, failure, toggle } = useTick(action);
  const due = dueOf(action.dueOn, today());
  return (
    <li className={styles['row']} data-action-row data-done={isDone || undefined}>
      <label className={styles['tick']}>
        <input
          type="checkbox"
          checked={isDone}
          aria-disabled={isPending || undefined}
          aria-label={isDone ? words.untick(action.title) : words.tick(action.title)}
          onChange={toggle}
        />
        <span aria-hidden>
          <Icon of={IconCheck} size={16} />
        </span>
      </label>
      <div className={styles['text']}>
        <span className={styles['title']}>{action.title}</span>
        {about && <span className={styles['about']}>{about}</span>}
        {failure && <span className={styles['failure']} role="alert">{failure}</span>}
      </div>
      <div className={styles['end']}>
        {!isDone && (
          <span className={styles['due']} data-tone={due.tone}>
            {due.tone === 'late' && <Icon of={IconAlertTriangle} size={15} />}
            {due.text}
          </span>
        )}
        {aside}
      </div>
    </li>
  );
}
