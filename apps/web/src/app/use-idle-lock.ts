import { lockSession } from '@alongside/contracts/session';
import { useEffect, useState } from 'react';
import { nowInMilliseconds } from '../platform/clock';
import { queryClient } from '../platform/query-client';
import { send } from '../platform/send';
import { sessionQuery } from '../platform/session';
import { lockGate, useGate } from '../platform/session-gate';

const WARN_MS = 2 * 60_000;
const LOOK_EVERY_MS = 1000;
const TELL_SERVICE_EVERY_MS = 3 * 60_000;
const ACTS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Hides everything at once, and tells the service; with no signal the screen is hidden all the same. */
export function lockNow(): void {
  lockGate();
  void send(lockSession, {}).catch(() => undefined);
}

/** Other tabs count: somebody who works in one is not idle in the next. */
function watchActs(onAct: () => void): () => void {
  const channel = new BroadcastChannel('alongside-acts');
  channel.onmessage = onAct;
  let told = 0;
  const act = () => {
    onAct();
    if (nowInMilliseconds() - told < 1000) return;
    told = nowInMilliseconds();
    channel.postMessage('act');
  };
  for (const name of ACTS) addEventListener(name, act, { capture: true, passive: true });
  return () => {
    channel.close();
    for (const name of ACTS) removeEventListener(name, act, { capture: true });
  };
}

export interface IdleState {
  readonly isWarning: boolean;
  readonly stay: () => void;
}

/** Locks after so many minutes without an act, and warns two minutes before. Measured by the clock, so that sleep counts. */
export function useIdleLock(idleMinutes: number): IdleState {
  const gate = useGate();
  const [isWarning, setIsWarning] = useState(false);
  useEffect(() => {
    if (gate !== 'open') return;
    let last = nowInMilliseconds();
    let told = last;
    const stop = watchActs(() => {
      last = nowInMilliseconds();
      setIsWarning(false);
    });
    const look = () => {
      const idle = nowInMilliseconds() - last;
      if (idle >= idleMinutes * 60_000) return lockNow();
      setIsWarning(idle >= idleMinutes * 60_000 - WARN_MS);
      if (last > told && nowInMilliseconds() - told > TELL_SERVICE_EVERY_MS) {
        told = nowInMilliseconds();
        void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      }
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      stop();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      setIsWarning(false);
    };
  }, [gate, idleMinutes]);
  return { isWarning, stay: () => setIsWarning(false) };
}
