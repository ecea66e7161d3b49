import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { seedProvider } from '../src/cli/seed/seed-provider.js';
import { serviceActor } from '../src/platform/access/actor.js';
import { SystemClock } from '../src/platform/clock/clock.js';
import { dataSourceOptions } from '../src/platform/database/data-sources.js';
import { roleUrl } from '../src/platform/database/role-logins.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { tablesIn } from './support/catalogue-queries.js';
import { freshDatabase } from './support/database.js';
import { seededRandom } from './support/seeded-random.js';

/** Tables about nobody, which every tenant reads; which migrations ran is asked before the service says that it is ready. */
const SHARED = new Set(['code', 'calendar', 'holiday', 'working_day', 'migration']);
/** Outside every tenant, and not the application's to touch. */
const CLOSED = new Set(['account', 'session', 'sign_in_attempt']);

let admin: pg.Client;
let application: pg.Client;
let dataSource: DataSource;
let unitOfWork: UnitOfWork;
let here: string;
let elsewhere: string;
let tables: string[];

beforeAll(async () => {
  const url = await freshDatabase();
  process.env['DATABASE_URL'] = url;
  admin = new pg.Client({ connectionString: url });
  application = new pg.Client({ connectionString: roleUrl('app_rw') });
  for (const client of [admin, application]) {
    client.on('error', () => undefined);
    await client.connect();
  }
  dataSource = await new DataSource({ ...dataSourceOptions('app_rw'), poolSize: 2 } as ConstructorParameters<typeof DataSource>[0]).initialize();
  unitOfWork = new UnitOfWork(dataSource);
  ({ organisationId: here } = await seedProvider(unitOfWork, new SystemClock(), 'fenmoor', () => undefined));
  ({ organisationId: elsewhere } = await seedProvider(unitOfWork, new SystemClock(), 'larkhill', () => undefined));
  tables = (await tablesIn(admin)).map(({ name }) => name).filter((name) => !SHARED.has(name) && !CLOSED.has(name));
}, 120_000);
afterAll(async () => {
  await dataSource.destroy();
  await Promise.all([admin.end(), application.end()]);
});

type Setting = string | null;
/** Runs a statement as the application with this tenant set, undoes it, and gives the rows it reached or the refusal's code. */
async function reach(setting: Setting, text: string, values: unknown[] = []): Promise<number | string> {
  await application.query('begin');
  try {
    if (setting !== null) await application.query(`select set_config('app.organisation_id', $1, true)`, [setting]);
    const { rows, rowCount } = await application.query<{ count?: string }>(text, values);
    return rows[0]?.count === undefined ? (rowCount ?? 0) : Number(rows[0].count);
  } catch (error) {
    return (error as { code?: string }).code ?? 'unknown';
  } finally {
    await application.query('rollback');
  }
}

const BAD: readonly (readonly [string, Setting])[] = [
  ['no tenant', null],
  ['an empty tenant', ''],
  ['a tenant that does not exist', '22222222-2222-4222-8222-222222222222'],
  ['the word null', 'null'],
  ['an injected tenant', `' or true --`],
  ['two tenants', '{11111111-1111-4111-8111-111111111111}'],
];
const INVALID = '22P02';
const REFUSED = '42501';

describe('SQL as the application', () => {
  it('has something to reach: most tables hold rows of both providers', async () => {
    const filled: string[] = [];
    for (const name of tables) {
      const { rows } = await admin.query<{ count: string }>(`select count(distinct organisation_id) from ${name}`);
      if (rows[0]?.count === '2') filled.push(name);
    }
    expect(filled).toEqual(expect.arrayContaining(['person', 'referral', 'contact', 'caseload_entry', 'clock', 'legal_event', 'sharing_choice', 'membership', 'row_history', 'organisation']));
    expect(filled.length).toBeGreaterThan(20);
  });

  it.each(BAD)('with %s reads no row of any table', async (_, setting) => {
    const read: string[] = [];
    for (const name of [...tables, ...CLOSED, 'caseload_source']) {
      const seen = await reach(setting, `select count(*) from ${name}`);
      if (seen !== 0 && seen !== INVALID && seen !== REFUSED) read.push(`${name}: ${seen}`);
    }
    expect(read).toEqual([]);
  });

  it.each(BAD)('with %s changes, deletes and adds no row of any table', async (_, setting) => {
    const written: string[] = [];
    for (const name of tables) {
      for (const statement of [`update ${name} set organisation_id = organisation_id`, `delete from ${name}`]) {
        const touched = await reach(setting, statement);
        if (touched !== 0 && touched !== INVALID && touched !== REFUSED) written.push(`${statement}: ${touched}`);
      }
      const added = await addCopy(setting, name, here);
      if (added !== null && added !== INVALID && added !== REFUSED) written.push(`insert into ${name}: ${added}`);
    }
    expect(written).toEqual([]);
  });

  it('with one tenant set reads that tenant’s rows alone, and writes nobody else’s', async () => {
    const wrong: string[] = [];
    let own = 0;
    for (const name of tables) {
      const theirs = await reach(here, `select count(*) from ${name} where organisation_id <> $1`, [here]);
      if (theirs !== 0) wrong.push(`${name} shows ${theirs}`);
      own += Number(await reach(here, `select count(*) from ${name}`));
      for (const statement of [`update ${name} set organisation_id = organisation_id where organisation_id = $1`, `delete from ${name} where organisation_id = $1`]) {
        const touched = await reach(here, statement, [elsewhere]);
        if (touched !== 0 && touched !== REFUSED) wrong.push(`${statement}: ${touched}`);
      }
      const added = await addCopy(here, name, elsewhere);
      if (added !== null && added !== REFUSED) wrong.push(`insert into ${name}: ${added}`);
      const moved = await reach(here, `update ${name} set organisation_id = $1`, [elsewhere]);
      if (moved !== 0 && moved !== REFUSED) wrong.push(`moving ${name}: ${moved}`);
    }
    expect(wrong).toEqual([]);
    expect(own).toBeGreaterThan(500);
  });
});

/** Tries to add a copy of one of an organisation's rows under a new id; null where there is none to copy. */
async function addCopy(setting: Setting, table: string, of: string): Promise<number | string | null> {
  const { rows } = await admin.query<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${table} t where organisation_id = $1 limit 1`, [of]);
  const [found] = rows;
  if (!found) return null;
  const row = 'id' in found.row ? { ...found.row, id: randomUUID() } : found.row;
  return reach(setting, `insert into ${table} overriding system value select * from jsonb_populate_record(null::${table}, $1)`, [JSON.stringify(row)]);
}

class Abandoned extends Error {}

describe('two tenants on a pool of two connections', () => {
  const REQUESTS = process.env['LONG'] ? 10_000 : 1_000;

  it(`never meet in ${REQUESTS} interleaved requests, a tenth of which break off in the middle`, async () => {
    const random = seededRandom(7);
    const people = new Map<string, number>();
    for (const tenant of [here, elsewhere]) {
      const { rows } = await admin.query<{ count: string }>('select count(*) from person where organisation_id = $1', [tenant]);
      people.set(tenant, Number(rows[0]?.count));
    }
    const plans = Array.from({ length: REQUESTS }, () => ({ tenant: random.pick([here, elsewhere]), fate: random.next() }));
    const outcome = { right: 0, foreign: 0, broken: 0, bare: 0 };

    const request = async ({ tenant, fate }: (typeof plans)[number]) => {
      const actor = serviceActor(tenant, 'test');
      const work = fate < 0.5 ? unitOfWork.run.bind(unitOfWork) : unitOfWork.read.bind(unitOfWork);
      await work(actor, async ({ manager }) => {
        const [row] = await manager.query<{ own: number; foreign: number }[]>(
          `select count(*) filter (where organisation_id = $1)::integer as own, count(*) filter (where organisation_id <> $1)::integer as foreign from person`,
          [tenant],
        );
        if (fate > 0.95) throw new Abandoned();
        if (fate < 0.05) await manager.query(`set local statement_timeout = 1`).then(() => manager.query('select pg_sleep(1)'));
        outcome.foreign += row?.foreign ?? 0;
        outcome.right += row?.own === people.get(tenant) ? 1 : 0;
      });
    };
    const worker = async (queue: (typeof plans)[number][]) => {
      for (let plan = queue.pop(); plan; plan = queue.pop()) {
        await request(plan).catch((error: unknown) => {
          const isMeant = error instanceof Abandoned || (error as { code?: string }).code === '57014';
          if (!isMeant) throw error;
          outcome.broken += 1;
        });
        const [left] = await dataSource.query<{ count: string }[]>('select count(*) from person');
        outcome.bare += Number(left?.count);
      }
    };
    const queue = [...plans];
    await Promise.all(Array.from({ length: 8 }, () => worker(queue)));

    const broken = plans.filter(({ fate }) => fate > 0.95 || fate < 0.05).length;
    expect(outcome).toEqual({ right: REQUESTS - broken, foreign: 0, broken, bare: 0 });
    expect(broken).toBeGreaterThan(REQUESTS * 0.07);
  }, 120_000);
});
