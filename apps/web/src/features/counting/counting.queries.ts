import { changeCounting, listCountingChanges, readCounting } from '@alongside/contracts/counting';
import type { ResponseOf } from '@alongside/contracts/endpoint';
import { infiniteQueryOptions, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { send } from '../../platform/send';

export type Counting = ResponseOf<typeof readCounting>;

export const countingQuery = queryOptions({ queryKey: ['counting'], queryFn: ({ signal }) => send(readCounting, {}, { signal }) });
export const countingChangesQuery = infiniteQueryOptions({
  queryKey: ['counting', 'changes'],
  queryFn: ({ signal, pageParam }) => send(listCountingChanges, { query: pageParam === null ? {} : { after: pageParam } }, { signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

/** Reports are counted by these, and the team's checks fall due by them. */
export const changingCounting = (client: QueryClient) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof changeCounting>) => send(changeCounting, { body }, { idempotencyKey }),
    onSettled: () => Promise.all(['counting', 'reports', 'team', 'allocation'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
