import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instant, mayLogContact, type ContactToLog } from '@alongside/domain';
import pg from 'pg';
import { SIZES, type Size } from '../src/cli/seed/sized/sizes.js';
import { keepEveryClock } from '../src/modules/caseload/index.js';
import { FixedClock } from '../src/platform/clock/clock.js';
import { openUnitOfWork } from '../src/platform/database/open-unit-of-work.js';
import { NOW } from './support/app.js';
import { contentsHash } from './support/contents-hash.js';
import { freshDatabase } from './support/database.js';
import { loadInto } from './support/sized-database.js';

const TINY: Size = {
  organisations: 2,
  people: 150,
  referrals: 300,
  legalEvents: 390,
  contacts: 2000,
  notes: 800,
  actions: 700,
  looks: 300,
  advocates: 3,
  casesEach: 8,
};

const open: pg.Client[] = [];
async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  open.push(client);
  return client;
}
async function tinyDatabase(seed: number): Promise<pg.Client> {
  const url = await freshDatabase();
  await loadInto(url, TINY, { seed });
  return connected(url);
}
/** An account's password hash is salted, so that no two loads have it alike. */
const contents = async (admin: pg.Client) => (await contentsHash(admin)).split('\n').filter((line) => !line.startsWith('account:'));

let url: string;
let admin: pg.Client;
const all = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) => (await admin.query<Row>(sql, values)).rows;
const count = async (sql: string) => Number((await all<{ n: string }>(`select count(*) as n from ${sql}`))[0]?.n);

beforeAll(async () => {
  url = await freshDatabase();
  await loadInto(url, TINY);
  admin = await connected(url);
}, 60_000);
afterAll(() => Promise.all(open.map((client) => client.end())));

describe('invented data of a size', () => {
  it('is the same for the same seed, row for row, and another for another', async () => {
    const first = await contents(admin);
    expect(await contents(await tinyDatabase(1))).toEqual(first);
    const other = await contents(await tinyDatabase(2));
    for (const table of ['person', 'referral', 'contact', 'clock', 'caseload_entry']) {
      const of = (lines: readonly string[]) => lines.find((line) => line.startsWith(`${table}:`));
      expect(of(other)).not.toBe(of(first));
    }
  });

  it('is as much as the size says, to the row', async () => {
    const wanted = { person: TINY.people, referral: TINY.referrals, legal_event: TINY.legalEvents, contact: TINY.contacts, action: TINY.actions, audit_event: TINY.looks };
    for (const [table, each] of Object.entries(wanted)) expect({ table, n: await count(table) }).toEqual({ table, n: each * TINY.organisations });
    expect(await count('contact where note is not null')).toBe(TINY.notes * TINY.organisations);
    const lists = await all<{ n: number }>('select count(*)::integer as n from caseload_entry where advocate_id is not null group by advocate_id');
    expect(lists.map(({ n }) => n)).toEqual(Array.from({ length: TINY.advocates * TINY.organisations }, () => TINY.casesEach));
  });

  it('has the sizes that speed is measured at', () => {
    expect(SIZES.m).toMatchObject({ organisations: 1, people: 20_000, referrals: 40_000, legalEvents: 52_000, contacts: 500_000, notes: 200_000, actions: 100_000, advocates: 40, casesEach: 60 });
    expect([SIZES.s.contacts, SIZES.l.organisations, SIZES.l.contacts]).toEqual([50_000, 20, 500_000]);
  });

  it('holds only contacts that could have been logged, and nothing later than now but what is planned', async () => {
    const rows = await all<ContactToLog & { happened: string }>(
      `select c.kind, c.mode, c.outcome, to_char(c.started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt", c.minutes, c.privacy, c.privacy_reason as "privacyReason",
         p.date_of_birth::text as "dateOfBirth", r.closed_on::text as "closedOn"
       from contact c left join person p on p.organisation_id = c.organisation_id and p.id = c.person_id left join referral r on r.organisation_id = c.organisation_id and r.id = c.referral_id`,
    );
    const refused = rows.map((row) => mayLogContact({ ...row, now: instant(NOW), isWriterManager: true, askAgain: null, askAgainOn: null })).filter(({ allowed }) => !allowed);
    expect(refused).toEqual([]);
    for (const [table, column] of [['referral', 'allocated_at'], ['referral', 'acknowledged_at'], ['referral', 'received_at'], ['contact', 'saved_at'], ['action', 'done_at'], ['case_file', 'opened_on'], ['legal_event', 'happened_on']] as const) {
      expect({ table, column, later: await count(`${table} where ${column} > '${NOW}'`) }).toEqual({ table, column, later: 0 });
    }
    expect(await count('contact c join referral r on r.id = c.referral_id where c.started_at < r.received_at')).toBe(0);
  });

  it('has lists and clocks as the application itself would work them out', async () => {
    expect(await all('(select * from caseload_entry except select * from caseload_source) union all (select * from caseload_source except select * from caseload_entry)')).toEqual([]);
    const clocks = () => all('select * from clock order by organisation_id, id');
    const before = await clocks();
    process.env['DATABASE_URL'] = url;
    const { unitOfWork, close } = await openUnitOfWork();
    for (const { id } of await all<{ id: string }>('select organisation_id as id from organisation')) await keepEveryClock(unitOfWork, id, new FixedClock(instant(NOW)));
    await close();
    expect(await clocks()).toEqual(before);
    expect(await count('row_history')).toBe(0);
    expect(before.length).toBeGreaterThan(TINY.people);
  });

  it('leaves no trail of its own, and a trail again of everything after it', async () => {
    const names = await all<{ on: string }>(`select tgrelid::regclass::text as "on" from pg_trigger where tgenabled <> 'O' and not tgisinternal`);
    expect(names).toEqual([]);
    expect(await count(`row_history`)).toBe(0);
    await admin.query(`update person set name = 'Somebody Else' where id = (select id from person limit 1)`);
    expect(await count(`row_history where table_name = 'person'`)).toBe(1);
  });

  it('finds people by the pieces of their names', async () => {
    const missing = `(select p.organisation_id, t.trigram, p.id from person p cross join lateral trigrams_of_name(p.name) t except select * from person_trigram)`;
    expect(await all(`select * from ${missing} missing`)).toEqual([]);
  });

  it('is refused where it is already, and beside a real provider', async () => {
    await expect(loadInto(url, TINY)).rejects.toThrow('already');
    const real = await freshDatabase();
    await (await connected(real)).query(`insert into organisation (organisation_id, slug, name, phone, email, reference_prefix) values (gen_random_uuid(), 'real', 'A real provider', '', '', 'RP')`);
    await expect(loadInto(real, TINY)).rejects.toThrow('A real provider');
  });
});
