import type { LocalDate } from '@alongside/domain';
import type { ConflictKind } from '@alongside/domain/allocation';
import type { Transaction } from '../../platform/database/unit-of-work.js';

interface Leave {
  readonly from: LocalDate;
  readonly to: LocalDate;
}
export interface NewConflict {
  readonly id: string;
  readonly membershipId: string;
  readonly kind: ConflictKind;
  readonly wardId: string | null;
  readonly personId: string | null;
  readonly note: string | null;
  readonly declaredOn: LocalDate;
}

/** When somebody is away. */
export const leaveRepository = ({ manager, actor }: Transaction) => ({
  leaveOf: (membershipId: string): Promise<Leave[]> =>
    manager.query<Leave[]>(
      `select from_on::text as "from", to_on::text as "to" from leave where organisation_id = $1 and membership_id = $2`,
      [actor.organisationId, membershipId],
    ),
  addLeave: (id: string, membershipId: string, { from, to }: Leave): Promise<unknown> =>
    manager.query(`insert into leave (organisation_id, id, membership_id, from_on, to_on) values ($1, $2, $3, $4, $5)`, [
      actor.organisationId, id, membershipId, from, to,
    ]),
  async removeLeave(id: string, membershipId: string): Promise<boolean> {
    const [, count] = await manager.query<[unknown[], number]>(
      `delete from leave where organisation_id = $1 and membership_id = $2 and id = $3 returning id`,
      [actor.organisationId, membershipId, id],
    );
    return count > 0;
  },
});

/** With whom somebody cannot work. */
export const conflictRepository = ({ manager, actor }: Transaction) => ({
  async personByReference(reference: string): Promise<string | null> {
    const [row] = await manager.query<{ id: string }[]>(
      `select id from person where organisation_id = $1 and reference = $2 and merged_into is null`,
      [actor.organisationId, reference],
    );
    return row?.id ?? null;
  },
  addConflict: (conflict: NewConflict): Promise<unknown> =>
    manager.query(
      `insert into declared_conflict (organisation_id, id, membership_id, kind, ward_id, person_id, note, declared_on) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [actor.organisationId, conflict.id, conflict.membershipId, conflict.kind, conflict.wardId, conflict.personId, conflict.note ?? '', conflict.declaredOn],
    ),
  /** Whether the conflict still stood, null where there is none. It is over from that day on. */
  async endConflict(id: string, membershipId: string, on: LocalDate): Promise<boolean | null> {
    const [found] = await manager.query<{ stands: boolean }[]>(
      `select ended_on is null as stands from declared_conflict where organisation_id = $1 and membership_id = $2 and id = $3 for update`,
      [actor.organisationId, membershipId, id],
    );
    if (!found?.stands) return found ? false : null;
    await manager.query(`update declared_conflict set ended_on = $4 where organisation_id = $1 and membership_id = $2 and id = $3`, [
      actor.organisationId, membershipId, id, on,
    ]);
    return true;
  },
});
