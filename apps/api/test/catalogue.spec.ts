import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from './support/database.js';
import { foreignKeysIn, indexesIn, tablesIn, type TableInCatalogue } from './support/catalogue-queries.js';

/** Tables that stand outside tenancy, each with why. */
const NOT_TENANTED: Readonly<Record<string, string>> = {
  account: 'belongs to a human being, who may work for several providers; reached by functions alone',
  session: 'read before any tenant is known; holds hashed tokens and ids; reached by functions alone',
  sign_in_attempt: 'counted before any tenant is known; holds hashes; reached by functions alone',
  code: 'code lists, the same for everyone, about nobody',
  calendar: 'how far bank holidays are known, about nobody',
  holiday: 'bank holidays, about nobody',
  working_day: 'working days counted, about nobody',
  migration: 'which migrations ran',
};

/** Indexes that do not begin with the organisation, each with why. */
const NOT_BY_ORGANISATION: Readonly<Record<string, string>> = {
  invitation_by_token: 'whoever accepts an invitation has only its token, before any tenant is known',
  membership_by_account: 'signing in asks which memberships an account has, before any tenant is known',
  organisation_slug_key: 'a slug names one provider of the whole installation',
  person_by_name: 'a trigram index holds no uuid column; row security bounds what it finds',
  ward_by_name: 'a trigram index holds no uuid column; row security bounds what it finds',
};

const ROLES = ['app_rw', 'app_report'] as const;
const RIGHTS = ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'] as const;

let admin: pg.Client;
let tables: TableInCatalogue[];
beforeAll(async () => {
  admin = new pg.Client({ connectionString: await freshDatabase() });
  admin.on('error', () => undefined);
  await admin.connect();
  tables = await tablesIn(admin);
});
afterAll(() => admin.end());

const tenanted = () => tables.filter(({ name }) => !NOT_TENANTED[name]);
async function values<T>(text: string, parameters: unknown[] = []): Promise<T[]> {
  const { rows } = await admin.query<{ value: T }>(text, parameters);
  return rows.map(({ value }) => value);
}

describe('every table', () => {
  it('is a tenant’s, or stands outside for a reason that still holds', () => {
    expect(tables.length).toBeGreaterThan(35);
    expect(tables.filter(({ hasOrganisation, name }) => !hasOrganisation && !NOT_TENANTED[name])).toEqual([]);
    expect(Object.keys(NOT_TENANTED).filter((name) => !tables.some((table) => table.name === name))).toEqual([]);
  });

  it('of a tenant has forced row security, and a key that begins with the organisation', () => {
    expect(tenanted().filter(({ isForced }) => !isForced)).toEqual([]);
    expect(tenanted().filter(({ primaryKey }) => primaryKey[0] !== 'organisation_id')).toEqual([]);
  });

  it('of a tenant lets nobody see or write by any rule but the organisation’s', async () => {
    const policies = await values<string>(
      `select format('%s %s %s', tablename, policyname, roles) as value from pg_policies where schemaname = 'public'
       and not (policyname = 'tenancy' and qual = '(organisation_id = current_organisation())' and with_check = '(organisation_id = current_organisation())') order by 1`,
    );
    expect(policies).toEqual([
      'contract sign_in {app_owner}',
      'contract_holder sign_in {app_owner}',
      'idempotency_key housekeeping {app_owner}',
      'idempotency_key housekeeping_reads {app_owner}',
      'invitation sign_in {app_owner}',
      'membership sign_in {app_owner}',
      'organisation sign_in {app_owner}',
      'release own_contracts {app_report}',
      'row_history written_by_trigger {app_owner}',
    ]);
    const bare = await values<string>(`select c.relname as value from pg_class c where c.relrowsecurity and c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and not exists (select 1 from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname and p.policyname = 'tenancy')`);
    expect(bare).toEqual([]);
  });

  it('names the organisation on both sides of every reference between tenants’ tables', async () => {
    const names = new Set(tenanted().map(({ name }) => name));
    const between = (await foreignKeysIn(admin)).filter(({ from, to }) => names.has(from) && names.has(to));
    expect(between.length).toBeGreaterThan(50);
    expect(between.filter(({ fromColumns, toColumns }) => fromColumns[0] !== 'organisation_id' || toColumns[0] !== 'organisation_id')).toEqual([]);
  });

  it('has indexes that begin with the organisation, but for those with a reason', async () => {
    const names = new Set(tenanted().map(({ name }) => name));
    const others = (await indexesIn(admin)).filter(({ table, firstColumn }) => names.has(table) && firstColumn !== 'organisation_id').map(({ name }) => name);
    expect(others.toSorted()).toEqual(Object.keys(NOT_BY_ORGANISATION).toSorted());
  });
});

describe('the database roles', () => {
  it('are bound by row security, own nothing of ours beyond the owner, and lend nobody their rights', async () => {
    const { rows } = await admin.query(`select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname in ('app_owner', 'app_rw', 'app_report') order by 1`);
    const bound = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false };
    expect(rows).toEqual(['app_owner', 'app_report', 'app_rw'].map((rolname) => ({ rolname, ...bound })));
    expect(await values(`select c.relname as value from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname in ('app_rw', 'app_report')`)).toEqual([]);
    expect(await values(`select p.proname as value from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname in ('app_rw', 'app_report')`)).toEqual([]);
    expect(await values(`select m.roleid::regrole::text as value from pg_auth_members m where m.member in ('app_rw'::regrole, 'app_report'::regrole)`)).toEqual([]);
    for (const role of ROLES) expect(await values(`select has_schema_privilege($1, 'public', 'create') as value`, [role])).toEqual([false]);
  });

  it('keep the application from accounts and sessions, from the queue, and from emptying anything', async () => {
    for (const name of ['account', 'session', 'sign_in_attempt']) {
      for (const right of ['select', 'insert', 'update', 'references']) expect(await values(`select has_any_column_privilege('app_rw', $1, $2) as value`, [name, right])).toEqual([false]);
      expect(await values(`select has_table_privilege('app_rw', $1, 'delete') as value`, [name])).toEqual([false]);
    }
    expect(await values(`select has_schema_privilege('app_rw', 'graphile_worker', 'usage') as value`)).toEqual([false]);
    for (const { name } of tables) expect({ name, may: await values(`select has_table_privilege('app_rw', $1, 'truncate') as value`, [name]) }).toEqual({ name, may: [false] });
  });

  it('let the report role read published releases and nothing else at all', async () => {
    const readable: string[] = [];
    for (const { name } of tables) {
      for (const right of RIGHTS) {
        const [may] = await values<boolean>(`select has_table_privilege('app_report', $1, $2) as value`, [name, right]);
        const [some] = ['select', 'insert', 'update', 'references'].includes(right) ? await values<boolean>(`select has_any_column_privilege('app_report', $1, $2) as value`, [name, right]) : [false];
        if (may || some) readable.push(`${right} ${name}`);
      }
    }
    expect(readable).toEqual(['select release']);
    const views = await values<string>(`select c.relname as value from pg_class c where c.relkind in ('v', 'm') and c.relnamespace = 'public'::regnamespace and has_table_privilege('app_report', c.oid, 'select')`);
    expect(views).toEqual([]);
  });

  it('look through no view with its maker’s eyes', async () => {
    const views = await values<string>(`select c.relname as value from pg_class c where c.relkind in ('v', 'm') and c.relnamespace = 'public'::regnamespace and not coalesce(c.reloptions::text[] @> '{security_invoker=true}', false)`);
    expect(views).toEqual([]);
    expect(await values(`select c.relname as value from pg_class c where c.relkind = 'v' and c.relnamespace = 'public'::regnamespace`)).toContain('caseload_source');
  });

  it('run what acts as the owner with a fixed path, and give it to the application alone', async () => {
    const unsafe = await values<string>(`select p.proname as value from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef and not exists (select 1 from unnest(p.proconfig) c where c like 'search_path=%')`);
    expect(unsafe).toEqual([]);
    const open = await values<string>(`select p.proname as value from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef and p.prorettype <> 'trigger'::regtype
      and (has_function_privilege('app_report', p.oid, 'execute') or not has_function_privilege('app_rw', p.oid, 'execute'))`);
    expect(open).toEqual([]);
  });
});

describe('the audit record and the history of rows', () => {
  const rights = async (table: string) => {
    const held: string[] = [];
    for (const right of RIGHTS) {
      const [may] = await values<boolean>(`select has_table_privilege('app_rw', $1, $2) or ($2 in ('insert', 'update') and has_any_column_privilege('app_rw', $1, $2)) as value`, [table, right]);
      if (may) held.push(right);
    }
    return held;
  };

  it('may be added to and read, or only read, by the application', async () => {
    expect(await rights('audit_event')).toEqual(['select', 'insert']);
    expect(await rights('row_history')).toEqual(['select']);
    const dated = await values(`select has_column_privilege('app_rw', 'audit_event', 'happened_at', 'insert') or has_column_privilege('app_rw', 'audit_event', 'hash', 'insert') as value`);
    expect(dated).toEqual([false]);
  });

  it.each(['audit_event', 'row_history'])('refuse change, deletion and emptying of %s to the owner, whatever tenant is set', async (table) => {
    const organisation = '11111111-1111-4111-8111-111111111111';
    await admin.query('begin');
    await admin.query(`select set_config('app.organisation_id', $1, true)`, [organisation]);
    await (table === 'audit_event'
      ? admin.query(`insert into audit_event (organisation_id, actor_role, action, subject_type) values ($1, 'manager', 'person:open', 'person')`, [organisation])
      : admin.query(`insert into row_history (organisation_id, table_name, row_id, operation) values ($1, 'person', $1, 'INSERT')`, [organisation]));
    await admin.query('set local role app_owner');
    expect((await admin.query(`select 1 from ${table}`)).rowCount).toBe(1);
    const change = table === 'audit_event' ? `update audit_event set actor_role = 'service'` : `update row_history set before = '{}'`;
    for (const statement of [change, `delete from ${table}`, `truncate ${table}`]) {
      await admin.query('savepoint tried');
      await expect(admin.query(statement)).rejects.toMatchObject({ code: '42501', message: `${table} is append-only` });
      await admin.query('rollback to savepoint tried');
    }
    await admin.query('rollback');
  });
});
