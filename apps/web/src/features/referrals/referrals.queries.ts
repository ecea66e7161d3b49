import {
  acceptReferral, askReferrer, correctReferral, linkReferral, listReferrals, noteAnswer, readReferral, signpostReferral,
} from '@alongside/contracts/referrals';
import type { BodyIn, ResponseOf } from '@alongside/contracts/endpoint';
import { infiniteQueryOptions, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { send } from '../../platform/send';

export type QueueLine = ResponseOf<typeof listReferrals>['items'][number];
export type ReferralShown = ResponseOf<typeof readReferral>;

export const referralQueue = queryOptions({ queryKey: ['referrals', 'queue'], queryFn: ({ signal }) => send(listReferrals, {}, { signal }) });
/** What comes after the first page, once somebody asks for more. */
export const restOfQueue = (after: string | null) =>
  infiniteQueryOptions({
    queryKey: ['referrals', 'queue-rest', after],
    queryFn: ({ pageParam, signal }) => send(listReferrals, { query: { after: pageParam } }, { signal }),
    initialPageParam: after ?? '',
    getNextPageParam: ({ next }) => next ?? undefined,
    enabled: false,
  });

/** Opening one is written down as looking, so it is asked for only when it is shown, and not again by itself. */
export const referralOf = (referralId: string) =>
  queryOptions({
    queryKey: ['referrals', 'one', referralId],
    queryFn: ({ signal }) => send(readReferral, { params: { referralId } }, { signal }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });

const refresh = (client: QueryClient) =>
  Promise.all(['referrals', 'allocation', 'today', 'people'].map((key) => client.invalidateQueries({ queryKey: [key] })));

export const accepting = (client: QueryClient, referralId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof acceptReferral>) => send(acceptReferral, { params: { referralId }, body }, { idempotencyKey }),
    onSettled: () => refresh(client),
  });
export const asking = (client: QueryClient, referralId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof askReferrer>) => send(askReferrer, { params: { referralId }, body }, { idempotencyKey }),
    onSettled: () => refresh(client),
  });
export const notingAnswer = (client: QueryClient, referralId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof noteAnswer>) => send(noteAnswer, { params: { referralId }, body }, { idempotencyKey }),
    onSettled: () => refresh(client),
  });
export const signposting = (client: QueryClient, referralId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof signpostReferral>) => send(signpostReferral, { params: { referralId }, body }, { idempotencyKey }),
    onSettled: () => refresh(client),
  });

export const linking = (client: QueryClient, referralId: string) =>
  mutationOptions({
    mutationFn: (body: BodyIn<typeof linkReferral>) => send(linkReferral, { params: { referralId }, body }),
    onSuccess: (linked) => client.setQueryData(referralOf(referralId).queryKey, linked),
    onSettled: () => refresh(client),
  });

/** One correction after another, each on top of the version that the last one left. */
export const correcting = (client: QueryClient, referralId: string) => {
  const { queryKey } = referralOf(referralId);
  return mutationOptions({
    scope: { id: `correct-${referralId}` },
    mutationFn: (facts: Omit<BodyIn<typeof correctReferral>, 'version'>) =>
      send(correctReferral, { params: { referralId }, body: { ...facts, version: client.getQueryData(queryKey)?.version ?? 1 } }),
    onSuccess: (corrected) => {
      client.setQueryData(queryKey, corrected);
      return client.invalidateQueries({ queryKey: referralQueue.queryKey });
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
};
