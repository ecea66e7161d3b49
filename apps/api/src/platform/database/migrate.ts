import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { prepareQueue } from '../outbox/worker.js';
import { loadCatalogue } from './catalogue.js';
import { administratorUrl, DATABASE_ROLES, rolePassword } from './role-logins.js';
import { dataSourceOptions } from './data-sources.js';

const MIGRATIONS = fileURLToPath(new URL('../../../../../migrations/dist/*.js', import.meta.url));

/** Brings roles, queue, tables and code lists up to this version. Safe to repeat; gives the names of what it ran. */
export async function migrate(): Promise<string[]> {
  await ensureRoles();
  await prepareQueue();
  const owner = await new DataSource({
    ...dataSourceOptions('app_owner'),
    migrations: [MIGRATIONS],
    migrationsTableName: 'migration',
  } as ConstructorParameters<typeof DataSource>[0]).initialize();
  try {
    const ran = await owner.runMigrations({ transaction: 'each' });
    await loadCatalogue(owner);
    // The server asks which migrations ran, to know whether it is ready.
    await owner.query('grant select on migration to app_rw');
    return ran.map(({ name }) => name);
  } finally {
    await owner.destroy();
  }
}

/** Three logins, none of which may bypass row security. Their passwords are set again at every run. */
async function ensureRoles(): Promise<void> {
  const client = new pg.Client({ connectionString: administratorUrl().toString() });
  await client.connect();
  try {
    for (const role of DATABASE_ROLES) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      const verb = rowCount ? 'alter' : 'create';
      await client.query(
        `${verb} role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password ${client.escapeLiteral(rolePassword(role))}`,
      );
    }
    await client.query(
      `do $$ begin execute format('grant create, connect on database %I to app_owner', current_database()); end $$`,
    );
    await client.query('alter schema public owner to app_owner');
  } finally {
    await client.end();
  }
}
