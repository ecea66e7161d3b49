import { jest } from '@jest/globals';
import { instant } from '@alongside/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import type request from 'supertest';
import { Clock, FixedClock } from '../../src/platform/clock/clock.js';
import { callerWith, signInCookie, type Caller } from './caller.js';
import { freshDatabase } from './database.js';
import { aProvider, PASSWORD, type ProviderFixture } from './provider.js';

export type { Caller, Method } from './caller.js';

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

/** For applications that load practice data instead. */
const NONE = {} as ProviderFixture;

export const NOW = '2026-11-23T09:30:00.000Z';

export async function startApp({ withFixtures = true } = {}): Promise<AppUnderTest> {
  jest.setTimeout(60_000);
  const url = await freshDatabase();
  process.env['DATABASE_URL'] = url;
  process.env['LOG_LEVEL'] ??= 'silent';
  const { createServer } = await import('../../src/server.js');
  const app = await createServer();
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const clock = withFixtures ? standStill(app) : new FixedClock(instant(NOW));
  const admin = new pg.Client({ connectionString: url });
  // The cluster may go before this connection does.
  admin.on('error', () => undefined);
  await admin.connect();
  const here = withFixtures ? await aProvider(admin, 'fenmoor', 'FA') : NONE;
  const elsewhere = withFixtures ? await aProvider(admin, 'larkhill', 'LH') : NONE;
  const server = app.getHttpServer() as Parameters<typeof request>[0];
  return {
    app,
    admin,
    clock,
    here,
    elsewhere,
    anonymous: () => callerWith(server),
    as: async (email) => callerWith(server, await signInCookie(server, email, PASSWORD)),
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
