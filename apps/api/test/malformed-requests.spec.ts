import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isProblemCode } from '@alongside/contracts';
import { atOnce } from './support/at-once.js';
import { contentsHash } from './support/contents-hash.js';
import { ask, PATIENCE_MS } from './support/http-call.js';
import { malformedRequest, type Malformed, type Who } from './support/malformed-requests.js';
import { startPracticeServer, type PracticeServer } from './support/practice-server.js';
import { exchangeRaw, type RawAnswer, type RawReply } from './support/raw-exchange.js';
import { seededRandom } from './support/seeded-random.js';

const REQUESTS = process.env['LONG'] ? 10_000 : 1_000;
const FIRST_SEED = 20261121;

let practice: PracticeServer;
let who: Who;
beforeAll(async () => {
  practice = await startPracticeServer({ DATABASE_POOL: '24' });
  const { rows } = await practice.admin.query<{ id: string }>(
    `select id::text from (select id from person where organisation_id = $1 union all select id from referral where organisation_id = $1 union all select id from contract where organisation_id = $1
       union all select id from membership where organisation_id = $1 union all select id from action where organisation_id = $1) x order by md5(id::text) limit 60`,
    [practice.organisations.fenmoor],
  );
  who = { cookies: ['priya', 'grace', 'dee', 'helen'].map((member) => practice.login('fenmoor', member).cookie), ids: rows.map(({ id }) => id) };
}, 120_000);
afterAll(() => practice.close());

/** Paths of sources, SQL, driver and framework words: nothing of how it is made may leave. */
const INSIDES = /\bat .+\.(?:js|ts|mjs):\d+|node_modules|syntax error|QueryFailed|violates|relation "|\bselect .+ from\b|FST_ERR|ECONN|invalid input|TypeError|ZodError/i;

function wrongWith(reply: RawReply): string | null {
  const { status, headers, body } = reply;
  if (status >= 500 || status < 200) return `status ${status}`;
  if (headers['x-injected']) return 'a header of the caller’s making';
  if (status < 400) return null;
  if (INSIDES.test(body)) return `tells of its insides: ${body.slice(0, 200)}`;
  // Node itself refuses what has no host, or expects what cannot be, with nothing but a status.
  if (body === '') return null;
  const { code, status: told } = JSON.parse(body) as { code: string; status: number };
  return isProblemCode(code) && told === status && headers['content-type']?.startsWith('application/problem+json') ? null : `no problem of ours: ${body.slice(0, 200)}`;
}

function verdict({ methods, isCutShort = false }: Malformed, { replies, isLate, text }: RawAnswer): string | null {
  if (isLate) return `no answer within ${PATIENCE_MS} ms: ${text.slice(0, 200)}`;
  // Who hangs up half way, or sends nothing at all, may be hung up on.
  if (replies.length === 0 && !isCutShort) return 'dropped without an answer';
  // A connection ends with the answer to what could not be read, or that has to close.
  const last = replies.at(-1);
  if (replies.length < methods.length && !isCutShort && last?.headers['connection'] !== 'close') return `${replies.length} answers for ${methods.length} requests`;
  return replies.map(wrongWith).find((wrong) => wrong !== null) ?? null;
}

/** What the server itself says went wrong: every line that is more than a note of a request. */
async function faults(): Promise<string[]> {
  const output = await practice.process().writtenOnce('listening');
  return output.split('\n').filter((line) => /"level":(?:40|50|60)/.test(line) || !line.startsWith('{')).filter(Boolean);
}

const shown = ({ parts }: Malformed): string => JSON.stringify(Buffer.concat(parts.map((part) => Buffer.from(part))).toString('latin1').slice(0, 1500));

async function strike(seed: number, isMeant: (request: Malformed) => boolean): Promise<string[]> {
  const request = malformedRequest(seededRandom(seed), who);
  if (!isMeant(request)) return [];
  const answer = await exchangeRaw(practice.base(), request, PATIENCE_MS);
  const wrong = verdict(request, answer);
  return wrong === null ? [] : [`seed ${seed}: ${wrong}\n${shown(request)}`];
}

describe(`${REQUESTS} malformed requests`, () => {
  const seeds = Array.from({ length: REQUESTS }, (_, index) => FIRST_SEED + index);

  it('without a session, a key or a sentence that can be read change nothing, and the rest break nothing', async () => {
    const harmless = await practice.process().prototypes();
    const grace = practice.login('fenmoor', 'grace').call;
    const before = await contentsHash(practice.admin);
    const wrong = await atOnce(12, seeds, (seed) => strike(seed, ({ mustNotWrite }) => mustNotWrite));
    expect([...wrong.flat(), ...(await faults())].join('\n\n')).toBe('');
    expect(await contentsHash(practice.admin)).toBe(before);

    const theirs = await ofLarkhill();
    const others = await atOnce(12, seeds, (seed) => strike(seed, ({ mustNotWrite }) => !mustNotWrite));
    expect([...others.flat(), ...(await faults())].join('\n\n')).toBe('');
    expect(await ofLarkhill()).toBe(theirs);

    expect(await practice.process().prototypes()).toEqual(harmless);
    expect((await ask(practice.base(), { method: 'GET', path: '/api/health' })).status).toBe(200);
    expect((await grace('GET', '/session')).body).toMatchObject({ role: 'manager' });
    expect((await grace('GET', '/people')).status).toBe(200);
  }, 3_000_000);

  it('are of every kind: half of them hold a session, and a quarter may write', () => {
    const requests = seeds.map((seed) => malformedRequest(seededRandom(seed), who));
    const share = (test: (request: Malformed) => boolean) => requests.filter(test).length / REQUESTS;
    expect(share(({ mustNotWrite }) => !mustNotWrite)).toBeGreaterThan(0.2);
    expect(share(({ mustNotWrite }) => mustNotWrite)).toBeGreaterThan(0.4);
    expect(share(({ methods }) => methods.length > 1)).toBeGreaterThan(0.05);
    expect(share(({ isCutShort = false }) => isCutShort)).toBeGreaterThan(0.1);
  });
});

describe('what once went wrong', () => {
  const POST = 'POST /api/providers/fenmoor/referrals HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: 10000000-0000\r\n';
  const statuses = async (parts: readonly string[], methods: readonly string[]) => (await exchangeRaw(practice.base(), { parts, methods }, PATIENCE_MS)).replies.map(({ status }) => status);

  it('was a body nested too deep to be written down again', async () => {
    const body = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(await statuses([`${POST}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`], ['POST'])).toEqual([422]);
  });

  it('was a good request before a bad one on the same connection: it keeps its own answer, and comes first', async () => {
    const good = 'GET /api/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n';
    expect(await statuses([good, good, 'FOO / BAR\r\n\r\n'], ['GET', 'GET', 'GET'])).toEqual([200, 200, 400]);
    expect(await statuses([`${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n`], ['POST'])).toEqual([400]);
  });

  it('was an answer lost because the body it refuses was still on its way', async () => {
    const many = Array.from({ length: 20 }, () => `${POST}Content-Length: 8000000\r\nConnection: close\r\n\r\n${'x'.repeat(8_000_000)}`);
    expect(await atOnce(4, many, (text) => statuses([text], ['POST']))).toEqual(many.map(() => [413]));
  }, 60_000);

  it.each(['CONNECT elsewhere:443', 'CONNECT /api/people'])('was %s, which nobody answered', async (line) => {
    expect(await statuses([`${line} HTTP/1.1\r\nHost: x\r\n\r\n`], ['CONNECT'])).toEqual([405]);
  });
});

/** The other organisation's records, all of them. */
async function ofLarkhill(): Promise<string> {
  const { rows } = await practice.admin.query<{ table: string }>(`select table_name as "table" from information_schema.columns c join pg_class p on p.relname = c.table_name and p.relkind = 'r' and p.relnamespace = 'public'::regnamespace where c.table_schema = 'public' and c.column_name = 'organisation_id' and table_name <> 'session' order by 1`);
  const parts: string[] = [];
  for (const { table } of rows) {
    const { rows: hashed } = await practice.admin.query<{ hash: string }>(`select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as hash from ${table} t where organisation_id = $1`, [practice.organisations.larkhill]);
    parts.push(`${table}:${hashed[0]?.hash ?? ''}`);
  }
  return parts.join('\n');
}
