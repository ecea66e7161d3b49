import { enterCommencement, listCommencementChanges, listCommencements, previewCommencement, removeCommencement } from '@alongside/contracts/commencements';
import type { ResponseOf } from '@alongside/contracts/endpoint';
import type { ProvisionId } from '@alongside/domain/law';
import type { LocalDate } from '@alongside/domain';
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { savesOf } from '../../kit/form/saving';
import { pages } from '../../platform/pages';
import { send } from '../../platform/send';

export type Commencement = ResponseOf<typeof listCommencements>['items'][number];
export type CaseChange = ResponseOf<typeof previewCommencement>['changed'][number];

export const commencementsQuery = queryOptions({ queryKey: ['commencements'], queryFn: ({ signal }) => send(listCommencements, {}, { signal }) });
export const commencementChangesQuery = pages(['commencements', 'changes'], (query, signal) => send(listCommencementChanges, { query }, { signal }));

/** A page of the preview, from where the last one ended. */
export const previewFrom = (provision: ProvisionId, on: LocalDate | null, after: string | null, signal: AbortSignal) =>
  send(previewCommencement, { params: { provision }, query: { ...(on && { on }), ...(after && { after }) } }, { signal });

/** Lists and people's pages rest on the dates that follow. */
const { saving } = savesOf('commencements', 'people', 'today', 'referrals');
export const enteringDay = (client: QueryClient, provision: ProvisionId) =>
  saving<typeof enterCommencement>(client, ({ body, idempotencyKey }) => send(enterCommencement, { params: { provision }, body }, { idempotencyKey }));
export const takingDayAway = (client: QueryClient, provision: ProvisionId) =>
  saving<typeof removeCommencement>(client, ({ body, idempotencyKey }) => send(removeCommencement, { params: { provision }, body }, { idempotencyKey }));
