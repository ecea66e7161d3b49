import { IconWifiOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Icon } from '../../kit/icon';
import { useIsReachable } from '../../platform/reachability';
import { useWaiting } from '../../platform/unsent';
import { states } from '../../words/states';
import styles from './shell.module.css';

/** No signal is ordinary: one quiet band with a count, and the way to what waits where somebody can write. */
export function NoSignalBanner({ seeAt }: { readonly seeAt?: string }) {
  const isReachable = useIsReachable();
  const { items } = useWaiting();
  return (
    <div role="status">
      {!isReachable && (
        <div className={styles['no-signal']}>
          <Icon of={IconWifiOff} size={24} />
          <p>
            <strong>{states.noSignal.banner}</strong>
            {states.noSignal.safe(items.length)}
          </p>
          {seeAt && items.length > 0 && <Link to={seeAt}>{states.noSignal.see}</Link>}
        </div>
      )}
    </div>
  );
}
