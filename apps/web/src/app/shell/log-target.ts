import type { Session } from '@alongside/contracts/session';
import { useEffect } from 'react';
import { store } from '../../platform/store';
import { useOverlay } from '../overlays';

/** Whom Log is about here: the page's person, or Today's next visit; nobody in particular elsewhere. */
const target = store<string | null>(null);
/** What the log sheet is given when it has to ask who. */
export const ASK_WHO = 'who';

/** A page says whom its Log is about, for as long as it is shown. */
export function useLogTarget(personId: string | null | undefined): void {
  useEffect(() => {
    target.set(personId ?? null);
    return () => target.set(null);
  }, [personId]);
}

export function useLog({ allowedActions }: Session) {
  const { open, value } = useOverlay('log');
  return {
    mayLog: allowedActions.includes('contact:log'),
    isOpen: value !== null,
    log: () => open(target.get() ?? ASK_WHO),
  };
}
