import type { BodyIn, ResponseOf } from '@alongside/contracts/endpoint';
import {
  addLegalEntry,
  answerLegalPrompt,
  correctLegalEntry,
  previewLegalEntry,
  readLegalStatus,
  withdrawLegalEntry,
} from '@alongside/contracts/legal-status';
import { keepPreviousData, mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { send } from '../../platform/send';

export type LegalRecord = ResponseOf<typeof readLegalStatus>;
export type LegalEntry = LegalRecord['entries'][number];
export type LegalChange = NonNullable<LegalEntry['change']>;
export type LegalGap = LegalRecord['gaps'][number];
export type LegalPrompt = LegalRecord['prompts'][number];
export type LegalPreview = ResponseOf<typeof previewLegalEntry>;
export type PreviewAsked = BodyIn<typeof previewLegalEntry>;

/** Every reading is recorded for the person to see, so looking back at the window does not read it again. */
const HOLDS_MS = 60_000;

export const legalStatusOf = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId, 'legal-status'],
    queryFn: ({ signal }) => send(readLegalStatus, { params: { personId } }, { signal }),
    staleTime: HOLDS_MS,
    refetchOnWindowFocus: false,
  });

/** What saving would change; asked again as it is typed, and kept on the screen meanwhile. */
export const previewOf = (personId: string, body: PreviewAsked | null) =>
  queryOptions({
    queryKey: ['legal-preview', personId, body],
    queryFn: ({ signal }) => send(previewLegalEntry, { params: { personId }, body: body ?? {} }, { signal }),
    enabled: body !== null,
    retry: false,
    staleTime: HOLDS_MS,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });

/** What the status is changes clocks, lists and what is asked on Today. */
async function follow(client: QueryClient, personId: string, record: LegalRecord): Promise<void> {
  client.setQueryData(legalStatusOf(personId).queryKey, record);
  await Promise.all([
    client.invalidateQueries({ queryKey: ['people'], predicate: ({ queryKey }) => queryKey[2] !== 'legal-status' }),
    client.invalidateQueries({ queryKey: ['today'] }),
  ]);
}

export const addingEntry = (client: QueryClient, personId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof addLegalEntry>) => send(addLegalEntry, { params: { personId }, body }, { idempotencyKey }),
    onSuccess: (record) => follow(client, personId, record),
  });

export const correctingEntry = (client: QueryClient, personId: string, entryId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof correctLegalEntry>) => send(correctLegalEntry, { params: { personId, entryId }, body }, { idempotencyKey }),
    onSuccess: (record) => follow(client, personId, record),
  });

export const withdrawingEntry = (client: QueryClient, personId: string, entryId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof withdrawLegalEntry>) => send(withdrawLegalEntry, { params: { personId, entryId }, body }, { idempotencyKey }),
    onSuccess: (record) => follow(client, personId, record),
  });

export const answeringPrompt = (client: QueryClient, personId: string, referralId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof answerLegalPrompt>) => send(answerLegalPrompt, { params: { personId, referralId }, body }, { idempotencyKey }),
    onSuccess: (record) => follow(client, personId, record),
  });
