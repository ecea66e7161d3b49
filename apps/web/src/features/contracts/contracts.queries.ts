import type { EndpointSpec, ResponseOf } from '@alongside/contracts/endpoint';
import { addContract, changeContract, listContractChanges, listContracts, readContract, setStandards } from '@alongside/contracts/service-contracts';
import { infiniteQueryOptions, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { send } from '../../platform/send';

export type Contracts = ResponseOf<typeof listContracts>;
export type ContractLine = Contracts['items'][number];
export type Contract = ResponseOf<typeof readContract>;
export type Standard = Contract['standards'][number];

export const contractsQuery = queryOptions({ queryKey: ['contracts', 'list'], queryFn: ({ signal }) => send(listContracts, {}, { signal }) });
export const contractQuery = (contractId: string) =>
  queryOptions({ queryKey: ['contracts', contractId], queryFn: ({ signal }) => send(readContract, { params: { contractId } }, { signal }) });
export const contractChanges = (contractId: string) =>
  infiniteQueryOptions({
    queryKey: ['contracts', contractId, 'changes'],
    queryFn: ({ signal, pageParam }) => send(listContractChanges, { params: { contractId }, query: pageParam === null ? {} : { after: pageParam } }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Reports, triage and the set-up read contracts too. */
const refresh = (client: QueryClient) => Promise.all(['contracts', 'reports', 'referrals', 'places', 'team', 'setup'].map((key) => client.invalidateQueries({ queryKey: [key] })));
const saving = <E extends EndpointSpec>(client: QueryClient, save: (given: Saving<E>) => Promise<ResponseOf<E>>) => mutationOptions({ mutationFn: save, onSettled: () => refresh(client) });

export const addingContract = (client: QueryClient) => saving<typeof addContract>(client, ({ body, idempotencyKey }) => send(addContract, { body }, { idempotencyKey }));
export const changingContract = (client: QueryClient, contractId: string) =>
  saving<typeof changeContract>(client, ({ body, idempotencyKey }) => send(changeContract, { params: { contractId }, body }, { idempotencyKey }));
export const settingStandards = (client: QueryClient, contractId: string) =>
  saving<typeof setStandards>(client, ({ body, idempotencyKey }) => send(setStandards, { params: { contractId }, body }, { idempotencyKey }));
