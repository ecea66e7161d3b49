import { listReferrals } from '@alongside/contracts/referral-queue';
import { readToday } from '@alongside/contracts/today';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Session } from '@alongside/contracts/session';
import { send } from '../../platform/send';

const today = queryOptions({ queryKey: ['today'], queryFn: ({ signal }) => send(readToday, {}, { signal }) });
const queue = queryOptions({ queryKey: ['referrals', 'queue'], queryFn: ({ signal }) => send(listReferrals, {}, { signal }) });

export interface NavCount {
  readonly count: number;
  /** Something waits on this person: gold. */
  readonly needs: boolean;
}

/** The numbers beside the doors, from the same questions that Today and the queue ask. */
export function useNavCounts({ role, allowedActions }: Session): Readonly<Record<string, NavCount | undefined>> {
  const isAdvocate = role === 'advocate';
  const mine = useQuery({ ...today, enabled: isAdvocate }).data;
  const waiting = useQuery({ ...queue, enabled: !isAdvocate && allowedActions.includes('referral:list') }).data;
  return {
    people: mine && { count: mine.counts.people, needs: false },
    actions: mine && { count: mine.actionsTotal, needs: true },
    referrals: waiting && { count: waiting.total, needs: true },
    allocate: waiting && { count: waiting.waitingForAdvocate, needs: false },
  };
}
