import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENDPOINTS, type EndpointSpec } from '@alongside/contracts';
import { londonDateOf } from '@alongside/domain';
import { conditionOf, isForAnyone, type Role } from '@alongside/domain/access';
import { getDataSourceToken } from '@nestjs/typeorm';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { SIZED_PASSWORD } from '../src/cli/seed/sized/load-sized.repository.js';
import { SIZES, type Size } from '../src/cli/seed/sized/sizes.js';
import { SystemClock } from '../src/platform/clock/clock.js';
import { REPORT } from '../src/platform/database/data-sources.js';
import { startApp, type AppUnderTest, type Caller } from './support/app.js';
import { callerWith, signInCookie } from './support/caller.js';
import { EXAMPLES, lastQuarter, type Example, type ExampleContext } from './support/examples.js';
import { plansHeard, tellPlans, wholeReads, type WholeRead } from './support/plans.js';
import { loadInto } from './support/sized-database.js';

/** Large enough that reading contacts, actions, looks and the pieces of names from end to end would show; at m all is large. */
const MIDDLING: Size = { organisations: 1, people: 2500, referrals: 5000, legalEvents: 6500, contacts: 30_000, notes: 12_000, actions: 12_000, looks: 12_000, advocates: 10, casesEach: 30 };
const LARGE = 10_000;
/** A prepared statement gets its lasting plan with its sixth use. */
const ROUNDS = 7;
const IS_LONG = Boolean(process.env['LONG']);
const PATIENCE = IS_LONG ? 1_800_000 : 180_000;

interface Asking {
  readonly role: Role;
  /** Some of what is there is not theirs to see. */
  readonly isLimited: boolean;
  readonly call: Caller;
  readonly context: ExampleContext;
}
let under: AppUnderTest;
let asking: Asking[];
let plans: ReturnType<typeof plansHeard>;
let large: ReadonlySet<string>;

beforeAll(async () => {
  under = await startApp({ withFixtures: false });
  await loadInto(process.env['DATABASE_URL'] ?? '', IS_LONG ? SIZES.m : MIDDLING, { clock: new SystemClock() });
  const { rows } = await under.admin.query<{ name: string }>(`select relname as name from pg_class where relkind in ('r', 'p') and relrowsecurity and reltuples > $1`, [LARGE]);
  large = new Set(rows.map(({ name }) => name));
  plans = plansHeard([undefined, REPORT].map((name) => (under.app.get<DataSource>(getDataSourceToken(name)).driver as unknown as { master: pg.Pool }).master));
  await tellPlans(under.admin, new URL(process.env['DATABASE_URL'] ?? '').pathname.slice(1));
  asking = await Promise.all((['advocate', 'manager', 'administrator', 'commissioner'] as const).map(signedIn));
  await contractsManager();
}, PATIENCE);
afterAll(() => under.close());

async function signedIn(role: Role): Promise<Asking> {
  const email = `${role}1@invented-1.example`;
  const server = under.app.getHttpServer() as Parameters<typeof signInCookie>[0];
  const { rows } = await under.admin.query<{ id: string; organisation_id: string }>('select id, organisation_id from membership where email = $1', [email]);
  const context = { admin: under.admin, organisationId: rows[0]?.organisation_id ?? '', slug: 'invented-1', role, membershipId: rows[0]?.id ?? '', today: londonDateOf(new SystemClock().now()) };
  return { role, isLimited: role === 'commissioner', call: callerWith(server, await signInCookie(server, email, SIZED_PASSWORD)), context };
}
/** The manager who holds one contract, in whose lists every row is asked whether it falls under it. */
async function contractsManager(): Promise<void> {
  const server = under.app.getHttpServer() as Parameters<typeof signInCookie>[0];
  const call = callerWith(server, await signInCookie(server, 'manager2@invented-1.example', SIZED_PASSWORD));
  const like = asking.find(({ role }) => role === 'manager');
  if (like) asking.push({ ...like, isLimited: true, call });
}

/** Each with how it answered and what it read whole. */
interface Asked {
  readonly what: string;
  readonly isLimited: boolean;
  readonly status: number;
  readonly planned: number;
  readonly whole: readonly WholeRead[];
}
async function ask({ call, role, isLimited }: Asking, what: string, method: EndpointSpec['method'], path: string, body?: object): Promise<Asked> {
  plans.heard();
  const reply = await call(method.toLowerCase() as Parameters<Caller>[0], path, body);
  const told = plans.heard();
  return { what: `${what} as ${role}${isLimited ? ' of one contract' : ''}`, isLimited, status: reply.status, planned: told.length, whole: told.flatMap((each) => wholeReads(each, large)) };
}
const pathOf = ({ path }: EndpointSpec, { params = {}, query }: Example): string => path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? '') + (query ? `?${query}` : '');
const faults = (asked: readonly Asked[]) => asked.filter(({ whole }) => whole.length > 0).map(({ what, whole }) => ({ what, whole }));
const broken = (asked: readonly Asked[]) => asked.filter(({ status }) => status >= 500);

/** The endpoint called by everybody who may, with what its example finds; nothing where there is nothing to call it with. */
async function callsOf(name: string, spec: EndpointSpec): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const each of asking.filter(({ role }) => isForAnyone(spec.action) || conditionOf(spec.action, role) !== undefined)) {
    const example = await EXAMPLES[name]?.(each.context).catch(() => null);
    if (example) asked.push(await ask(each, name, spec.method, pathOf(spec, example), example.body));
  }
  return asked;
}
const as = (wanted: Role): Asking[] => asking.filter(({ role }) => role === wanted);
/** These end or change the asker's own session. */
const OF_THE_SESSION = new Set(['signOut', 'signOutEverywhere', 'lockSession', 'unlockSession', 'switchMembership', 'tryAs', 'clearPractice']);
const reads = (spec: EndpointSpec) => spec.method === 'GET' || spec.path === '/people/finding';

describe(`with ${IS_LONG ? 'm' : 'a middling amount of'} data`, () => {
  it('the tables that grow with the work are large, and one that is read whole is noticed', async () => {
    const expected = ['contact', 'action', 'audit_event', 'person_trigram', ...(IS_LONG ? ['person', 'referral', 'legal_event', 'stay', 'allocation', 'case_file', 'clock', 'sharing_party', 'sharing_choice', 'planned_visit'] : [])];
    expect([...large]).toEqual(expect.arrayContaining(expected));
    plans.heard();
    await under.app.get<DataSource>(getDataSourceToken()).transaction(async (manager) => {
      await manager.query(`select set_config('app.organisation_id', $1, true)`, [asking[0]?.context.organisationId]);
      await manager.query('select count(*) from contact where note like $1', ['%']);
    });
    expect(plans.heard().flatMap((each) => wholeReads(each, large))).toMatchObject([{ table: 'contact' }]);
  });

  it('no page, list, search or report reads a large table whole, when it is first asked or later', async () => {
    const asked: Asked[] = [];
    await publish();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, spec] of ENDPOINTS) if (reads(spec) && !OF_THE_SESSION.has(name)) asked.push(...(await callsOf(name, spec)));
    }
    expect(broken(asked)).toEqual([]);
    expect(faults(asked)).toEqual([]);
    // Signing in aside, what asks the database is answered, so that its plans are those of an answer.
    expect(asked.filter(({ planned, status, isLimited }) => planned > 0 && status !== 200 && !(isLimited && status === 404))).toEqual([]);
    for (const name of ['readToday', 'listPeople', 'openPerson', 'findPeople', 'checkReport', 'listReferrals', 'listWaiting', 'listLooked', 'listActions', 'readRelease']) {
      expect({ name, planned: asked.some(({ what, planned }) => what.startsWith(`${name} `) && planned > 0) }).toEqual({ name, planned: true });
    }
  }, PATIENCE);

  it('nor does any view of a list, in any order, on any page', async () => {
    const asked: Asked[] = [];
    for (const each of [...as('advocate'), ...as('manager')]) {
      for (const view of ['everyone', 'clock-running', 'not-seen', 'waiting-on-me', 'first-visit-due', 'ask-again']) {
        for (const sort of ['next-clock', 'next-step', 'name', 'last-contact']) {
          const first = await each.call('get', `/people?view=${view}&sort=${sort}&limit=10`);
          const { next } = first.body as { next: string | null };
          const after = next === null ? '' : `&after=${encodeURIComponent(next)}`;
          for (let round = 0; round < ROUNDS; round += 1) asked.push(await ask(each, `${view} by ${sort}`, 'GET', `/people?view=${view}&sort=${sort}&limit=10${after}`));
        }
      }
    }
    expect(asked.filter(({ status }) => status !== 200)).toEqual([]);
    expect(faults(asked)).toEqual([]);
  }, PATIENCE);

  it('nor does finding somebody by what is typed', async () => {
    const { rows } = await under.admin.query<{ name: string; reference: string; nhs: string }>(
      `select name, reference, nhs_number as nhs from person where name is not null and nhs_number is not null order by md5(id::text) limit 5`,
    );
    const typed = rows.flatMap(({ name, reference, nhs }) => [name, `${name.slice(0, 3)}${name.slice(4)}`, name.slice(0, 3), reference, nhs]);
    const asked: Asked[] = [];
    for (const each of [...as('advocate'), ...as('manager')]) for (const words of typed) asked.push(await ask(each, `finding ${words}`, 'POST', '/people/finding', { typed: words }));
    expect(asked.filter(({ status }) => status !== 200)).toEqual([]);
    expect(faults(asked)).toEqual([]);
  }, PATIENCE);

  it('nor does anything that is written, with what it brings up to date', async () => {
    const asked: Asked[] = [];
    for (const [name, spec] of ENDPOINTS) if (!reads(spec) && !OF_THE_SESSION.has(name)) asked.push(...(await callsOf(name, spec)));
    expect(broken(asked)).toEqual([]);
    expect(faults(asked)).toEqual([]);
    for (const name of ['logContact', 'acceptReferral', 'allocate', 'recordSharingChoice', 'closeReferral', 'correctPerson']) {
      expect({ name, done: asked.some(({ what, status }) => what.startsWith(`${name} `) && status < 300) }).toEqual({ name, done: true });
    }
  }, PATIENCE);
});

/** The last whole quarter of the usual contract, so that there is a release to read. */
async function publish(): Promise<void> {
  const [manager] = as('manager');
  if (!manager) throw new Error('nobody manages');
  const { rows } = await under.admin.query<{ id: string }>('select id from contract where is_default');
  const reply = await manager.call('post', `/reports/${rows[0]?.id}/${lastQuarter(manager.context.today)}/releases`, { asOf: manager.context.today, correctionNote: null });
  if (reply.status !== 201) throw new Error(`publishing answered ${reply.status} ${JSON.stringify(reply.body)}`);
}
