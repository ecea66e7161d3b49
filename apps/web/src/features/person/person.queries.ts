import { cancelPlannedVisit, planVisit } from '@alongside/contracts/contacts';
import type { ResponseOf } from '@alongside/contracts/endpoint';
import { correctPerson, giveReason, listLooked, openPerson, type PersonPage } from '@alongside/contracts/people';
import { findPlace } from '@alongside/contracts/organisations';
import { closeReferral, openCase } from '@alongside/contracts/case-steps';
import { infiniteQueryOptions, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { FindPlaces } from '../../kit/fields/use-places';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { ProblemError } from '../../platform/problem-error';
import { send } from '../../platform/send';

export type { PersonPage };
export type Clock = PersonPage['clocks'][number];
export type Referral = PersonPage['referrals'][number];
export type PlannedVisit = PersonPage['planned'][number];
export type TimelineEntry = PersonPage['timeline'][number];
export type SharingShown = PersonPage['sharing'][number];
export type LookedLine = ResponseOf<typeof listLooked>['items'][number];

/** Every opening is recorded for the person to see, so looking back at the window does not open the page again. */
const HOLDS_MS = 60_000;

export const personOf = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId],
    queryFn: ({ signal }) => send(openPerson, { params: { personId } }, { signal }),
    staleTime: HOLDS_MS,
    refetchOnWindowFocus: false,
  });

export const lookedOf = (personId: string) =>
  infiniteQueryOptions({
    queryKey: ['people', personId, 'looked'],
    queryFn: ({ pageParam, signal }) => send(listLooked, { params: { personId }, query: pageParam ? { after: pageParam } : {} }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchOnWindowFocus: false,
  });

export const findPlaces: FindPlaces = async (typed, signal) => (await send(findPlace, { query: { typed } }, { signal })).items;

const refresh = (client: QueryClient) =>
  Promise.all(['people', 'today', 'actions'].map((key) => client.invalidateQueries({ queryKey: [key] })));

export const givingReason = (client: QueryClient, personId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof giveReason>) => send(giveReason, { params: { personId }, body }, { idempotencyKey }),
    onSuccess: () => client.resetQueries({ queryKey: ['people', personId] }),
  });

export const correctingPerson = (client: QueryClient, personId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof correctPerson>) => send(correctPerson, { params: { personId }, body }, { idempotencyKey }),
    onSuccess: () => refresh(client),
    // somebody was quicker: what they wrote is fetched, so that it can be shown beside what was typed
    onError: (error) =>
      error instanceof ProblemError && error.code === 'stale-version' ? client.invalidateQueries({ queryKey: ['people', personId] }) : undefined,
  });

export const planningVisit = (client: QueryClient, personId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof planVisit>) => send(planVisit, { params: { personId }, body }, { idempotencyKey }),
    onSuccess: () => refresh(client),
  });

export const cancellingVisit = (client: QueryClient) =>
  mutationOptions({
    mutationFn: ({ id, version }: Pick<PlannedVisit, 'id' | 'version'>) =>
      send(cancelPlannedVisit, { params: { plannedVisitId: id }, body: { version } }),
    onSettled: () => refresh(client),
  });

export const openingCase = (client: QueryClient, referralId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof openCase>) => send(openCase, { params: { referralId }, body }, { idempotencyKey }),
    onSuccess: () => refresh(client),
  });

export const closingReferral = (client: QueryClient, referralId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof closeReferral>) => send(closeReferral, { params: { referralId }, body }, { idempotencyKey }),
    onSuccess: () => refresh(client),
  });
