import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/platform/database/data-sources.js';
import { freshDatabase } from './support/database.js';

const MIGRATIONS = fileURLToPath(new URL('../../../migrations/dist/*.js', import.meta.url));

let admin: pg.Client;
let owner: DataSource;
beforeAll(async () => {
  const url = await freshDatabase();
  process.env['DATABASE_URL'] = url;
  admin = new pg.Client({ connectionString: url });
  admin.on('error', () => undefined);
  await admin.connect();
  owner = await new DataSource({ ...dataSourceOptions('app_owner'), migrations: [MIGRATIONS], migrationsTableName: 'migration' } as ConstructorParameters<typeof DataSource>[0]).initialize();
});
afterAll(async () => {
  await owner.destroy();
  await admin.end();
});

/** Everything in the schema that a migration can make, described so that two schemas are the same when the lists are. */
const MADE = `
  select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') as what
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') and c.relname <> 'migration'
  union all select 'table ' || relname || ' ' || relkind::text || ' ' || relrowsecurity || ' ' || relforcerowsecurity || ' ' || relowner::regrole || ' ' || coalesce(relacl::text, '')
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v') and relname <> 'migration'
  union all select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migration'
  union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 'migration'::regclass
  union all select 'policy ' || tablename || ' ' || policyname || ' ' || roles::text || ' ' || cmd || ' ' || permissive || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies where schemaname = 'public'
  union all select 'function ' || p.oid::regprocedure || ' ' || p.prosecdef || ' ' || md5(p.prosrc) || ' ' || coalesce(p.proacl::text, '') from pg_proc p
    where p.pronamespace = 'public'::regnamespace and not exists (select 1 from pg_depend x where x.objid = p.oid and x.deptype = 'e')
  union all select 'trigger ' || tgrelid::regclass || ' ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal and tgrelid::regclass::text not like 'graphile_worker.%'
  union all select 'collation ' || collname from pg_collation where collnamespace = 'public'::regnamespace
  order by 1`;
const made = async (): Promise<string[]> => (await admin.query<{ what: string }>(MADE)).rows.map(({ what }) => what);

describe('the migrations', () => {
  it('go down to nothing, one by one, and up again to the very same schema', async () => {
    const before = await made();
    expect(before.length).toBeGreaterThan(500);
    for (let left = owner.migrations.length; left > 0; left -= 1) {
      expect(await owner.query('select count(*)::integer as left from migration')).toEqual([{ left }]);
      await owner.undoLastMigration({ transaction: 'each' });
    }
    expect(await made()).toEqual([]);
    await owner.runMigrations({ transaction: 'each' });
    expect(await made()).toEqual(before);
  }, 60_000);
});
