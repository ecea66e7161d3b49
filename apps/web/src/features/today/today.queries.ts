import { acceptAllocation, discussAllocation } from '@alongside/contracts/allocation';
import type { ResponseOf } from '@alongside/contracts/endpoint';
import { listReferrals } from '@alongside/contracts/referral-queue';
import { listReports } from '@alongside/contracts/reports';
import { readToday } from '@alongside/contracts/today';
import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Saving } from '../../kit/form/use-endpoint-form';
import { send } from '../../platform/send';

export type Day = ResponseOf<typeof readToday>;
export type PressingClock = Day['clocks'][number];
export type PlaceToday = Day['places'][number];
export type VisitToday = PlaceToday['visits'][number];
export type Offer = Day['offers'][number];
export type AskAgain = Day['askAgain'][number];
export type DayAhead = Day['week'][number];

export const todayQuery = queryOptions({ queryKey: ['today'], queryFn: ({ signal }) => send(readToday, {}, { signal }) });

/** The same question that the rail's count asks. */
export const referralQueue = queryOptions({
  queryKey: ['referrals', 'queue'],
  queryFn: ({ signal }) => send(listReferrals, {}, { signal }),
});
export const reportsToCheck = queryOptions({
  queryKey: ['reports', 'to-check'],
  queryFn: async ({ signal }) => (await send(listReports, {}, { signal })).items.filter(({ state }) => state === 'TO_CHECK').length,
});

const refresh = (client: QueryClient) =>
  Promise.all(['today', 'people'].map((key) => client.invalidateQueries({ queryKey: [key] })));

export const acceptingOffer = (client: QueryClient, allocationId: string) =>
  mutationOptions({
    mutationFn: () => send(acceptAllocation, { params: { allocationId } }),
    onSuccess: () => refresh(client),
  });
export const discussingOffer = (client: QueryClient, allocationId: string) =>
  mutationOptions({
    mutationFn: ({ body, idempotencyKey }: Saving<typeof discussAllocation>) =>
      send(discussAllocation, { params: { allocationId }, body }, { idempotencyKey }),
    onSuccess: () => refresh(client),
  });
