import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLoaderData } from 'react-router';
import type { Session } from '@alongside/contracts/session';
import { LiveRegions } from '../kit/live-region';
import { Toasts } from '../kit/overlay/toast';
import { DraftOwnerProvider } from '../platform/draft-owner';
import { queryClient } from '../platform/query-client';
import { sessionQuery } from '../platform/session';
import { useGate } from '../platform/session-gate';
import { startSending } from '../platform/unsent';
import { Curtain } from './curtain';
import { IdleWarning } from './lock/idle-warning';
import { LockScreen } from './lock/lock-screen';
import { Mantine } from './mantine';
import { StaffShell } from './shell/staff-shell';
import { useIdleLock } from './use-idle-lock';

/** What was written without a signal is sent while somebody is here, and the lists it changes are looked at afresh. */
const useSending = (membershipId: string) =>
  useEffect(() => startSending(membershipId, () => void queryClient.invalidateQueries()), [membershipId]);

/** The staff application: its shell, and the curtain that falls when the session locks or ends. */
export function StaffApp() {
  const first = useLoaderData<Session>();
  const session = useQuery({ ...sessionQuery, initialData: first, refetchOnWindowFocus: true }).data;
  const gate = useGate();
  const { isWarning, stay } = useIdleLock(session.idleMinutes);
  useSending(session.membershipId);
  return (
    <DraftOwnerProvider value={session.membershipId}>
      <Curtain isDrawn={gate !== 'open'}>
        {(host) => (
          <Mantine host={host}>
            <StaffShell key={session.membershipId} session={session} />
            <Toasts />
            {isWarning && <IdleWarning onStay={stay} />}
          </Mantine>
        )}
      </Curtain>
      {gate !== 'open' && <LockScreen gate={gate} session={session} />}
      <LiveRegions />
    </DraftOwnerProvider>
  );
}
