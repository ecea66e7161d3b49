import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Stopping } from '../src/platform/lifecycle/stopping.js';
import { startApp, type AppUnderTest } from './support/app.js';

let under: AppUnderTest;
beforeAll(async () => {
  under = await startApp();
});
afterAll(() => under.close());

const status = async (path: string) => (await under.anonymous()('get', path)).status;

it('is ready when the database answers and has had every migration', async () => {
  expect(await status('/health/ready')).toBe(200);
  expect((await under.anonymous()('get', '/health')).body).toEqual({ status: 'ok', version: '0.1.0' });
});

it('is not ready while a migration of this version is missing, and lives all the same', async () => {
  const taken = await under.admin.query<{ timestamp: string; name: string }>('delete from migration where timestamp = (select max(timestamp) from migration) returning timestamp, name');
  const reply = await under.anonymous()('get', '/health/ready');
  expect([reply.status, reply.body.code, reply.headers['retry-after']]).toEqual([503, 'unavailable', '5']);
  expect([await status('/health'), await status('/health/live')]).toEqual([503, 200]);
  await under.admin.query('insert into migration (timestamp, name) values ($1, $2)', [taken.rows[0]?.timestamp, taken.rows[0]?.name]);
  expect(await status('/health/ready')).toBe(200);
});

it('is not ready on a database that was never migrated', async () => {
  await under.admin.query('alter table migration rename to migration_away');
  expect([await status('/health/ready'), await status('/health/live')]).toEqual([503, 200]);
  await under.admin.query('alter table migration_away rename to migration; revoke select on migration from app_rw');
  expect(await status('/health/ready')).toBe(503);
  await under.admin.query('grant select on migration to app_rw');
  expect(await status('/health/ready')).toBe(200);
});

it('is ready on a database that has had more than this version brings', async () => {
  await under.admin.query(`insert into migration (timestamp, name) values (29991231000000, 'OfTheNextVersion29991231000000')`);
  expect(await status('/health/ready')).toBe(200);
});

it('is not ready, and keeps no connection, once it stops; what is asked all the same is answered', async () => {
  await under.app.listen(0, '127.0.0.1');
  const base = await under.app.getUrl();
  const connection = async () => (await fetch(`${base}/api/health/live`)).headers.get('connection');
  expect(await connection()).toBe('keep-alive');
  under.app.get(Stopping).begin();
  expect((await fetch(`${base}/api/health/ready`)).status).toBe(503);
  expect(await connection()).toBe('close');
});
