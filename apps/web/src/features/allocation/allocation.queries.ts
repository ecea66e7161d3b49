import { allocate, listWaiting, suggestAdvocates, undoAllocation } from '@alongside/contracts/allocation';
import type { ResponseOf } from '@alongside/contracts/endpoint';
import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { send } from '../../platform/send';

export type Waiting = ResponseOf<typeof listWaiting>['items'][number];
export type Suggestions = ResponseOf<typeof suggestAdvocates>;
export type Advocate = Suggestions['items'][number];
export type Allocated = ResponseOf<typeof allocate>;

export const waitingList = queryOptions({ queryKey: ['allocation', 'waiting'], queryFn: ({ signal }) => send(listWaiting, {}, { signal }) });
/** Looking at who could support somebody opens their record, which is written down: asked for only when shown. */
export const suggestionsFor = (referralId: string) =>
  queryOptions({
    queryKey: ['allocation', 'suggestions', referralId],
    queryFn: ({ signal }) => send(suggestAdvocates, { params: { referralId } }, { signal }),
    staleTime: 60_000,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

/** Everything that counts or lists people is looked at afresh, whether it went through or somebody was first. */
const refresh = (client: QueryClient) =>
  Promise.all([
    client.invalidateQueries({ queryKey: waitingList.queryKey }),
    ...['referrals', 'today', 'people'].map((key) => client.invalidateQueries({ queryKey: [key] })),
  ]);

export const allocating = (client: QueryClient, referralId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof allocate>) => send(allocate, { params: { referralId }, body }, { idempotencyKey }),
    onSettled: () => refresh(client),
  });
export const undoing = (client: QueryClient) =>
  mutationOptions({
    mutationFn: (allocationId: string) => send(undoAllocation, { params: { allocationId } }),
    onSettled: () => Promise.all([refresh(client), client.invalidateQueries({ queryKey: ['allocation'] })]),
  });
