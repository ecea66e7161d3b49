import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { readCompose } from './check/compose/read-compose.mjs';
import { ADMINISTRATOR_PASSWORD, UnpackedImage } from './check/image/unpacked-image.mjs';
import { keepScratchDatabase } from './postgres/scratch.mjs';
import { freePort } from './process/free-port.mjs';

let scratch;
let image;
let ports;
let api;
let worker;

/** The scratch cluster gets the administrator and the database that Postgres' image makes from the compose file. */
before(async () => {
  scratch = await keepScratchDatabase();
  const { POSTGRES_USER: user, POSTGRES_DB: database } = readCompose().services.db.environment;
  const client = new pg.Client({ connectionString: scratch.url });
  await client.connect();
  await client.query(`create role ${user} superuser login password ${client.escapeLiteral(ADMINISTRATOR_PASSWORD)}`);
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (rowCount === 0) await client.query(`create database ${database}`);
  await client.end();
  image = new UnpackedImage({ compose: readCompose(), databaseHost: new URL(scratch.url).host });
  const [port, metrics, workerMetrics] = [await freePort(), await freePort(), await freePort()];
  ports = { api: { PORT: String(port), METRICS_PORT: String(metrics) }, worker: { METRICS_PORT: String(workerMetrics) } };
});
after(async () => {
  for (const running of [api, worker]) {
    running?.stop();
    await running?.ended;
  }
  await scratch.stop();
  image.remove();
});

async function becomesHealthy(service, running) {
  let hasEnded = false;
  void running.ended.then(() => (hasEnded = true));
  while (!(await image.isHealthy(service, ports[service]))) if (hasEnded) assert.fail(running.said);
}
const scrape = async (service) => (await fetch(`http://127.0.0.1:${ports[service].METRICS_PORT}/metrics`)).text();

test('before the migrate step the API does not start, and is started again until it can', async () => {
  const early = image.start('api', { more: ports.api });
  assert.notEqual(await early.ended, 0, early.said);
  assert.equal(readCompose().services.api.restart, 'unless-stopped');
  assert.equal(await image.isHealthy('api', ports.api), false);
});

test('the migrate step, with the administrator’s password in a file, prepares the database and ends with 0', async () => {
  const migrating = image.start('migrate');
  assert.equal(await migrating.ended, 0, migrating.said);
  assert.match(migrating.said, /migrated CreateGuards/);
});

test('a second migrate step does nothing and ends with 0', async () => {
  const again = image.start('migrate');
  assert.equal(await again.ended, 0, again.said);
  assert.doesNotMatch(again.said, /migrated /);
});

test('the API starts without the administrator’s password, and its health check passes', async () => {
  assert.ok(!JSON.stringify(image.environmentOf('api')).includes('PASSWORD'));
  api = image.start('api', { more: ports.api });
  await becomesHealthy('api', api);
});

test('API, web and document answer on the one port, and metrics on another', async () => {
  const status = async (where) => (await fetch(`http://127.0.0.1:${ports.api.PORT}${where}`)).status;
  assert.deepEqual([await status('/api/health/ready'), await status('/api/health/live'), await status('/api/openapi.json'), await status('/sign-in'), await status('/metrics')], [200, 200, 200, 200, 404]);
  const metrics = await scrape('api');
  assert.match(metrics, /alongside_http_request_duration_seconds_count\{method="GET",route="\/api\/health\/ready",status="200"\}/);
  assert.doesNotMatch(metrics, /pool="queue"/); // it has no worker inside
});

test('the cookie and the addresses are those of production', async () => {
  const reply = await fetch(`http://127.0.0.1:${ports.api.PORT}/sign-in`);
  assert.match(reply.headers.get('strict-transport-security'), /max-age=31536000/);
});

test('the worker starts, and its health check passes', async () => {
  worker = image.start('worker', { more: ports.worker });
  await becomesHealthy('worker', worker);
  const metrics = await scrape('worker');
  assert.match(metrics, /alongside_outbox_messages\{state="waiting"\} 0/);
  assert.match(metrics, /pool="queue"/);
});

test('practice data cannot be loaded there', async () => {
  const seeding = image.start('worker', { command: ['apps/api/dist/cli/seed.js'] });
  assert.notEqual(await seeding.ended, 0);
  assert.match(seeding.said, /production/);
  const client = new pg.Client({ connectionString: scratch.url.replace(/\/[^/]*$/, '/alongside') });
  await client.connect();
  const { rows } = await client.query('select (select count(*) from organisation) + (select count(*) from account) as rows');
  await client.end();
  assert.equal(Number(rows[0].rows), 0);
});

test('both stop in good order, and then their health checks fail', async () => {
  for (const [service, running] of [['api', api], ['worker', worker]]) {
    running.stop();
    assert.equal(await running.ended, 0, running.said);
    assert.equal(await image.isHealthy(service, ports[service]), false);
  }
});

test('nothing that they wrote holds a secret', () => {
  const said = api.said + worker.said;
  for (const name of ['postgres_password', 'role_secret']) assert.ok(!said.includes(readFileSync(`${image.folder}/secrets/${name}`, 'utf8').trim()));
});
