import { allow, refuse, type Decision } from '../decision.js';
import { WAITING_FOR_ADVOCATE_STATES, type ReferralState } from '../referrals/referral-lifecycle.js';
import { epochOf, instantOfEpoch, type Instant } from '../time/index.js';
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

/** The manager's time to take an allocation back, before the advocate is told; a provider may set another. */
export const UNDO_SECONDS = 10;
/** Allowed beyond what the screen shows, for a request that was on its way. */
const ON_ITS_WAY_SECONDS = 2;

/** When the advocate is told: not before the last moment at which the allocation could still be taken back. */
export const allocationToldAt = (allocatedAt: Instant, undoSeconds: number = UNDO_SECONDS): Instant =>
  instantOfEpoch(epochOf(allocatedAt) + (undoSeconds + ON_ITS_WAY_SECONDS) * 1000);

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
  readonly undoSeconds?: number;
}
/** May an allocation be undone? Within the provider's seconds (ten), and not once the advocate has answered. */
export function mayUndoAllocation({
  state,
  allocatedAt,
  now,
  undoSeconds,
}: AllocationMade): Decision<'undo-too-late' | 'already-answered'> {
  if (state !== 'OFFERED') return refuse('already-answered');
  return epochOf(now) <= epochOf(allocationToldAt(allocatedAt, undoSeconds)) ? allow : refuse('undo-too-late');
}

/** May the advocate take it on, or ask to talk first? Once. */
export const mayAnswerAllocation = (state: AllocationState): Decision<'already-answered'> =>
  state === 'OFFERED' ? allow : refuse('already-answered');
