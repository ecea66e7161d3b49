import type { Instant, LocalDate } from '@alongside/domain';
import { instantInSql } from '../../platform/database/instant-in-sql.js';
import type { ReadTransaction, Transaction } from '../../platform/database/unit-of-work.js';

export interface ActionRow {
  readonly id: string;
  readonly personId: string;
  readonly personName: string | null;
  readonly title: string;
  readonly dueOn: LocalDate | null;
  readonly doneAt: Instant | null;
  readonly ownerName: string;
  readonly version: number;
}
/** After which line a page begins; a line without a day comes after all that have one. */
export interface ActionPlace {
  readonly dueOn: LocalDate | 'infinity';
  readonly id: string;
}
export interface ActionChange {
  readonly title: string;
  readonly dueOn: LocalDate | null;
  readonly doneAt: Instant | null;
}
export interface ActionPage {
  readonly items: readonly ActionRow[];
  readonly total: number;
}

const FIELDS = `a.id, a.person_id as "personId", p.name as "personName", a.title, a.due_on::text as "dueOn", ${instantInSql('a.done_at')} as "doneAt",
    m.display_name as "ownerName", a.version`;
const FROM = `from action a
  join person p on p.organisation_id = a.organisation_id and p.id = a.person_id
  join membership m on m.organisation_id = a.organisation_id and m.id = a.membership_id`;

const OPEN_OF_MINE = `with mine as (select a.* from action a where a.organisation_id = $1 and a.membership_id = $2 and a.done_at is null)
  select coalesce((select json_agg(line) from (select ${FIELDS} ${FROM.replace('from action a', 'from mine a')}
      where $3::date is null or (coalesce(a.due_on, 'infinity'), a.id) > ($3::date, $4::uuid)
      order by coalesce(a.due_on, 'infinity'), a.id limit $5) line), '[]') as items,
    (select count(*)::integer from mine) as total`;

export const actionRepository = ({ manager, actor }: Pick<Transaction, 'manager' | 'actor'>) => ({
  async add({ id, personId, title, dueOn, createdAt }: { id: string; personId: string; title: string; dueOn: LocalDate | null; createdAt: Instant }): Promise<void> {
    await manager.query(
      `insert into action (organisation_id, id, person_id, membership_id, title, due_on, created_at, created_by) values ($1, $2, $3, $4, $5, $6, $7, $4)`,
      [actor.organisationId, id, personId, actor.membershipId, title, dueOn, createdAt],
    );
  },

  async read(id: string): Promise<ActionRow | null> {
    const [row] = await manager.query<ActionRow[]>(`select ${FIELDS} ${FROM} where a.organisation_id = $1 and a.id = $2`, [actor.organisationId, id]);
    return row ?? null;
  },

  /** Locked until the transaction ends. */
  async lock(id: string): Promise<ActionRow | null> {
    const [row] = await manager.query<ActionRow[]>(`select ${FIELDS} ${FROM} where a.organisation_id = $1 and a.id = $2 for update of a`, [actor.organisationId, id]);
    return row ?? null;
  },

  async change(id: string, { title, dueOn, doneAt }: ActionChange): Promise<void> {
    await manager.query(
      `update action set title = $3, due_on = $4, done_at = $5, done_by = case when $5::timestamptz is null then null else coalesce(done_by, $6) end, version = version + 1
       where organisation_id = $1 and id = $2`,
      [actor.organisationId, id, title, dueOn, doneAt, actor.membershipId],
    );
  },
});

/** The actor's own open actions, earliest first; one statement for the page and the total. */
export async function openActionsOf({ manager, actor }: ReadTransaction, after: ActionPlace | null, limit: number): Promise<ActionPage> {
  const [page] = await manager.query<ActionPage[]>(OPEN_OF_MINE, [actor.organisationId, actor.membershipId, after?.dueOn ?? null, after?.id ?? null, limit]);
  if (!page) throw new Error('a select without a from gave no row');
  return page;
}
