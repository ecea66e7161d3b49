import type { ResponseOf } from '@alongside/contracts/endpoint';
import { changeOrganisation, listOrganisationChanges, readOrganisation } from '@alongside/contracts/organisations';
import { infiniteQueryOptions, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { send } from '../../platform/send';

export type Organisation = ResponseOf<typeof readOrganisation>;
export const organisationQuery = queryOptions({ queryKey: ['organisation'], queryFn: ({ signal }) => send(readOrganisation, {}, { signal }) });
export const organisationChanges = infiniteQueryOptions({
  queryKey: ['organisation', 'changes'],
  queryFn: ({ signal, pageParam }) => send(listOrganisationChanges, { query: pageParam === null ? {} : { after: pageParam } }, { signal }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
});

/** The name stands in the rail, and the set-up counts what is there. */
export const changingOrganisation = (client: QueryClient) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof changeOrganisation>) => send(changeOrganisation, { body }, { idempotencyKey }),
    onSettled: () => Promise.all(['organisation', 'session', 'setup'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
