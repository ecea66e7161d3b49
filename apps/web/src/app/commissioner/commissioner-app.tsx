import type { Session } from '@alongside/contracts/session';
import { useQuery } from '@tanstack/react-query';
import { useLoaderData } from 'react-router';
import { LiveRegions } from '../../kit/live-region';
import { sessionQuery } from '../../platform/session';
import { useGate } from '../../platform/session-gate';
import { Curtain } from '../curtain';
import { IdleWarning } from '../lock/idle-warning';
import { LockScreen } from '../lock/lock-screen';
import { Mantine } from '../mantine';
import { useIdleLock } from '../use-idle-lock';
import { CommissionerShell } from './commissioner-shell';

/** The commissioner's application: totals only, and no way to a person in it. */
export function CommissionerApp() {
  const first = useLoaderData<Session>();
  const session = useQuery({ ...sessionQuery, initialData: first }).data;
  const gate = useGate();
  const { isWarning, stay } = useIdleLock(session.idleMinutes);
  return (
    <>
      <Curtain isDrawn={gate !== 'open'}>
        {(host) => (
          <Mantine host={host}>
            <CommissionerShell session={session} />
            {isWarning && <IdleWarning onStay={stay} />}
          </Mantine>
        )}
      </Curtain>
      {gate !== 'open' && <LockScreen gate={gate} session={session} />}
      <LiveRegions />
    </>
  );
}
