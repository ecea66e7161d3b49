import { ProblemError } from './problem-error';
import { store, useStore } from './store';

/**
 * Whether what is on the screen may be seen. `locked`: the session waits for its password. `ended`: there is none any
 * more, so signing in again is needed; what was typed stays where it is meanwhile.
 */
export type Gate = 'open' | 'locked' | 'ended';
const gate = store<Gate>('open');

export const useGate = (): Gate => useStore(gate);
export const isGateOpen = (): boolean => gate.get() === 'open';
export const onGateChange = gate.subscribe;
export const lockGate = (): void => gate.set('locked');
export const openGate = (): void => gate.set('open');

/** Closes the gate when a refusal says that the session is locked or gone; true if it did. */
export function closeGateFor(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false;
  if (error.code === 'session-locked') gate.set('locked');
  else if (error.code === 'not-signed-in') gate.set('ended');
  else return false;
  return true;
}
