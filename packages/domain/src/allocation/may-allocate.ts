import { allow, refuse, type Decision } from '../decision.js';
import { WAITING_FOR_ADVOCATE_STATES, type ReferralState } from '../referrals/referral-lifecycle.js';
import { epochOf, type Instant } from '../time/index.js';
import type { Block } from './blocks.js';

export interface AllocationToMake {
  readonly state: ReferralState;
  readonly blocks: readonly Block[];
  /** Why a manager allocates against a block that may be overridden; kept with the allocation. */
  readonly overrideReason: string | null;
}
export type AllocationRefusal = 'already-allocated' | 'not-waiting' | 'advocate-blocked' | 'needs-information';

/** May this referral go to this advocate? What blocks in law cannot be overridden by anybody (SI 2008/3166 reg. 6). */
export function mayAllocate({ state, blocks, overrideReason }: AllocationToMake): Decision<AllocationRefusal> {
  if (!WAITING_FOR_ADVOCATE_STATES.includes(state)) {
    const isTaken = state === 'ALLOCATED' || state === 'CONTACTED' || state === 'CASE_OPEN';
    return refuse(isTaken ? 'already-allocated' : 'not-waiting');
  }
  if (blocks.some(({ overridable }) => !overridable)) return refuse('advocate-blocked', 'membershipId');
  const hasReason = overrideReason !== null && overrideReason.trim() !== '';
  return blocks.length > 0 && !hasReason ? refuse('needs-information', 'overrideReason') : allow;
}

/** The manager's time to take an allocation back, before the advocate is told. */
export const UNDO_SECONDS = 10;
/** Allowed beyond what the screen shows, for a request that was on its way. */
const ON_ITS_WAY_MS = 2000;

export const ALLOCATION_STATES = ['OFFERED', 'ACCEPTED', 'HANDED_BACK', 'UNDONE', 'ENDED'] as const;
export type AllocationState = (typeof ALLOCATION_STATES)[number];
export const ALLOCATION_MOVES: Readonly<Record<AllocationState, readonly AllocationState[]>> = {
  OFFERED: ['ACCEPTED', 'HANDED_BACK', 'UNDONE', 'ENDED'],
  ACCEPTED: ['HANDED_BACK', 'ENDED'],
  HANDED_BACK: [],
  UNDONE: [],
  ENDED: [],
};

export interface AllocationMade {
  readonly state: AllocationState;
  readonly allocatedAt: Instant;
  readonly now: Instant;
}
/** May an allocation be undone? Within ten seconds, and not once the advocate has answered. */
export function mayUndoAllocation({
  state,
  allocatedAt,
  now,
}: AllocationMade): Decision<'undo-too-late' | 'already-answered'> {
  if (state !== 'OFFERED') return refuse('already-answered');
  return epochOf(now) - epochOf(allocatedAt) <= UNDO_SECONDS * 1000 + ON_ITS_WAY_MS ? allow : refuse('undo-too-late');
}

/** May the advocate take it on, or ask to talk first? Once. */
export const mayAnswerAllocation = (state: AllocationState): Decision<'already-answered'> =>
  state === 'OFFERED' ? allow : refuse('already-answered');
