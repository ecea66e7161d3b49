import type { ResponseOf } from '@alongside/contracts/endpoint';
import { addContract, changeContract, listContractChanges, listContracts, readContract, setStandards } from '@alongside/contracts/service-contracts';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { savesOf } from '../../kit/form/saving';
import { pages } from '../../platform/pages';
import { send } from '../../platform/send';

export type Contracts = ResponseOf<typeof listContracts>;
export type ContractLine = Contracts['items'][number];
export type Contract = ResponseOf<typeof readContract>;
export type Standard = Contract['standards'][number];

export const contractsQuery = queryOptions({ queryKey: ['contracts', 'list'], queryFn: ({ signal }) => send(listContracts, {}, { signal }) });
export const contractQuery = (contractId: string) =>
  queryOptions({ queryKey: ['contracts', contractId], queryFn: ({ signal }) => send(readContract, { params: { contractId } }, { signal }) });
export const contractChanges = (contractId: string) =>
  pages(['contracts', contractId, 'changes'], (query, signal) => send(listContractChanges, { params: { contractId }, query }, { signal }));

/** Reports, triage and the set-up read contracts too. */
const { saving } = savesOf('contracts', 'reports', 'referrals', 'places', 'team', 'setup');

export const addingContract = (client: QueryClient) => saving<typeof addContract>(client, ({ body, idempotencyKey }) => send(addContract, { body }, { idempotencyKey }));
export const changingContract = (client: QueryClient, contractId: string) =>
  saving<typeof changeContract>(client, ({ body, idempotencyKey }) => send(changeContract, { params: { contractId }, body }, { idempotencyKey }));
export const settingStandards = (client: QueryClient, contractId: string) =>
  saving<typeof setStandards>(client, ({ body, idempotencyKey }) => send(setStandards, { params: { contractId }, body }, { idempotencyKey }));
