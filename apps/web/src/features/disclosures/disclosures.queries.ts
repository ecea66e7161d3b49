import { askMayTell, decideDisclosure, listDisclosures, listWaitingDisclosures, recordDisclosure } from '@alongside/contracts/disclosures';
import type { ResponseOf } from '@alongside/contracts/endpoint';
import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import { savesOf } from '../../kit/form/saving';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { send } from '../../platform/send';

export type SharingAnswer = ResponseOf<typeof askMayTell>;
export type DisclosureShown = ResponseOf<typeof recordDisclosure>;
export type WaitingDisclosure = ResponseOf<typeof listWaitingDisclosures>['items'][number];

const HOLDS_MS = 60_000;

/** Reading it is recorded, so looking back at the window does not read it again. */
export const disclosuresOf = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId, 'disclosures'],
    queryFn: ({ signal }) => send(listDisclosures, { params: { personId } }, { signal }),
    staleTime: HOLDS_MS,
    refetchOnWindowFocus: false,
  });

export const waitingDisclosures = queryOptions({
  queryKey: ['disclosures', 'waiting'],
  queryFn: ({ signal }) => send(listWaitingDisclosures, {}, { signal }),
});

/** A question changes nothing. */
export const askingMayTell = (personId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof askMayTell>) => send(askMayTell, { params: { personId }, body }, { idempotencyKey }),
  });

const { saving } = savesOf('people', 'disclosures');
export const recordingDisclosure = (client: QueryClient, personId: string) =>
  saving<typeof recordDisclosure>(client, ({ body, idempotencyKey }) => send(recordDisclosure, { params: { personId }, body }, { idempotencyKey }));
export const decidingDisclosure = (client: QueryClient, disclosureId: string) =>
  saving<typeof decideDisclosure>(client, ({ body, idempotencyKey }) => send(decideDisclosure, { params: { disclosureId }, body }, { idempotencyKey }));
