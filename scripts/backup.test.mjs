import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { temporaryRoot } from './postgres/account.mjs';
import { homeOf } from './postgres/home.mjs';
import { startDatabase } from './postgres.mjs';
import { inRoot } from './root.mjs';

let sandbox = '';
let data = '';
const place = (name) => path.join(sandbox, name);

before(async () => {
  sandbox = mkdtempSync(path.join(temporaryRoot(), 'alongside-backup-test-'));
  chmodSync(sandbox, 0o755);
  data = place('data');
  const database = await startDatabase(data);
  await ask(database.url, "create table kept as select n, md5(n::text) as words from generate_series(1, 5000) n");
  await database.stop();
  mkdirSync(path.join(data, 'mail'));
  writeFileSync(path.join(data, 'mail', 'one.eml'), 'Dear Sam');
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
const SUM = "select count(*)::int as rows, md5(string_agg(words, '' order by n)) as sum from kept";

/** As somebody types it, standing in the sandbox. */
function run(act, folder, directory = data) {
  const env = { ...process.env, DATA_DIR: directory, DATABASE_URL: '', INIT_CWD: sandbox };
  const { status, stdout, stderr } = spawnSync(process.execPath, [inRoot('scripts/backup.mjs'), act, folder], { env, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

test('a backup holds everything, for its owner alone', () => {
  const { status, said } = run('backup', 'first');
  assert.equal(status, 0, said);
  assert.equal(statSync(place('first')).mode & 0o077, 0);
  assert.equal(readFileSync(place('first/files/mail/one.eml'), 'utf8'), 'Dear Sam');
  assert.ok(!existsSync(place('first/files/start.lock')));
});

test('restored elsewhere, it starts and holds the same, with its password', async () => {
  const { status, said } = run('restore', 'first', place('again'));
  assert.equal(status, 0, said);
  const [old, restored] = [await startDatabase(data), await startDatabase(place('again'))];
  const sums = [await ask(old.url, SUM), await ask(restored.url, SUM)];
  await old.stop();
  await restored.stop();
  assert.equal(sums[0][0].rows, 5000);
  assert.deepEqual(sums[1], sums[0]);
  assert.equal(new URL(restored.url).password, new URL(old.url).password);
  assert.equal(readFileSync(place('again/mail/one.eml'), 'utf8'), 'Dear Sam');
});

test('a backup is never written over, and data are never restored over', () => {
  assert.match(run('backup', 'first').said, /there already/);
  const { status, said } = run('restore', 'first');
  assert.equal(status, 1);
  assert.match(said, /data in .* already/);
});

const DAMAGES = [
  ['one changed byte', (folder) => changeByte(path.join(folder, 'cluster/postgres/PG_VERSION'))],
  ['a file cut short', (folder) => writeFileSync(path.join(folder, 'cluster/postgres/postgresql.conf'), '')],
  ['a file that went', (folder) => rmSync(path.join(folder, 'cluster/postgres/global/pg_control'))],
  ['a file that came', (folder) => appendFileSync(path.join(folder, 'files/other'), 'x')],
  ['no list, as after an interruption', (folder) => rmSync(path.join(folder, 'backup.json'))],
];

function changeByte(file) {
  const bytes = readFileSync(file);
  bytes[0] ^= 1;
  writeFileSync(file, bytes);
}

for (const [what, damage] of DAMAGES) {
  test(`a damaged backup is not restored: ${what}`, () => {
    cpSync(place('first'), place('damaged'), { recursive: true });
    damage(place('damaged'));
    const { status, said } = run('restore', 'damaged', place('elsewhere'));
    assert.equal(status, 1);
    assert.match(said, /damaged|no backup/);
    assert.ok(!existsSync(path.join(homeOf(place('elsewhere')), 'postgres')));
    rmSync(place('damaged'), { recursive: true });
  });
}

test('nothing is backed up from an empty directory, nor without a folder to put it', () => {
  assert.match(run('backup', 'second', place('empty')).said, /nothing to back up/);
  assert.ok(!existsSync(place('second')));
  assert.match(run('backup', '').said, /Say which folder/);
});
