import type { ResponseOf } from '@alongside/contracts/endpoint';
import { checkReport, listReports, publishReport } from '@alongside/contracts/reports';
import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { send } from '../../platform/send';

export type ReportLine = ResponseOf<typeof listReports>['items'][number];
export type Check = ResponseOf<typeof checkReport>;
export interface ReportAsked {
  readonly contractId: string;
  readonly period: string;
}

export const reportsQuery = queryOptions({ queryKey: ['reports', 'list'], queryFn: ({ signal }) => send(listReports, {}, { signal }) });

/** Counted afresh whenever somebody comes back to it: what was missing may have been put right. */
export const checkOf = ({ contractId, period }: ReportAsked) =>
  queryOptions({
    queryKey: ['reports', 'check', contractId, period],
    queryFn: ({ signal }) => send(checkReport, { params: { contractId, period } }, { signal }),
    staleTime: 0,
  });

/** Afterwards everything about reports is looked at afresh, refused or not: a refusal means that the check is out of date. */
export const publishing = (client: QueryClient, { contractId, period }: ReportAsked) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof publishReport>) =>
      send(publishReport, { params: { contractId, period }, body }, { idempotencyKey }),
    onSettled: () => client.invalidateQueries({ queryKey: ['reports'] }),
  });
