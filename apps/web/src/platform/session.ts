import { readSession, type Session } from '@alongside/contracts/session';
import type { Action } from '@alongside/domain/access';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { queryClient } from './query-client';
import { send } from './send';

/** Who is signed in, as what. Everything the shell shows or hides comes from here. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => send(readSession, {}, { signal }),
  staleTime: 60_000,
});

export const useSession = (): Session => useSuspenseQuery(sessionQuery).data;

/** Whether the signed-in role may ever take this action; a record's own `allowedActions` say whether it may here. */
export const useMay = (action: Action): boolean => useSession().allowedActions.includes(action);

/** After signing in again as the same member: take the new session, and look at everything afresh. */
export async function takeSession(session: Session): Promise<void> {
  queryClient.setQueryData(sessionQuery.queryKey, session);
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
}
