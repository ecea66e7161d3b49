import { changeCounting, listCountingChanges, readCounting } from '@alongside/contracts/counting';
import type { ResponseOf } from '@alongside/contracts/endpoint';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { savesOf } from '../../kit/form/saving';
import { pages } from '../../platform/pages';
import { send } from '../../platform/send';

export type Counting = ResponseOf<typeof readCounting>;

export const countingQuery = queryOptions({ queryKey: ['counting'], queryFn: ({ signal }) => send(readCounting, {}, { signal }) });
export const countingChangesQuery = pages(['counting', 'changes'], (query, signal) => send(listCountingChanges, { query }, { signal }));

/** Reports are counted by these, and the team's checks fall due by them. */
const { saving } = savesOf('counting', 'reports', 'team', 'allocation');
export const changingCounting = (client: QueryClient) => saving<typeof changeCounting>(client, ({ body, idempotencyKey }) => send(changeCounting, { body }, { idempotencyKey }));
