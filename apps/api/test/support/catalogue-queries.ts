import type pg from 'pg';

export interface TableInCatalogue {
  readonly name: string;
  readonly hasOrganisation: boolean;
  readonly isForced: boolean;
  readonly primaryKey: readonly string[];
}

/** Every table of the schema as the catalogue has it, whoever made it. */
export async function tablesIn(admin: pg.Client): Promise<TableInCatalogue[]> {
  const { rows } = await admin.query<TableInCatalogue>(
    `select c.relname::text as name, c.relrowsecurity and c.relforcerowsecurity as "isForced",
       exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped) as "hasOrganisation",
       coalesce((select array_agg(a.attname::text order by k.place) from pg_constraint p, unnest(p.conkey) with ordinality k(column_number, place)
         join pg_attribute a on a.attnum = k.column_number where p.conrelid = c.oid and p.contype = 'p' and a.attrelid = c.oid), '{}') as "primaryKey"
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  return rows;
}

export interface ForeignKeyInCatalogue {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly fromColumns: readonly string[];
  readonly toColumns: readonly string[];
}
export async function foreignKeysIn(admin: pg.Client): Promise<ForeignKeyInCatalogue[]> {
  const columns = (table: string, keys: string) =>
    `(select array_agg(a.attname::text order by k.place) from unnest(${keys}) with ordinality k(column_number, place) join pg_attribute a on a.attrelid = ${table} and a.attnum = k.column_number)`;
  const { rows } = await admin.query<ForeignKeyInCatalogue>(
    `select f.conname::text as name, f.conrelid::regclass::text as "from", f.confrelid::regclass::text as "to",
       ${columns('f.conrelid', 'f.conkey')} as "fromColumns", ${columns('f.confrelid', 'f.confkey')} as "toColumns"
     from pg_constraint f where f.contype = 'f' and f.connamespace = 'public'::regnamespace order by 1`,
  );
  return rows;
}

export interface IndexInCatalogue {
  readonly name: string;
  readonly table: string;
  readonly firstColumn: string | null;
}
export async function indexesIn(admin: pg.Client): Promise<IndexInCatalogue[]> {
  const { rows } = await admin.query<IndexInCatalogue>(
    `select i.indexrelid::regclass::text as name, i.indrelid::regclass::text as table,
       (select a.attname::text from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0]) as "firstColumn"
     from pg_index i join pg_class c on c.oid = i.indrelid where c.relnamespace = 'public'::regnamespace order by 1`,
  );
  return rows;
}
