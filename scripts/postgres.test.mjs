import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { temporaryRoot } from './postgres/account.mjs';
import { keepScratchDatabase } from './postgres/scratch.mjs';
import { startDatabase } from './postgres.mjs';
import { waitUntilGone } from './process/running.mjs';
import { inRoot } from './root.mjs';

let sandbox = '';
let directory = '';
const scratchFolders = () => readdirSync(sandbox).filter((name) => name.startsWith('alongside-scratch-'));

// a temporary directory of our own, so that nobody else's clusters are counted
before(() => {
  sandbox = mkdtempSync(path.join(temporaryRoot(), 'alongside-postgres-test-'));
  chmodSync(sandbox, 0o755);
  process.env.TMPDIR = sandbox;
  directory = path.join(sandbox, 'data');
});
after(() => rmSync(sandbox, { recursive: true, force: true }));

async function ask(url, question) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

/** Starts the database in a process of its own, as `npm start` would; gives what that process said of it. */
async function startElsewhere() {
  const text = `import { startDatabase } from ${JSON.stringify(new URL('./postgres.mjs', import.meta.url).href)};
    const { url, pid } = await startDatabase(${JSON.stringify(directory)});
    console.log(JSON.stringify({ url, pid }));`;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface({ input: owner.stdout }), 'line');
  return { owner, ...JSON.parse(line) };
}

test('data are durable, in UTF-8 and kept for the next start on the same port', async () => {
  const first = await startDatabase(directory);
  const [{ settings }] = await ask(first.url, "select current_setting('fsync') || current_setting('synchronous_commit') || current_setting('server_encoding') as settings");
  assert.equal(settings, 'ononUTF8');
  await ask(first.url, 'create table kept as select 7 as figure');
  await first.stop();
  const second = await startDatabase(directory);
  assert.equal(second.url, first.url);
  assert.deepEqual(await ask(second.url, 'select figure from kept'), [{ figure: 7 }]);
  await second.stop();
});

test('the password can be read by its owner alone', () => {
  assert.equal(statSync(path.join(directory, 'postgres.json')).mode & 0o077, 0);
});

test('a server left behind by a killed start is stopped, and what was committed is there', async () => {
  const { owner, url, pid } = await startElsewhere();
  await ask(url, 'insert into kept values (8)');
  owner.kill('SIGKILL');
  const again = await startDatabase(directory);
  assert.notEqual(again.pid, pid);
  assert.deepEqual(await ask(again.url, 'select figure from kept order by 1'), [{ figure: 7 }, { figure: 8 }]);
  await again.stop();
});

test('a server that was killed itself leaves a stale pid file, which is no hindrance', async () => {
  const first = await startDatabase(directory);
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  const again = await startDatabase(directory);
  assert.equal((await ask(again.url, 'select count(*)::int as rows from kept'))[0].rows, 2);
  await again.stop();
});

test('a throw-away cluster is removed when it is stopped', async () => {
  const scratch = await keepScratchDatabase();
  assert.equal(scratchFolders().length, 1);
  await scratch.stop();
  assert.deepEqual(scratchFolders(), []);
});

test('a throw-away cluster is removed when whoever wanted it is killed', async () => {
  const text = `import { keepScratchDatabase } from ${JSON.stringify(new URL('./postgres/scratch.mjs', import.meta.url).href)};
    const { pid } = await keepScratchDatabase();
    console.log(pid);
    setInterval(() => {}, 1000);`;
  const user = spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [keeper] = await once(createInterface({ input: user.stdout }), 'line');
  assert.equal(scratchFolders().length, 1);
  user.kill('SIGKILL');
  assert.ok(await waitUntilGone(Number(keeper), 20_000));
  assert.deepEqual(scratchFolders(), []);
});

test('a throw-away cluster that cannot be made leaves nothing behind', () => {
  // no file may grow beyond 512 bytes, so initdb cannot do its work
  const { status, stdout } = spawnSync('sh', ['-c', 'ulimit -f 1; exec "$0" "$1"', process.execPath, inRoot('scripts/scratch-database.mjs')], { encoding: 'utf8' });
  assert.notEqual(status, 0);
  assert.equal(stdout, '');
  assert.deepEqual(scratchFolders(), []);
});
