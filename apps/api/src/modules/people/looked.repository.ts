import type { listLooked, ResponseOf } from '@alongside/contracts';
import { instantInSql } from '../../platform/database/instant-in-sql.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import type { LookedPlace } from './looked-cursor.js';

export type Looked = ResponseOf<typeof listLooked>;
interface LookedRow {
  readonly items: Looked['items'];
  readonly total: number;
  readonly last: LookedPlace | null;
}

export const LOOKED_PAGE = 50;

/** Every act on a person and on those who turned out to be them, newest first. Read from the audit record alone. */
export async function lookedAt(
  { manager, actor }: ReadTransaction,
  personId: string,
  after: LookedPlace | null,
): Promise<LookedRow> {
  const [row] = await manager.query<LookedRow[]>(
    `with acts as (
       select e.* from audit_event e where e.organisation_id = $1 and e.person_id in
         (select p.id from person p where p.organisation_id = $1 and (p.id = $2 or p.merged_into = $2))),
     page as (
       select * from acts where $3::timestamptz is null or (happened_at, id) < ($3::timestamptz, $4::uuid)
       order by happened_at desc, id desc limit ${LOOKED_PAGE} + 1),
     numbered as (select page.*, row_number() over (order by happened_at desc, id desc) as place from page)
     select coalesce((select json_agg(json_build_object('id', n.id, 'at', ${instantInSql('n.happened_at')}, 'byName',
           coalesce(m.display_name, case n.actor_role when 'public' then 'Public form' else 'Alongside' end), 'role', n.actor_role, 'action', n.action, 'reason', n.reason) order by n.place)
         from numbered n left join membership m on m.organisation_id = n.organisation_id and m.id = n.actor_id where n.place <= ${LOOKED_PAGE}), '[]'::json) as items,
       (select count(*)::integer from acts) as total,
       (select json_build_object('at', to_char(happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'id', id) from numbered
         where place = ${LOOKED_PAGE} and exists (select 1 from numbered where place > ${LOOKED_PAGE})) as last`,
    [actor.organisationId, personId, after?.at ?? null, after?.id ?? null],
  );
  if (!row) throw new Error('a list without a row');
  return row;
}
