import { randomUUID } from 'node:crypto';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from './support/database.js';
import { ownProcess, type OwnProcess } from './support/own-process.js';
import { aProvider, PASSWORD, type ProviderFixture } from './support/provider.js';

let url: string;
let admin: pg.Client;
let provider: ProviderFixture;
let server: OwnProcess;

beforeAll(async () => {
  url = await freshDatabase();
  admin = new pg.Client({ connectionString: url });
  admin.on('error', () => undefined);
  await admin.connect();
  provider = await aProvider(admin, 'fenmoor', 'FA');
  server = await ownProcess(url);
}, 60_000);
afterAll(async () => {
  await server.kill();
  await admin.end();
});

interface Sent {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}
async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Sent> {
  const reply = await fetch(`${server.base}/api${path}`, {
    method,
    headers: { 'idempotency-key': randomUUID(), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await reply.text();
  return { status: reply.status, body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {}, headers: reply.headers };
}
async function signedIn(email: string): Promise<Record<string, string>> {
  const reply = await send('POST', '/session', { email, password: PASSWORD });
  expect(reply.status).toBe(201);
  return { cookie: reply.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

const CANARIES = ['Quillfeather', 'Zephyrine', 'Nightjar', 'clozapine', 'Bramblewick', 'penhaligon', '07700900461', '1970-02-03', 'heliotrope', 'Osgood', 'windermere'];
const TOLD = {
  kind: 'PROFESSIONAL',
  referrer: { role: 'WARD_STAFF', name: 'Jo Penhaligon', workplace: 'Bramblewick', email: 'penhaligon@ward.example', phone: '07700900461' },
  person: { name: 'Zephyrine Quillfeather', dateOfBirth: '1970-02-03', wants: 'less clozapine', phone: '07700900461', safeToVisit: 'windermere', place: { words: 'Nightjar Ward' } },
  legalStatus: { code: '03', since: '2026-10-20' },
};

describe('the log', () => {
  it('is lines of JSON with the request they belong to, and names nobody from the form to the visit', async () => {
    expect((await send('POST', '/providers/fenmoor/referrals', TOLD)).status).toBe(201);
    const [manager, advocate] = [await signedIn(provider.members.manager.email), await signedIn(provider.members.advocate.email)];
    const queue = (await send('GET', '/referrals', undefined, manager)).body as { items: { id: string }[] };
    const id = queue.items[0]?.id ?? '';
    const accepted = await send('POST', `/referrals/${id}/acceptance`, { version: 1, priority: 'ROUTINE', note: 'Zephyrine rang from Nightjar' }, manager);
    expect(accepted.status).toBe(200);
    const given = await send('POST', `/allocation/${id}`, { version: accepted.body['version'], membershipId: provider.members.advocate.id, reason: 'Osgood knows her' }, manager);
    expect(given.status).toBe(201);
    expect((await send('POST', `/allocations/${String(given.body['allocationId'])}/acceptance`, undefined, advocate)).status).toBe(200);
    const { rows } = await admin.query<{ id: string }>('select id from person');
    const person = `/people/${rows[0]?.id}`;
    const now = new Date(Date.now()).toISOString();
    const visit = { referralId: id, kind: 'PERSON_CONTACT', mode: 'F2F', outcome: 'DELIVERED', startedAt: now, writtenAt: now, minutes: 5, privacy: 'PRIVATE', note: 'heliotrope', theirWords: 'Quillfeather' };
    expect((await send('POST', `${person}/contacts`, visit, advocate)).body).toMatchObject({ outcome: 'DELIVERED' });
    expect((await send('GET', person, undefined, advocate)).status).toBe(200);
    expect((await send('POST', '/people/finding', { typed: 'Zephyrine' }, advocate)).status).toBe(200);
    // What goes wrong is logged too, and says as little: bad values, bad addresses, a statement that is refused.
    expect((await send('PATCH', person, { version: 99, name: 'Zephyrine Osgood' }, advocate)).status).toBe(409);
    expect((await send('GET', '/people/Quillfeather?typed=Zephyrine', undefined, advocate)).status).toBe(422);
    expect((await send('POST', '/session', { email: 'osgood@fenmoor.example', password: 'heliotrope' })).status).toBe(401);
    await admin.query(`alter table person add constraint breaks check (name not like '%Osgood%')`);
    const broken = await send('POST', '/providers/fenmoor/referrals', { ...TOLD, person: { ...TOLD.person, name: 'Osgood Quillfeather' } });
    expect(broken.status).toBe(500);
    await admin.query('alter table person drop constraint breaks');

    const last = (await send('GET', '/health')).headers.get('x-request-id');
    const output = await server.writtenOnce(`"reqId":"${last}"`);
    for (const canary of CANARIES) expect([canary, new RegExp(canary, 'i').test(output)]).toEqual([canary, false]);
    const lines = output.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    const requests = lines.filter(({ msg }) => msg === 'request');
    expect(requests.length).toBeGreaterThan(10);
    expect(requests.filter(({ reqId, route, status }) => typeof reqId !== 'string' || typeof route !== 'string' || typeof status !== 'number')).toEqual([]);
    const fault = lines.find(({ msg }) => msg === 'fault');
    expect(fault).toMatchObject({ fault: { sqlState: '23514', constraint: 'breaks' } });
    expect(fault?.['reqId']).toBe(broken.body['instance']);
  }, 60_000);
});

describe('a method that no operation has', () => {
  const ask = (method: string, path: string) =>
    new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
      const asked = request(`${server.base}${path}`, { method, headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST', 'x-echo': 'echoed' } }, (reply) => {
        let body = '';
        reply.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
        reply.on('end', () => resolve({ status: reply.statusCode, headers: reply.headers, body }));
      });
      asked.on('error', reject).end();
    });

  it.each(['HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'PROPFIND'])('%s tells a stranger nothing, echoes nothing and invites no other site', async (method) => {
    for (const path of ['/api', '/api/people', '/api/referrals', '/api/no/such/place']) {
      const { status, headers, body } = await ask(method, path);
      expect([path, status === 401 || status === 403]).toEqual([path, true]);
      expect(body).not.toContain('echoed');
      expect(Object.keys(headers).filter((name) => /^(access-control|allow)/.test(name))).toEqual([]);
    }
  });
});

describe('what is not HTTP', () => {
  const say = (text: string): Promise<string> =>
    new Promise((resolve) => {
      const { port, hostname } = new URL(server.base);
      let heard = '';
      const socket = connect(Number(port), hostname, () => socket.write(text));
      socket.on('data', (chunk: Buffer) => (heard += chunk.toString('utf8')));
      socket.on('close', () => resolve(heard));
    });

  it.each([
    ['a method nobody knows', 'FOO /api/people HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['a header without a name', 'GET /api/health HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n', 400],
    ['headers without end', `GET /api/health HTTP/1.1\r\nHost: x\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, 413],
    ['noise', '\u0016\u0003\u0001\r\n\r\n', 400],
  ])('is answered with a problem: %s', async (_, text, status) => {
    const heard = await say(text);
    expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(heard).toContain('application/problem+json');
    expect(JSON.parse(heard.slice(heard.indexOf('\r\n\r\n')))).toMatchObject({ status });
  });
});

describe('a restart', () => {
  it('forgives no guesses, ends no session and remembers every key', async () => {
    const cookie = await signedIn(provider.members.secondManager.email);
    const key = { 'idempotency-key': randomUUID() };
    const first = await send('POST', '/providers/fenmoor/referrals', { ...TOLD, person: { name: 'Sam' } }, key);
    expect(first.status).toBe(201);
    for (let n = 0; n < 6; n += 1) await send('POST', '/session', { email: provider.members.administrator.email, password: `guess ${n}` });
    await server.kill();
    server = await ownProcess(url);
    const guess = await send('POST', '/session', { email: provider.members.administrator.email, password: PASSWORD });
    expect(guess.status).toBe(429);
    expect(Number(guess.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await send('GET', '/session', undefined, cookie)).status).toBe(200);
    const again = await send('POST', '/providers/fenmoor/referrals', { ...TOLD, person: { name: 'Sam' } }, key);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect((await send('POST', '/providers/fenmoor/referrals', { ...TOLD, person: { name: 'Samuel' } }, key)).body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
    const { rows } = await admin.query<{ count: string }>(`select count(*) from person where name in ('Sam', 'Samuel')`);
    expect(rows).toEqual([{ count: '1' }]);
  }, 60_000);
});
