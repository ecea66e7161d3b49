import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import { instant } from '@alongside/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import request from 'supertest';
import { Clock, FixedClock } from '../../src/platform/clock/clock.js';
import { freshDatabase } from './database.js';
import { aProvider, PASSWORD, type ProviderFixture } from './provider.js';

export type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';

/** The application on a database of its own, with two providers beside each other and a clock that stands still. */
export interface AppUnderTest {
  readonly app: NestFastifyApplication;
  readonly admin: pg.Client;
  readonly clock: FixedClock;
  readonly here: ProviderFixture;
  readonly elsewhere: ProviderFixture;
  /** Signs in and gives a caller whose requests carry the session and, where unsafe, a fresh idempotency key. */
  as(email: string): Promise<Caller>;
  anonymous(): Caller;
  close(): Promise<void>;
}
export type Caller = (method: Method, path: string, body?: object | string, headers?: Record<string, string>) => Promise<request.Response>;

export const NOW = '2026-11-23T09:30:00.000Z';

export async function startApp(): Promise<AppUnderTest> {
  jest.setTimeout(60_000);
  const url = await freshDatabase();
  process.env['DATABASE_URL'] = url;
  process.env['LOG_LEVEL'] ??= 'silent';
  const { createServer } = await import('../../src/server.js');
  const app = await createServer();
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const clock = standStill(app);
  const admin = new pg.Client({ connectionString: url });
  // The cluster may go before this connection does.
  admin.on('error', () => undefined);
  await admin.connect();
  const here = await aProvider(admin, 'fenmoor', 'FA');
  const elsewhere = await aProvider(admin, 'larkhill', 'LH');
  const server = app.getHttpServer();
  return {
    app,
    admin,
    clock,
    here,
    elsewhere,
    anonymous: () => callerWith(server),
    as: async (email) => callerWith(server, await sessionCookie(server, email)),
    close: async () => {
      await admin.end();
      await app.close();
    },
  };
}

/** The application's own clock, from now on set by hand. */
function standStill(app: NestFastifyApplication): FixedClock {
  const fixed = new FixedClock(instant(NOW));
  const clock = app.get(Clock);
  clock.now = () => fixed.now();
  return fixed;
}

async function sessionCookie(server: Parameters<typeof request>[0], email: string): Promise<string> {
  const reply = await request(server).post('/api/session').send({ email, password: PASSWORD });
  const cookie = reply.headers['set-cookie']?.[0];
  if (reply.status !== 201 || !cookie) throw new Error(`signing in answered ${reply.status} ${JSON.stringify(reply.body)}`);
  return cookie.split(';')[0] ?? '';
}

const callerWith =
  (server: Parameters<typeof request>[0], cookie?: string): Caller =>
  async (method, path, body, headers = {}) => {
    const call = request(server)[method](`/api${path}`);
    if (cookie) void call.set('cookie', cookie);
    if (method !== 'get') void call.set('idempotency-key', randomUUID());
    void call.set(headers);
    if (typeof body === 'string') void call.set('content-type', 'application/json');
    return body === undefined ? call : call.send(body);
  };
