import type { Transaction } from '../../platform/database/unit-of-work.js';

export interface Cover {
  readonly wardId: string;
  readonly kind: 'LEAD' | 'COVER';
  readonly weekday: number | null;
}

export const coverRepository = ({ manager, actor }: Transaction) => ({
  /** One line a member and ward: said again, it is said anew. Gives its id. */
  async set(id: string, membershipId: string, { wardId, kind, weekday }: Cover): Promise<string> {
    const [row] = await manager.query<{ id: string }[]>(
      `insert into ward_cover as c (organisation_id, id, membership_id, ward_id, kind, weekday) values ($1, $2, $3, $4, $5, $6)
       on conflict (organisation_id, membership_id, ward_id) do update set kind = excluded.kind, weekday = excluded.weekday returning c.id`,
      [actor.organisationId, id, membershipId, wardId, kind, weekday],
    );
    return row?.id ?? id;
  },
  async remove(id: string, membershipId: string): Promise<boolean> {
    const [, count] = await manager.query<[unknown[], number]>(
      `delete from ward_cover where organisation_id = $1 and membership_id = $2 and id = $3 returning id`,
      [actor.organisationId, membershipId, id],
    );
    return count > 0;
  },
});
