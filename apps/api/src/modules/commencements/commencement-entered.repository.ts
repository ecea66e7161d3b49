import { randomUUID } from 'node:crypto';
import type { listCommencements, ResponseOf } from '@alongside/contracts';
import type { Instant, LocalDate } from '@alongside/domain';
import { instantInSql } from '../../platform/database/instant-in-sql.js';
import type { ReadTransaction, Transaction } from '../../platform/database/unit-of-work.js';

type Entered = ResponseOf<typeof listCommencements>['items'][number];

/** Every day entered, in the order in which the law begins. */
export const commencementsEntered = ({ manager, actor }: ReadTransaction): Promise<Entered[]> =>
  manager.query<Entered[]>(
    `select e.provision, e.commences_on::text as "commencesOn", e.source, ${instantInSql('e.entered_at')} as "enteredAt", m.display_name as "enteredByName", e.version
     from commencement e left join membership m on m.organisation_id = e.organisation_id and m.id = e.entered_by
     where e.organisation_id = $1 order by e.commences_on, e.provision`,
    [actor.organisationId],
  );

export interface DayToEnter {
  readonly provision: string;
  readonly commencesOn: LocalDate;
  readonly source: string;
  /** Null where no day is entered yet. */
  readonly version: number | null;
  readonly now: Instant;
}

/** The new version, or null where somebody else entered, changed or took away a day meanwhile. */
export async function enterDay({ manager, actor }: Transaction, day: DayToEnter): Promise<number | null> {
  const values = [actor.organisationId, day.provision, day.commencesOn, day.source, day.now, actor.membershipId];
  if (day.version === null) {
    const added = await manager.query<{ version: number }[]>(
      `insert into commencement (organisation_id, provision, commences_on, source, entered_at, entered_by, id) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (organisation_id, provision) do nothing returning version`,
      [...values, randomUUID()],
    );
    return added[0]?.version ?? null;
  }
  const [changed] = await manager.query<[{ version: number }[], number]>(
    `update commencement set commences_on = $3, source = $4, entered_at = $5, entered_by = $6, version = version + 1
     where organisation_id = $1 and provision = $2 and version = $7 returning version`,
    [...values, day.version],
  );
  return changed[0]?.version ?? null;
}

/** The id of the day that was taken away, or null where it was not that version any more. */
export async function takeDayAway({ manager, actor }: Transaction, provision: string, version: number): Promise<string | null> {
  const [gone] = await manager.query<[{ id: string }[], number]>(
    `delete from commencement where organisation_id = $1 and provision = $2 and version = $3 returning id`,
    [actor.organisationId, provision, version],
  );
  return gone[0]?.id ?? null;
}
