import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { isRunning } from '../process/running.mjs';
import { holderOf, takeLock } from './lock.mjs';

const ADDRESS = 'http://localhost:3000';
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'alongside-lock-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** A living process whose command line ends in this name. */
async function processCalled(name) {
  const file = path.join(directory, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, "console.log('up'); setInterval(() => {}, 1000);");
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

const leave = (holder) => writeFileSync(path.join(directory, 'start.lock'), JSON.stringify({ address: ADDRESS, ...holder }));

test('the second start is refused, naming the process and the address of the first', async () => {
  const first = await processCalled('start.mjs');
  leave({ pid: first.pid });
  await assert.rejects(takeLock(directory, ADDRESS), (error) => error.message.includes(`process ${first.pid}`) && error.message.includes(ADDRESS));
  assert.equal((await holderOf(directory)).pid, first.pid);
  first.kill('SIGKILL');
});

test('the lock of a process that is gone is taken over', async () => {
  const gone = await processCalled('start.mjs');
  gone.kill('SIGKILL');
  await once(gone, 'exit');
  leave({ pid: gone.pid });
  const lock = await takeLock(directory, ADDRESS);
  lock.release();
  assert.equal(await holderOf(directory), null);
});

test('the lock of a number that now belongs to another program is taken over', async () => {
  const other = await processCalled('something-else.mjs');
  leave({ pid: other.pid });
  (await takeLock(directory, ADDRESS)).release();
  assert.ok(isRunning(other.pid));
  other.kill('SIGKILL');
});

test('a server that outlived its start is stopped before the lock is taken over', async () => {
  const server = await processCalled('main.js');
  leave({ pid: 2 ** 22 + 1, server: server.pid });
  const gone = once(server, 'exit');
  (await takeLock(directory, ADDRESS)).release();
  assert.equal((await gone)[1], 'SIGTERM');
});

test('a lock file that makes no sense is taken over', async () => {
  writeFileSync(path.join(directory, 'start.lock'), '{"pid":');
  (await takeLock(directory, ADDRESS)).release();
});
