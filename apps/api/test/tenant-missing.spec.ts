import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { serviceActor } from '../src/platform/access/actor.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { registry, tenantMissing, transactionRetries } from '../src/platform/metrics/registry.js';
import { startApp, type AppUnderTest } from './support/app.js';

let under: AppUnderTest;
beforeAll(async () => {
  under = await startApp();
});
afterAll(() => under.close());
beforeEach(() => registry.resetMetrics());

const counted = async (counter: typeof tenantMissing) => (await counter.get()).values[0]?.value;
const connection = () => under.app.get(DataSource);
const actor = () => serviceActor(under.here.organisationId, 'metrics');

it('a statement on organisations’ records with none set sees nothing, and is counted', async () => {
  expect(await connection().query('select id from membership')).toEqual([]);
  expect(await counted(tenantMissing)).toBe(1);
});

it('the same statement in a unit of work sees the records, and is not counted', async () => {
  const members = await under.app.get(UnitOfWork).read(actor(), ({ manager }) => manager.query<unknown[]>('select id from membership'));
  expect(members).toHaveLength(6);
  expect(await counted(tenantMissing)).toBe(0);
});

it('what was set ends with its transaction', async () => {
  const runner = connection().createQueryRunner();
  await runner.query('begin');
  await runner.query(`select set_config('app.organisation_id', $1, true)`, [under.here.organisationId]);
  await runner.query('select id from membership');
  await runner.query('commit');
  expect(await counted(tenantMissing)).toBe(0);
  expect(await runner.query('select id from membership')).toEqual([]);
  expect(await counted(tenantMissing)).toBe(1);
  await runner.release();
});

it('a transaction that is begun again is counted', async () => {
  let attempts = 0;
  const answer = await under.app.get(UnitOfWork).run(actor(), async ({ manager }) => {
    attempts += 1;
    if (attempts === 1) await manager.query(`do $$ begin raise exception 'deadlock' using errcode = '40P01'; end $$`);
    return manager.query<{ id: string }[]>('select $1::uuid as id', [randomUUID()]);
  });
  expect(answer).toHaveLength(1);
  expect([attempts, await counted(transactionRetries)]).toEqual([2, 1]);
});
