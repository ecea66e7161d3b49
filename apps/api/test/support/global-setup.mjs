import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { keepScratchDatabase } from '../../../../scripts/postgres/scratch.mjs';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const MIGRATE = path.join(ROOT, 'apps/api/dist/cli/migrate.js');

/** Starts the run's own Postgres and migrates the template; TEST_DATABASE_URL tells the test files where it is. */
export default async function globalSetup() {
  build();
  const cluster = await keepScratchDatabase();
  globalThis.testCluster = cluster;
  try {
    await createTemplate(cluster.url);
    migrate(cluster.url);
    process.env.TEST_DATABASE_URL = cluster.url;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** The migration runs as an operator runs it, from the build. Type errors are the business of `npm run check`. */
function build() {
  const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const done = spawnSync(process.execPath, [tsc, '-b', 'apps/api'], { cwd: ROOT, encoding: 'utf8' });
  if (!existsSync(MIGRATE)) throw new Error(`The API does not build:\n${done.stdout}`);
}

async function createTemplate(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create database tpl');
  await client.end();
}

function migrate(url) {
  const env = { ...process.env, DATABASE_URL: url.replace(/\/[^/]*$/, '/tpl') };
  const done = spawnSync(process.execPath, [MIGRATE], { env, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The migration failed:\n${done.stdout}${done.stderr}`);
}
