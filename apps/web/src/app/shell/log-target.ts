import type { Session } from '@alongside/contracts/session';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { store } from '../../platform/store';
import { LOG_SEARCH } from '../paths';

export interface LogTarget {
  readonly personId: string;
  /** The planned visit that is logged, which fills in when, how long and where. */
  readonly plannedVisitId?: string | null;
}

/** Whom Log is about here: the page's person, or Today's next visit; nobody in particular elsewhere. */
const target = store<LogTarget | null>(null);
export const logTarget = target.get;
/** What the log sheet is given when it has to ask who. */
export const ASK_WHO = 'who';

/** A page says whom its Log is about, for as long as it is shown. */
export function useLogTarget(personId: string | null | undefined, plannedVisitId: string | null = null): void {
  useEffect(() => {
    target.set(personId ? { personId, plannedVisitId } : null);
    return () => target.set(null);
  }, [personId, plannedVisitId]);
}

/** Opens the log sheet over the page that is shown: `?log=<person>&visit=<planned visit>`. */
export function useOpenLog(): (about: LogTarget) => void {
  const [, setSearch] = useSearchParams();
  return ({ personId, plannedVisitId }) =>
    setSearch(
      (was) => {
        const params = new URLSearchParams(was);
        params.set(LOG_SEARCH.person, personId);
        if (plannedVisitId) params.set(LOG_SEARCH.visit, plannedVisitId);
        else params.delete(LOG_SEARCH.visit);
        return params;
      },
      { preventScrollReset: true },
    );
}

/** Back to the page as it was, without leaving the sheet in the history. */
export function useCloseLog(): () => void {
  const [, setSearch] = useSearchParams();
  return () =>
    setSearch(
      (was) => {
        const params = new URLSearchParams(was);
        for (const name of Object.values(LOG_SEARCH)) params.delete(name);
        return params;
      },
      { replace: true, preventScrollReset: true },
    );
}

export function useLog({ allowedActions }: Session) {
  const [search] = useSearchParams();
  const open = useOpenLog();
  return {
    mayLog: allowedActions.includes('contact:log'),
    isOpen: search.has(LOG_SEARCH.person),
    log: () => open(target.get() ?? { personId: ASK_WHO }),
  };
}
