import type { QueryIn, ResponseOf } from '@alongside/contracts/endpoint';
import { findPlace } from '@alongside/contracts/organisations';
import { listTeam } from '@alongside/contracts/team';
import { findPeople, listPeople } from '@alongside/contracts/people';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { FindPlaces } from '../../kit/fields/use-places';
import { send } from '../../platform/send';

export type PersonLine = ResponseOf<typeof listPeople>['items'][number];
export type PeopleCounts = ResponseOf<typeof listPeople>['counts'];
export type PeopleAsked = Omit<QueryIn<typeof listPeople>, 'after' | 'limit'>;

export const peopleList = (asked: PeopleAsked) =>
  infiniteQueryOptions({
    queryKey: ['people', 'list', asked],
    queryFn: ({ pageParam, signal }) => send(listPeople, { query: { ...asked, ...(pageParam && { after: pageParam }) } }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

/** What is typed goes in a body, never in an address, and is kept no longer than it is on the screen. */
export const peopleFound = (typed: string) =>
  queryOptions({
    queryKey: ['people', 'finding', typed],
    queryFn: ({ signal }) => send(findPeople, { body: { typed } }, { signal }),
    enabled: typed !== '',
    gcTime: 0,
    placeholderData: keepPreviousData,
  });

export const advocates = queryOptions({
  queryKey: ['team', 'advocates'],
  queryFn: async ({ signal }) => (await send(listTeam, { query: { ended: 'false' } }, { signal })).items.filter(({ role }) => role === 'advocate'),
});

export const findPlaces: FindPlaces = async (typed, signal) => (await send(findPlace, { query: { typed } }, { signal })).items;
