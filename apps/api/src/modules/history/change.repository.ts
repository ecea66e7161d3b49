import type { Change, Changes } from '@alongside/contracts';
import { Bindings } from '../../platform/database/bindings.js';
import { instantInSql } from '../../platform/database/instant-in-sql.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { changeCursor, changePlace, type ChangePlace } from './change-cursor.js';

/** Rows whose changes are wanted: by their own ids, by what they belong to (also after they are gone), or every one of a table. */
export type ChangesWanted =
  | { readonly table: string; readonly all: true }
  | { readonly table: string; readonly rowIds: readonly string[] }
  | { readonly table: string; readonly column: string; readonly ids: readonly string[] };

export const CHANGES_PAGE = 20;
/** What says nothing to a reader; and whom a conflict is about and why, which only those who may open that person learn. */
const NEVER_TOLD = ['id', 'organisation_id', 'account_id', 'version', 'person_id', 'note'];

/** The name of whatever an id stands for. */
const named = (id: string) => `to_jsonb(coalesce(
    (select m.display_name from membership m where m.organisation_id = $1 and m.id = ${id}),
    (select w.name || ', ' || h.name from ward w join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id where w.organisation_id = $1 and w.id = ${id}),
    (select h.name from hospital h where h.organisation_id = $1 and h.id = ${id}),
    (select c.name from contract c where c.organisation_id = $1 and c.id = ${id})))`;
const told = (value: string) => `case
    when jsonb_typeof(${value}) = 'null' then null
    when d.key like '%\\_id' then ${named(`(${value} #>> '{}')::uuid`)}
    when jsonb_typeof(${value}) = 'object' then to_jsonb(${value}::text)
    when jsonb_typeof(${value}) <> 'array' then ${value}
    when exists (select 1 from jsonb_array_elements(${value}) e where jsonb_typeof(e) in ('array', 'object')) then to_jsonb(${value}::text)
    else ${value} end`;

/** What the record is called: its own name, or that of the member, the hospital or the contract it belongs to. */
const ABOUT = `coalesce(p.said ->> 'display_name',
    (select m.display_name from membership m where m.organisation_id = $1 and m.id = (p.said ->> 'membership_id')::uuid),
    (select (p.said ->> 'name') || ', ' || h.name from hospital h where h.organisation_id = $1 and h.id = (p.said ->> 'hospital_id')::uuid),
    p.said ->> 'name',
    (select c.name from contract c where c.organisation_id = $1 and c.id = (p.said ->> 'contract_id')::uuid),
    p.said ->> 'provision')`;

function wantedInSql(bindings: Bindings, wanted: readonly ChangesWanted[]): { readonly where: string; readonly parents: string } {
  const parts = wanted.map((each) => {
    const table = bindings.bind(each.table, 'text');
    if ('all' in each) return `h.table_name = ${table}`;
    if ('rowIds' in each) return `(h.table_name = ${table} and h.row_id = any (${bindings.bind([...each.rowIds], 'uuid[]')}))`;
    const column = bindings.bind(each.column, 'text');
    return `(h.table_name = ${table} and (coalesce(h.after, h.before) ->> ${column})::uuid = any (${bindings.bind([...each.ids], 'uuid[]')}))`;
  });
  const parents = wanted.flatMap((each) => ('column' in each ? [each.column] : []));
  return { where: `(${parts.join(' or ')})`, parents: [...new Set(parents)].map((name) => bindings.bind(name, 'text')).join(', ') };
}

function statement(bindings: Bindings, wanted: readonly ChangesWanted[], after: ChangePlace | null): string {
  const { where, parents } = wantedInSql(bindings, wanted);
  const hidden = NEVER_TOLD.map((name) => bindings.bind(name, 'text')).join(', ');
  const place = after === null ? 'true' : `(h.happened_at, h.id) < (${bindings.bind(after.at, 'timestamptz')}, ${bindings.bind(after.id, 'uuid')})`;
  return `with page as (
    select h.id, h.happened_at, h.actor_id, h.table_name, h.operation, coalesce(h.after, h.before) as said, differs.fields
    from row_history h cross join lateral (
      select jsonb_agg(jsonb_build_object('key', k.key, 'was', h.before -> k.key, 'becomes', h.after -> k.key) order by k.key) as fields
      from jsonb_object_keys(coalesce(h.after, h.before)) as k(key)
      where k.key <> all (array[${[hidden, parents].filter(Boolean).join(', ')}]::text[])
        and coalesce(h.before -> k.key, 'null') is distinct from coalesce(h.after -> k.key, 'null')) differs
    where h.organisation_id = $1 and ${where} and ${place} and (differs.fields is not null or h.operation <> 'UPDATE')
    order by h.happened_at desc, h.id desc limit ${CHANGES_PAGE + 1})
  select p.id, ${instantInSql('p.happened_at')} as at, to_char(p.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place,
    (select m.display_name from membership m where m.organisation_id = $1 and m.id = p.actor_id) as "byName", p.table_name as of, ${ABOUT} as about,
    case p.operation when 'INSERT' then 'added' when 'DELETE' then 'removed' else 'changed' end as kind,
    coalesce((select jsonb_agg(jsonb_build_object('field', d.key, 'from', ${told('d.was')}, 'to', ${told('d.becomes')}) order by d.key)
      from jsonb_to_recordset(p.fields) as d(key text, was jsonb, becomes jsonb)), '[]') as fields
  from page p order by p.happened_at desc, p.id desc`;
}

/**
 * Who changed what of these records, newest first, from the history that the database itself keeps; one statement, a page
 * at a time. The caller decides whether the actor may know.
 */
export async function changesOf(
  { manager, actor }: ReadTransaction,
  wanted: readonly ChangesWanted[],
  after?: string,
): Promise<Changes> {
  const bindings = new Bindings();
  bindings.bind(actor.organisationId, 'uuid');
  const text = statement(bindings, wanted, after === undefined ? null : changePlace(after));
  const rows = await manager.query<(Change & { place: string })[]>(text, bindings.values);
  const items = rows.slice(0, CHANGES_PAGE).map(({ place: _place, ...change }) => change);
  const last = rows[CHANGES_PAGE - 1];
  return { items, next: rows.length > CHANGES_PAGE && last ? changeCursor({ at: last.place, id: last.id }) : null };
}
