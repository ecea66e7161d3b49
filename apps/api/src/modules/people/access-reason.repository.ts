import type { Instant } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

export interface NewAccessReason {
  readonly id: string;
  readonly personId: string;
  readonly reason: string;
  readonly givenAt: Instant;
  readonly runsUntil: Instant;
}

export async function addAccessReason({ manager, actor }: ReadTransaction, given: NewAccessReason): Promise<void> {
  await manager.query(
    `insert into access_reason (organisation_id, id, person_id, membership_id, reason, given_at, runs_until) values ($1, $2, $3, $4, $5, $6, $7)`,
    [actor.organisationId, given.id, given.personId, actor.membershipId, given.reason, given.givenAt, given.runsUntil],
  );
}

/** The actor's own reason that still runs, newest first. */
export async function runningReason(
  { manager, actor }: ReadTransaction,
  personId: string,
  now: Instant,
): Promise<string | null> {
  const [row] = await manager.query<{ reason: string }[]>(
    `select reason from access_reason where organisation_id = $1 and person_id = $2 and membership_id = $3 and runs_until > $4 order by given_at desc, id limit 1`,
    [actor.organisationId, personId, actor.membershipId, now],
  );
  return row?.reason ?? null;
}
