import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROBLEM_CODES } from '@alongside/contracts';
import pg from 'pg';
import { freshDatabase } from './support/database.js';
import { startMailServer, type MailServer } from './support/mail-server.js';
import { ownProcess, type OwnProcess } from './support/own-process.js';
import { aProvider, PASSWORD, type ProviderFixture } from './support/provider.js';

let url: string;
let admin: pg.Client;
let provider: ProviderFixture;
let server: OwnProcess;
let mails: MailServer;
let metricsUrl = '';

beforeAll(async () => {
  url = await freshDatabase();
  admin = new pg.Client({ connectionString: url });
  admin.on('error', () => undefined);
  await admin.connect();
  provider = await aProvider(admin, 'fenmoor', 'FA');
  mails = await startMailServer();
  server = await ownProcess(url, { METRICS_PORT: '0', SMTP_URL: mails.url });
  metricsUrl = /metrics at (\S+)"/.exec(await server.writtenOnce('metrics at'))?.[1] ?? '';
}, 60_000);
afterAll(async () => {
  await server.kill();
  await mails.close();
  await admin.end();
});

const scrape = async () => (await fetch(metricsUrl)).text();
async function send(method: string, path: string, body?: object, cookie = ''): Promise<{ status: number; cookie: string; body: Record<string, unknown> }> {
  const headers = { 'idempotency-key': randomUUID(), cookie, ...(body ? { 'content-type': 'application/json' } : {}) };
  const reply = await fetch(`${server.base}${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  const text = await reply.text();
  return { status: reply.status, cookie: reply.headers.get('set-cookie')?.split(';')[0] ?? '', body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {} };
}
const signIn = async (email: string) => (await send('POST', '/api/session', { email, password: PASSWORD })).cookie;
/** The value of the one line that begins with this. */
const valueOf = (text: string, start: string) => Number(text.split('\n').find((line) => line.startsWith(`${start} `))?.split(' ').at(-1));

const CANARIES = ['Quillfeather', 'Zephyrine', 'Nightjar', 'clozapine', 'penhaligon', '07700900461', '1970-02-03', 'heliotrope', 'osgood'];

describe('the metrics', () => {
  it('are on a port of their own, and nowhere on the one people reach', async () => {
    expect(new URL(metricsUrl).port).not.toBe(new URL(server.base).port);
    expect(new URL(metricsUrl).hostname).toBe('127.0.0.1');
    expect((await send('GET', '/metrics')).status).toBe(404);
    expect((await fetch(new URL('/api/health', metricsUrl))).status).toBe(404);
    expect((await fetch(metricsUrl, { method: 'POST' })).status).toBe(404);
  });

  it('count requests, refusals, connections, jobs and mail, and name nobody', async () => {
    const told = {
      kind: 'PROFESSIONAL',
      referrer: { role: 'WARD_STAFF', name: 'Jo Penhaligon', workplace: 'Nightjar', email: 'penhaligon@ward.example' },
      person: { name: 'Zephyrine Quillfeather', dateOfBirth: '1970-02-03', wants: 'less clozapine', phone: '07700900461', place: { words: 'Nightjar Ward' } },
    };
    expect((await send('POST', '/api/providers/fenmoor/referrals', told)).status).toBe(201);
    await mails.arrival(({ to }) => to === 'penhaligon@ward.example');
    const manager = await signIn(provider.members.manager.email);
    const advocate = await signIn(provider.members.advocate.email);
    const queue = (await send('GET', '/api/referrals', undefined, manager)).body as { items: { id: string }[] };
    expect((await send('GET', `/api/referrals/${queue.items[0]?.id}`, undefined, manager)).status).toBe(200);
    expect((await send('GET', '/api/referrals', undefined, advocate)).status).toBe(403);
    expect((await send('POST', '/api/people/finding', { typed: 'Zephyrine' }, advocate)).status).toBe(200);
    expect((await send('GET', '/api/people/heliotrope?typed=osgood', undefined, advocate)).status).toBe(422);
    expect((await send('GET', '/osgood/heliotrope')).status).toBe(404);
    expect((await send('PROPFIND', '/api/people/osgood')).status).toBe(401);
    expect((await send('POST', '/api/session', { email: 'osgood@fenmoor.example', password: 'heliotrope' })).status).toBe(401);

    const text = await scrape();
    for (const canary of [...CANARIES, ...Object.values(provider.members).flatMap(({ email, name }) => [email, name]), 'fenmoor', provider.organisationId]) {
      expect([canary, text.toLowerCase().includes(canary.toLowerCase())]).toEqual([canary, false]);
    }
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/);
    expect(valueOf(text, 'alongside_http_request_duration_seconds_count{method="GET",route="/api/referrals/:referralId",status="200"}')).toBe(1);
    expect(valueOf(text, 'alongside_problems_total{code="not-allowed"}')).toBe(1);
    expect(valueOf(text, 'alongside_problems_total{code="malformed"}')).toBe(1);
    expect(valueOf(text, 'alongside_tenant_missing_total')).toBe(0);
    expect(valueOf(text, 'alongside_transaction_retries_total')).toBe(0);
    for (const pool of ['requests', 'reports', 'jobs', 'queue']) {
      for (const state of ['in-use', 'idle', 'waiting']) expect(valueOf(text, `alongside_database_connections{pool="${pool}",state="${state}"}`)).toBeGreaterThanOrEqual(0);
    }
    expect(valueOf(text, 'alongside_job_duration_seconds_count{task="send-outbox",outcome="done"}')).toBe(1);
    expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e6);
    expect(valueOf(text, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
  }, 60_000);

  it('have labels from closed lists alone', async () => {
    const text = await scrape();
    const labels = [...text.matchAll(/([a-z_]+)="([^"]*)"/g)].map(([, name = '', value = '']) => ({ name, value }));
    const of = (wanted: string) => [...new Set(labels.filter(({ name }) => name === wanted).map(({ value }) => value))];
    expect(of('code').filter((code) => !PROBLEM_CODES.some((each) => each === code))).toEqual([]);
    expect(of('route').filter((route) => route !== 'unknown' && !/^\/[a-zA-Z0-9/:*._-]*$/.test(route))).toEqual([]);
    expect(of('status').filter((status) => !/^[1-5]\d\d$/.test(status))).toEqual([]);
    expect([...new Set(labels.map(({ name }) => name))].sort()).toEqual(expect.arrayContaining(['code', 'method', 'pool', 'route', 'state', 'status', 'task', 'outcome']));
  });

  it('tell what waits in the outbox, for how long, what fails and what was given up', async () => {
    const before = await scrape();
    expect(valueOf(before, 'alongside_outbox_messages{state="waiting"}')).toBe(0);
    expect(valueOf(before, 'alongside_outbox_oldest_seconds')).toBe(0);
    // Put where no worker takes them: two that failed, of which one for good, and one that was due long ago.
    const put = async (more: string) => {
      const { rows } = await admin.query<{ id: string }>(`select id from graphile_worker.add_job('send-outbox', '{}'::json)`);
      await admin.query(`update graphile_worker._private_jobs set ${more}, locked_at = now(), locked_by = 'nobody' where id = $1`, [rows[0]?.id]);
    };
    await admin.query('begin');
    await put(`last_error = 'refused', attempts = 3, created_at = now() - interval '2 hours'`);
    await put(`last_error = 'refused', attempts = 25, max_attempts = 25`);
    await put(`run_at = now() - interval '10 minutes'`);
    await admin.query(`update graphile_worker._private_known_crontabs set last_execution = '2026-11-20T01:05:00Z' where identifier = 'nightly'`);
    await admin.query('commit');
    const text = await scrape();
    expect(valueOf(text, 'alongside_outbox_messages{state="waiting"}')).toBe(2);
    expect(valueOf(text, 'alongside_outbox_messages{state="failing"}')).toBe(1);
    expect(valueOf(text, 'alongside_outbox_messages{state="given-up"}')).toBe(1);
    expect(Math.round(valueOf(text, 'alongside_outbox_oldest_seconds') / 60)).toBe(120);
    expect(valueOf(text, 'alongside_timetable_last_begun_timestamp_seconds{task="nightly"}')).toBe(Date.parse('2026-11-20T01:05:00Z') / 1000);
    await admin.query(`delete from graphile_worker._private_jobs where locked_by = 'nobody'`);
  });

  it('leave out what the database would have to say while it is away, and tell the rest', async () => {
    await admin.query(`revoke usage on schema graphile_worker from app_owner; alter table graphile_worker._private_jobs rename to jobs_away`);
    const text = await scrape();
    expect(text).not.toMatch(/^alongside_outbox_messages\{/m);
    expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e6);
    await admin.query(`alter table graphile_worker.jobs_away rename to _private_jobs; grant usage on schema graphile_worker to app_owner`);
  });
});
