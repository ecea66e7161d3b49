import type { ResponseOf } from '@alongside/contracts/endpoint';
import { askForRecords, listRecordsRequests, noteRecordsAnswer } from '@alongside/contracts/records-requests';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { savesOf } from '../../kit/form/saving';
import { send } from '../../platform/send';

export type RecordsRequestShown = ResponseOf<typeof askForRecords>;

const HOLDS_MS = 60_000;

/** Reading it is recorded, so looking back at the window does not read it again. */
export const recordsRequestsOf = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId, 'records'],
    queryFn: ({ signal }) => send(listRecordsRequests, { params: { personId } }, { signal }),
    staleTime: HOLDS_MS,
    refetchOnWindowFocus: false,
  });

const { saving } = savesOf('people', 'today', 'actions');
export const askingForRecords = (client: QueryClient, personId: string) =>
  saving<typeof askForRecords>(client, ({ body, idempotencyKey }) => send(askForRecords, { params: { personId }, body }, { idempotencyKey }));
export const notingRecordsAnswer = (client: QueryClient, recordsRequestId: string) =>
  saving<typeof noteRecordsAnswer>(client, ({ body, idempotencyKey }) => send(noteRecordsAnswer, { params: { recordsRequestId }, body }, { idempotencyKey }));
