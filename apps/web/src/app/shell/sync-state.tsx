import { IconAlertTriangle, IconClockUp, IconCloudCheck, IconCloudUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { Icon } from '../../kit/icon';
import { announce } from '../../kit/live-region';
import { useWaiting } from '../../platform/unsent';
import { shell } from '../../words/shell';
import { paths } from '../paths';
import styles from './shell.module.css';

const { sync } = shell;
const LOOKS = { saved: IconCloudCheck, waiting: IconClockUp, sending: IconCloudUp, refused: IconAlertTriangle } as const;

/** Whether everything written here has reached the service. People who listen hear only that it all has. */
export function SyncState() {
  const { items, isSending } = useWaiting();
  const refused = items.filter(({ refusedAs }) => refusedAs !== null).length;
  const state = refused > 0 ? 'refused' : items.length === 0 ? 'saved' : isSending ? 'sending' : 'waiting';
  const words = { saved: sync.saved, sending: sync.sending, waiting: sync.waiting(items.length), refused: sync.refused(refused) }[state];
  const was = useRef(state);
  useEffect(() => {
    if (was.current !== 'saved' && state === 'saved') announce(sync.saved);
    was.current = state;
  }, [state]);
  const inside = (
    <>
      <Icon of={LOOKS[state]} size={20} />
      <span className={state === 'saved' ? styles['wide'] : undefined}>{words}</span>
      {state === 'saved' && <span className={styles['narrow']}>{sync.savedShort}</span>}
    </>
  );
  return state === 'saved' ? (
    <span className={styles['sync']} data-state={state}>{inside}</span>
  ) : (
    <Link to={paths.device} className={styles['sync']} data-state={state}>{inside}</Link>
  );
}
