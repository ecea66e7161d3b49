import type { Allowed } from '../decision.js';
import type { LocalDate } from '../time/index.js';
import { unlessUsed, type StillInUse } from './still-in-use.js';

/** What rests on a contract as it stands: referrals that would fall outside it, or the one contract that takes the rest. */
export type ContractUse = 'open-referrals' | 'referrals-outside' | 'open-referrals-of-service' | 'is-default';

export interface ContractChange {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly isDefault: boolean;
  readonly today: LocalDate;
}
export interface ContractInUse {
  readonly wasDefault: boolean;
  /** Referrals under it that are not closed. */
  readonly openReferrals: number;
  /** Referrals under it that came before the new first day or after the new last one. */
  readonly referralsOutside: number;
  /** Of those not closed, how many are for a service that it would no longer buy. */
  readonly openOfServicesGone: number;
}

/**
 * Whether a contract may be changed so. Refusal: `still-in-use`, with `open-referrals` where it would have ended before
 * today, `referrals-outside` where its dates would leave out what came under it, `open-referrals-of-service` where it
 * would stop buying what somebody is getting, and `is-default` where it would end, or give the place up, while nothing
 * else takes what no hospital's contract takes.
 */
export function mayChangeContract(to: ContractChange, uses: ContractInUse): Allowed | StillInUse<ContractUse> {
  const hasEnded = to.endsOn !== null && to.endsOn < to.today;
  const leavesNoDefault = uses.wasDefault && (hasEnded || !to.isDefault);
  return unlessUsed<ContractUse>([
    { kind: 'open-referrals', count: hasEnded ? uses.openReferrals : 0 },
    { kind: 'referrals-outside', count: uses.referralsOutside },
    { kind: 'open-referrals-of-service', count: uses.openOfServicesGone },
    { kind: 'is-default', count: leavesNoDefault ? 1 : 0 },
  ]);
}
