import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { temporaryRoot } from '../postgres/account.mjs';
import { keepScratchDatabase } from '../postgres/scratch.mjs';
import { freePort } from '../process/free-port.mjs';
import { isRunning, waitUntilGone } from '../process/running.mjs';
import { inRoot } from '../root.mjs';
import { Started, until } from './started.mjs';

const { logins } = JSON.parse(readFileSync(inRoot('practice', 'logins.json'), 'utf8'));
let sandbox = '';
let directory = '';
let port = 0;
let first;

before(async () => {
  sandbox = mkdtempSync(path.join(temporaryRoot(), 'alongside-start-test-'));
  chmodSync(sandbox, 0o755);
  directory = path.join(sandbox, 'data');
  port = await freePort();
  first = await new Started({ directory, port }).ready();
});
after(async () => {
  await first.stop();
  rmSync(sandbox, { recursive: true, force: true });
});

test('it says where it is and gives one login for each role', () => {
  assert.ok(first.said.includes(`http://localhost:${port}`));
  for (const role of new Set(logins.map((login) => login.role))) {
    const { email } = logins.find((login) => login.role === role);
    assert.equal(first.said.split('\n').filter((line) => line.startsWith(`  ${role} `) && line.includes(email)).length, 1);
  }
});

test('API and web answer on the one port', async () => {
  assert.equal(await first.status('/api/health'), 200);
  assert.equal(await first.status('/api/openapi.json'), 200);
  assert.equal(await first.status('/sign-in'), 200);
});

test('a second start is refused and names the first', async () => {
  const second = new Started({ directory, port: await freePort() });
  assert.equal(await second.ended, 1);
  assert.match(second.said, new RegExp(`process ${first.process.pid}, http://localhost:${port}`));
  assert.equal(await first.status('/api/health'), 200);
});

test('a taken port is refused, with what to do about it', async () => {
  const other = new Started({ directory: path.join(sandbox, 'other'), port });
  assert.equal(await other.ended, 1);
  assert.match(other.said, new RegExp(`Port ${port} is taken.*PORT=\\d+ npm start`, 's'));
});

test('a port that is no number is refused', async () => {
  const other = new Started({ directory: path.join(sandbox, 'other'), port: 'http' });
  assert.equal(await other.ended, 1);
  assert.match(other.said, /PORT must be a number/);
});

test('a database that stops gives 503, and all is well again without a restart', async () => {
  const { server, postgres } = first.parts();
  process.kill(postgres, 'SIGKILL');
  await until(async () => (await first.status('/api/health')) === 503);
  await until(async () => (await first.status('/api/health')) === 200);
  assert.equal(first.parts().server, server);
});

test('after kill -9 the next start takes over, with the data that were there', async () => {
  const { server } = first.parts();
  await first.stop('SIGKILL');
  first = await new Started({ directory, port }).ready();
  assert.ok(await waitUntilGone(server, 1000));
  assert.match(first.said, /already there/);
});

test('a server that crashes is reported, and nothing is left running', async () => {
  const { server, postgres } = first.parts();
  process.kill(server, 'SIGKILL');
  assert.equal(await first.ended, 1);
  assert.match(first.said, /stopped unexpectedly \(SIGKILL\)/);
  assert.ok(!isRunning(postgres));
  first = await new Started({ directory, port }).ready();
});

test('SIGTERM stops server and database, in this order, and leaves no lock', async () => {
  const { server, postgres } = first.parts();
  assert.equal(await first.stop(), 0);
  assert.ok(!isRunning(server));
  assert.ok(!isRunning(postgres));
  assert.ok(!existsSync(path.join(directory, 'start.lock')));
});

test('DATABASE_URL replaces the database that comes with it, and production gets no practice data', async () => {
  const given = await keepScratchDatabase();
  const elsewhere = path.join(sandbox, 'elsewhere');
  const started = await new Started({ directory: elsewhere, port, env: { DATABASE_URL: given.url, NODE_ENV: 'production' } }).ready();
  assert.doesNotMatch(started.said, /practice/i);
  assert.equal(await started.status('/api/health'), 200);
  assert.ok(!existsSync(path.join(elsewhere, 'postgres')));
  await started.stop();
  await given.stop();
});
