import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migratedDurableCluster, type DurableCluster } from './support/durable-cluster.js';
import { ask, httpSignIn, type Heard } from './support/http-call.js';
import { aCaseload, contactsNamed, postVisit, visitsTo, type VisitPosted } from './support/many-visits.js';
import { ownProcess, type OwnProcess } from './support/own-process.js';
import { aProvider, PASSWORD } from './support/provider.js';

const [STOPPED_MS, STILL_MS] = process.env['LONG'] ? [10_000, 30_000] : [2000, 7000];
const TOLD_WITHIN_MS = 5000;
const BACK_WITHIN_MS = 10_000;

let cluster: DurableCluster;
let server: OwnProcess;
let cookie: string;
let people: string[];
const toClose: (() => Promise<void>)[] = [];
beforeAll(async () => {
  cluster = await migratedDurableCluster();
  toClose.push(() => cluster.remove());
  await asAdmin(async (admin) => {
    const provider = await aProvider(admin, 'fenmoor', 'FA');
    people = await aCaseload(admin, provider, 12);
    server = await ownProcess(cluster.url, { LOG_LEVEL: 'info' });
    toClose.push(() => server.kill());
    cookie = await httpSignIn(server.base, provider.members.advocate.email, PASSWORD);
  });
}, 120_000);
afterAll(async () => {
  for (const close of toClose.reverse()) await close();
}, 60_000);

async function asAdmin<T>(work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: cluster.url });
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

interface Sent {
  readonly visit: VisitPosted;
  readonly reply: Heard | null;
  readonly ms: number;
}
async function timed(visit: VisitPosted): Promise<Sent> {
  const began = performance.now();
  const reply = await postVisit(server.base, cookie, visit);
  return { visit, reply, ms: performance.now() - began };
}
const isConfirmed = ({ reply }: Sent): boolean => reply?.status === 201;

/** Keeps sending visits, so many at a time, until it is told to stop. */
function streamOf(visits: readonly VisitPosted[], width: number): { readonly sent: Sent[]; stop(): Promise<void> } {
  const sent: Sent[] = [];
  const queue = [...visits];
  let isOver = false;
  const worker = async () => {
    for (let visit = queue.shift(); visit && !isOver; ) {
      const done = await timed(visit);
      sent.push(done);
      // As a device does that is told to come back later: the same visit again, with the same key.
      if (isConfirmed(done)) visit = queue.shift();
      else await pause(100);
    }
  };
  const workers = Promise.all(Array.from({ length: width }, worker));
  return { sent, stop: async () => void ((isOver = true), await workers) };
}
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(20);
}

interface Outage {
  readonly name: string;
  readonly forMs: number;
  readonly takeAway: () => Promise<void>;
  readonly giveBack: () => Promise<void>;
}

/** Takes the database away in the middle of a stream of visits and gives it back; tells what every caller heard. */
async function withoutDatabase({ name, forMs, takeAway, giveBack }: Outage): Promise<{ sent: Sent[]; backAfterMs: number }> {
  const stream = streamOf(visitsTo(people, 5000, name), 25);
  await until(() => stream.sent.length >= 60);
  await takeAway();
  const confirmedBefore = stream.sent.filter(isConfirmed).length;
  await pause(forMs);
  const stopped = stream.sent.filter(isConfirmed).length;
  // What was under way may still be confirmed; nothing new is.
  expect(stopped - confirmedBefore).toBeLessThanOrEqual(25);
  await giveBack();
  const began = performance.now();
  await until(() => stream.sent.filter(isConfirmed).length > stopped);
  const backAfterMs = performance.now() - began;
  await until(() => stream.sent.filter(isConfirmed).length > stopped + 40);
  await stream.stop();
  return { sent: stream.sent, backAfterMs };
}

async function provesNothingLost(name: string, sent: readonly Sent[]): Promise<void> {
  const kept = await asAdmin((admin) => contactsNamed(admin, name));
  expect(sent.filter((each) => isConfirmed(each) && kept.get(each.visit.note)?.[0] !== each.reply?.body['id'])).toEqual([]);
  const visits = new Set(sent.map(({ visit }) => visit));
  const confirmed = new Set(sent.filter(isConfirmed).map(({ visit }) => visit));
  for (const visit of visits) if (!confirmed.has(visit)) expect((await timed(visit)).reply?.status).toBe(201);
  const there = await asAdmin((admin) => contactsNamed(admin, name));
  expect(there.size).toBe(visits.size);
  expect([...there].filter(([, ids]) => ids.length !== 1)).toEqual([]);
}

const OUTAGES: readonly Outage[] = [
  { name: 'stops at once', forMs: STOPPED_MS, takeAway: () => cluster.crash(), giveBack: () => cluster.start() },
  { name: 'stands still without hanging up', forMs: STILL_MS, takeAway: () => cluster.pause(), giveBack: () => cluster.resume() },
];

describe('a database', () => {
  it.each(OUTAGES)('that $name: everybody is told within 5 seconds, the service is back within 10 by itself, and nothing confirmed is lost', async (outage) => {
    const { sent, backAfterMs } = await withoutDatabase(outage);
    const told = sent.filter((each) => !isConfirmed(each));
    expect(told.length).toBeGreaterThanOrEqual(25);
    expect(told.filter(({ reply }) => reply?.status !== 503 || reply.body['code'] !== 'unavailable' || Number(reply.headers['retry-after']) < 1).map(({ reply }) => reply?.text ?? 'no answer')).toEqual([]);
    expect(Math.max(...told.map(({ ms }) => ms))).toBeLessThan(TOLD_WITHIN_MS);
    expect(backAfterMs).toBeLessThan(BACK_WITHIN_MS);
    await provesNothingLost(outage.name, sent);
    expect((await ask(server.base, { method: 'GET', path: '/api/session', headers: { cookie } })).status).toBe(200);
  }, 180_000);

  it('that came back is worked on by the worker as before: a message still leaves', async () => {
    const body = JSON.stringify({ kind: 'PROFESSIONAL', referrer: { role: 'WARD_STAFF', email: 'ward@nowhere.example' }, person: { name: 'Sam' }, legalStatus: { code: '03' } });
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'after-the-outage' };
    expect((await ask(server.base, { method: 'POST', path: '/api/providers/fenmoor/referrals', headers, body })).status).toBe(201);
    const unsent = () => asAdmin(async (admin) => (await admin.query<{ count: number }>('select count(*)::integer as count from outbox where sent_at is null')).rows[0]?.count);
    while ((await unsent()) !== 0) await pause(100);
  }, 45_000);

  it('that can lose what it confirmed is not worked on at all', async () => {
    const set = (setting: string) => asAdmin(async (admin) => {
      await admin.query(`alter system ${setting}`);
      await admin.query('select pg_reload_conf()');
    });
    await expect(asAdmin((admin) => admin.query(`select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit`)).then(({ rows }) => rows)).resolves.toEqual([{ fsync: 'on', commit: 'on' }]);
    await asAdmin((admin) => admin.query('alter role app_rw set synchronous_commit = off'));
    await expect(ownProcess(cluster.url)).rejects.toThrow('turn on synchronous_commit');
    await asAdmin((admin) => admin.query('alter role app_rw reset synchronous_commit'));
    await set('set full_page_writes = off');
    const still = await asAdmin((admin) => admin.query(`select name, source from pg_settings where name = 'full_page_writes'`));
    expect(still.rows).toEqual([{ name: 'full_page_writes', source: 'command line' }]);
    await set('reset full_page_writes');
  }, 60_000);
});
