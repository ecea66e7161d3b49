import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from './support/database.js';
import { startMailServer } from './support/mail-server.js';
import { ownProcess, type OwnProcess } from './support/own-process.js';
import { aProvider, PASSWORD, type ProviderFixture } from './support/provider.js';

let url: string;
let admin: pg.Client;
let provider: ProviderFixture;
const running: OwnProcess[] = [];

beforeAll(async () => {
  url = await freshDatabase();
  admin = new pg.Client({ connectionString: url });
  admin.on('error', () => undefined);
  await admin.connect();
  provider = await aProvider(admin, 'fenmoor', 'FA');
}, 60_000);
afterEach(async () => {
  await admin.query('rollback');
  while (running.length > 0) await running.pop()?.kill();
});
afterAll(() => admin.end());

async function serving(settings: Readonly<Record<string, string>> = {}): Promise<OwnProcess> {
  const server = await ownProcess(url, settings);
  running.push(server);
  return server;
}

async function signedIn({ base }: OwnProcess): Promise<string> {
  const body = JSON.stringify({ email: provider.members.manager.email, password: PASSWORD });
  const reply = await fetch(`${base}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(reply.status).toBe(201);
  return reply.headers.get('set-cookie')?.split(';')[0] ?? '';
}

interface Answer {
  readonly status: number | undefined;
  readonly connection: string | undefined;
}
const agent = new Agent({ keepAlive: true });
const ask = ({ base }: OwnProcess, path: string, cookie = '') =>
  new Promise<Answer>((resolve, reject) => {
    const asked = get(`${base}${path}`, { agent, headers: { cookie } }, (reply) => {
      reply.resume();
      reply.on('end', () => resolve({ status: reply.statusCode, connection: reply.headers.connection }));
    });
    asked.on('error', reject);
  });

/** A request that waits in the database until the lock is given up, and is known to wait. */
async function askForLocked(server: OwnProcess): Promise<{ readonly slow: Promise<Answer> }> {
  const cookie = await signedIn(server);
  await admin.query('begin');
  await admin.query('lock table referral in access exclusive mode');
  const slow = ask(server, '/api/referrals', cookie);
  slow.catch(() => undefined);
  for (let waiting = 0; waiting === 0; ) {
    const { rows } = await admin.query<{ n: number }>(`select count(*)::integer as n from pg_locks where not granted and relation = 'referral'::regclass`);
    waiting = rows[0]?.n ?? 0;
  }
  return { slow };
}

describe('asked to stop', () => {
  it('it is no longer ready, answers what comes until the door closes, finishes what is under way, and ends with 0', async () => {
    const server = await serving({ STOP_DELAY: '5' });
    const { slow } = await askForLocked(server);
    server.signal('SIGTERM');
    await server.writtenOnce('"stopping"');
    expect(await ask(server, '/api/health/ready')).toEqual({ status: 503, connection: 'close' });
    expect(await ask(server, '/api/health/live')).toEqual({ status: 200, connection: 'close' });
    expect(await ask(server, '/api/openapi.json')).toEqual({ status: 200, connection: 'close' });
    await admin.query('rollback');
    expect(await slow).toEqual({ status: 200, connection: 'close' });
    expect(await server.ended).toBe(0);
    const left = await admin.query(`select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`);
    expect(left.rowCount).toBe(0);
  }, 60_000);

  it('it waits for a request that came before, and takes no new connection meanwhile', async () => {
    const server = await serving();
    const { slow } = await askForLocked(server);
    server.signal('SIGTERM');
    await server.writtenOnce('"stopping"');
    for (let isOpen = true; isOpen; ) isOpen = await fetch(`${server.base}/api/health/live`).then(() => true, () => false);
    await admin.query('rollback');
    expect(await slow).toEqual({ status: 200, connection: 'close' });
    expect(await server.ended).toBe(0);
  }, 60_000);

  it('it does not wait for a connection on which nothing was ever asked', async () => {
    const server = await serving();
    const silent = connect(Number(new URL(server.base).port), '127.0.0.1');
    await once(silent, 'connect');
    expect((await ask(server, '/api/health/live')).status).toBe(200);
    const closed = once(silent, 'close');
    server.signal('SIGTERM');
    expect(await server.ended).toBe(0);
    await closed;
  }, 60_000);

  it('it finishes the message that is being sent, once', async () => {
    const mails = await startMailServer();
    mails.answerNext('hold');
    const server = await serving({ SMTP_URL: mails.url });
    const id = randomUUID();
    await admin.query(`insert into outbox (organisation_id, id, kind, recipient, content, subject_type, subject_id, due_at) values ($1, $2, 'question-to-referrer', 'nurse@ward.example', '{"reference":"FA-R-1"}', 'referral', $2, now())`, [provider.organisationId, id]);
    await admin.query('select enqueue_outbox($1, $2, now())', [provider.organisationId, id]);
    await mails.arrival(({ to }) => to === 'nurse@ward.example');
    server.signal('SIGTERM');
    await server.writtenOnce('"stopping"');
    mails.release();
    expect(await server.ended).toBe(0);
    const { rows } = await admin.query('select sent_at is not null as sent, (select count(*)::integer from graphile_worker.jobs) as jobs from outbox where id = $1', [id]);
    expect(rows).toEqual([{ sent: true, jobs: 0 }]);
    expect(mails.accepted).toHaveLength(1);
    await mails.close();
  }, 60_000);
});

describe('what cannot be finished', () => {
  it('is cut off by a second signal', async () => {
    const server = await serving();
    const { slow } = await askForLocked(server);
    server.signal('SIGTERM');
    await server.writtenOnce('"stopping"');
    server.signal('SIGINT');
    expect(await server.ended).toBe(1);
    await expect(slow).rejects.toThrow();
  }, 60_000);

  it('is cut off at the deadline', async () => {
    const server = await serving({ STOP_SECONDS: '1' });
    const { slow } = await askForLocked(server);
    server.signal('SIGTERM');
    expect(await server.ended).toBe(1);
    expect(await server.writtenOnce('"deadline"')).toContain('stopped before everything was finished');
    await expect(slow).rejects.toThrow();
  }, 60_000);
});
