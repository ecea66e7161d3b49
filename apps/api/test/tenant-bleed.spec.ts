import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ENDPOINTS, type EndpointSpec } from '@alongside/contracts';
import { conditionOf } from '@alongside/domain/access';
import { atOnce } from './support/at-once.js';
import { EXAMPLES, type Example } from './support/examples.js';
import { ForeignIds } from './support/foreign-ids.js';
import { ask } from './support/http-call.js';
import { otherThan, publishLastQuarter, SLUGS, startPracticeServer, type PracticeServer, type SignedIn, type Slug } from './support/practice-server.js';
import { seededRandom } from './support/seeded-random.js';

const REQUESTS = process.env['LONG'] ? 10_000 : 1_000;
const WIDTH = 16;

let practice: PracticeServer;
let foreign: Readonly<Record<Slug, ForeignIds>>;
let names: Readonly<Record<Slug, readonly string[]>>;
beforeAll(async () => {
  practice = await startPracticeServer({ DATABASE_POOL: '2' });
  await publishLastQuarter(practice);
  const { admin, organisations } = practice;
  foreign = { fenmoor: await ForeignIds.of(admin, organisations.fenmoor), larkhill: await ForeignIds.of(admin, organisations.larkhill) };
  names = { fenmoor: await peopleOf('fenmoor'), larkhill: await peopleOf('larkhill') };
}, 120_000);
afterAll(() => practice.close());

/** Names that one organisation alone knows. */
async function peopleOf(slug: Slug): Promise<string[]> {
  const { rows } = await practice.admin.query<{ name: string }>(
    `select name from person where organisation_id = $1 and length(name) > 6 and name not in (select name from person where organisation_id <> $1 and name is not null) and name not in (select display_name from membership)`,
    [practice.organisations[slug]],
  );
  return rows.map(({ name }) => name);
}

interface Reading {
  readonly login: SignedIn;
  readonly path: string;
}
/** Everything there is to read, for everybody who may and whom it answers. */
async function readings(): Promise<Reading[]> {
  const reads = [...ENDPOINTS].filter(([, spec]) => spec.method === 'GET');
  const found: Reading[] = [];
  for (const login of practice.logins) {
    for (const [name, spec] of reads) {
      const example = await EXAMPLES[name]?.(practice.contextFor(login.provider, login)).catch(() => null);
      if (!example || conditionOf(spec.action, login.role) === undefined) continue;
      const reading = { login, path: pathOf(spec, example) };
      if ((await login.call('GET', reading.path)).status === 200) found.push(reading);
    }
  }
  return found;
}
const pathOf = (spec: EndpointSpec, { params = {}, query }: Example): string => spec.path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? 'x') + (query ? `?${query}` : '');

/** Cancels or ends, one after the other, statements of the application wherever they happen to be. */
async function breakOffStatements(isOver: () => boolean): Promise<number> {
  const { host, port, user, password, database } = practice.admin;
  const saboteur = new pg.Client({ host, port, user, password: String(password), database });
  saboteur.on('error', () => undefined);
  await saboteur.connect();
  let struck = 0;
  for (let turn = 0; !isOver(); turn += 1) {
    const how = turn % 4 === 0 ? 'pg_terminate_backend' : 'pg_cancel_backend';
    const { rows } = await saboteur.query<{ struck: boolean }>(`select ${how}(pid) as struck from pg_stat_activity where usename = 'app_rw' and datname = current_database() and (state <> 'idle' or random() < 0.02) order by random() limit 1`);
    struck += rows.length;
    await saboteur.query('select pg_sleep(0.015)');
  }
  await saboteur.end();
  return struck;
}

describe('two organisations on two connections', () => {
  it(`never meet in ${REQUESTS} interleaved requests, of which some are given up, cancelled or cut off in the middle of a transaction`, async () => {
    const random = seededRandom(8);
    const all = await readings();
    const bySlug = (slug: Slug) => all.filter(({ login }) => login.provider === slug);
    const [ofOne, ofOther] = SLUGS.map(bySlug) as [Reading[], Reading[]];
    const plans = Array.from({ length: REQUESTS }, (_, n) => ({ ...random.pick(n % 2 ? ofOne : ofOther), givesUpAfter: random.chance(0.1) ? 1 + random.below(12) : null }));
    const seen = { good: 0, away: 0, givenUp: 0 };
    let isOver = false;
    const striking = breakOffStatements(() => isOver);
    const wrong = await atOnce(WIDTH, plans, async ({ login, path, givesUpAfter }) => {
      const asked = { method: 'GET', path: `/api${path}`, headers: { cookie: login.cookie } };
      const reply = await ask(practice.base(), asked, givesUpAfter ?? undefined).catch(() => null);
      if (!reply) {
        seen.givenUp += 1;
        return givesUpAfter === null ? [`${path}: no answer`] : [];
      }
      if (reply.status === 200) seen.good += 1;
      if (reply.status === 503) seen.away += 1;
      const other = otherThan(login.provider);
      const own = practice.logins.filter(({ email }) => email === login.email).map(({ membershipId }) => membershipId);
      const shown = [...foreign[other].shownIn(reply.text).filter((id) => !own.includes(id)), ...names[other].filter((name) => reply.text.includes(name))];
      const isExpected = reply.status === 200 || reply.status === 503;
      return shown.length > 0 || !isExpected ? [`${path} as ${login.email}: ${reply.status} ${shown.join()} ${reply.text.slice(0, 200)}`] : [];
    });
    isOver = true;
    const struck = await striking;
    const output = await practice.process().writtenOnce('listening');
    expect(output.split('\n').filter((line) => line.includes('"msg":"fault"'))).toEqual([]);
    expect(wrong.flat()).toEqual([]);
    expect(struck).toBeGreaterThan(REQUESTS / 100);
    expect(seen.away).toBeGreaterThan(0);
    expect(seen.givenUp).toBeGreaterThan(REQUESTS / 50);
    expect(seen.good).toBeGreaterThan(REQUESTS / 2);
    // Nothing is left behind on a connection: whoever asks next sees their own people, all of them.
    for (const login of [practice.login('fenmoor', 'grace'), practice.login('larkhill', 'ola')]) {
      const { rows } = await practice.admin.query<{ count: number }>('select count(*)::integer as count from caseload_entry where organisation_id = $1', [practice.organisations[login.provider]]);
      for (let n = 0; n < 6; n += 1) expect((await login.call('GET', '/people')).body).toMatchObject({ total: rows[0]?.count });
    }
  }, 3_000_000);
});
