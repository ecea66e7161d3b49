import type { Instant } from '@alongside/domain';
import type { AllocationState } from '@alongside/domain/allocation';
import { instantInSql } from '../../platform/database/instant-in-sql.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';

export interface AllocationRow {
  readonly id: string;
  readonly state: AllocationState;
  readonly membershipId: string;
  readonly allocatedAt: Instant;
  readonly answeredAt: Instant | null;
  readonly referralId: string;
  readonly personId: string;
  readonly contractId: string;
  readonly managerName: string;
  readonly managerEmail: string;
  readonly undoSeconds: number;
}
export interface NewAllocation {
  readonly id: string;
  readonly referralId: string;
  readonly membershipId: string;
  readonly reason: string | null;
  readonly overrideReason: string | null;
  readonly allocatedAt: Instant;
}

const ROW = `select a.id, a.state, a.membership_id as "membershipId", ${instantInSql('a.allocated_at')} as "allocatedAt", ${instantInSql('a.answered_at')} as "answeredAt",
    a.referral_id as "referralId", r.person_id as "personId", r.contract_id as "contractId", b.display_name as "managerName", b.email as "managerEmail", g.undo_seconds as "undoSeconds"
  from allocation a
  join referral r on r.organisation_id = a.organisation_id and r.id = a.referral_id
  join membership b on b.organisation_id = a.organisation_id and b.id = a.allocated_by
  join measure_setting g on g.organisation_id = a.organisation_id
  where a.organisation_id = $1 and a.id = $2 for update of a`;

const OFFER = `with offered as (
    insert into allocation (organisation_id, id, referral_id, membership_id, allocated_by, allocated_at, reason, override_reason, state)
    values ($1, $2, $3, $4, $5, $6, $7, $8, 'OFFERED')),
  moved as (update referral set state = 'ALLOCATED', allocated_at = $6, advocate_id = $4, version = version + 1 where organisation_id = $1 and id = $3 returning version)
  select version from moved`;

const UNDO = `with undone as (update allocation set state = 'UNDONE', ended_at = $4, version = version + 1 where organisation_id = $1 and id = $2),
  moved as (update referral set state = 'WAITING', allocated_at = null, advocate_id = null, version = version + 1 where organisation_id = $1 and id = $3 returning version)
  select version from moved`;

export const allocationRepository = ({ manager, actor }: Pick<Transaction, 'manager' | 'actor'>) => ({
  /** The allocation with its referral, both locked until the transaction ends, and in the order everything else locks them. */
  async lock(id: string): Promise<AllocationRow | null> {
    await manager.query(
      `select 1 from referral where organisation_id = $1 and id = (select referral_id from allocation where organisation_id = $1 and id = $2) for update`,
      [actor.organisationId, id],
    );
    const [row] = await manager.query<AllocationRow[]>(ROW, [actor.organisationId, id]);
    return row ?? null;
  },

  /** Offers the referral to the advocate; gives the referral's new version. */
  async offer({ id, referralId, membershipId, reason, overrideReason, allocatedAt }: NewAllocation): Promise<number> {
    const values = [
      actor.organisationId,
      id,
      referralId,
      membershipId,
      actor.membershipId,
      allocatedAt,
      reason,
      overrideReason,
    ];
    return versionIn(await manager.query<{ version: number }[]>(OFFER, values));
  },

  /** Gives the referral's new version. */
  async undo({ id, referralId }: AllocationRow, at: Instant): Promise<number> {
    return versionIn(await manager.query<{ version: number }[]>(UNDO, [actor.organisationId, id, referralId, at]));
  },

  async accept(id: string, at: Instant): Promise<void> {
    await manager.query(
      `update allocation set state = 'ACCEPTED', answered_at = $3, version = version + 1 where organisation_id = $1 and id = $2`,
      [actor.organisationId, id, at],
    );
  },

  async discuss(id: string, message: string | null, at: Instant): Promise<void> {
    await manager.query(
      `update allocation set message = $4, answered_at = $3, version = version + 1 where organisation_id = $1 and id = $2`,
      [actor.organisationId, id, at, message],
    );
  },
});

function versionIn([row]: readonly { version: number }[]): number {
  if (!row) throw new Error('a locked referral was not there to change');
  return row.version;
}
