import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from '../process/run.mjs';
import { dataDirectory, inRoot } from '../root.mjs';
import { startDatabase } from '../postgres.mjs';
import { homeOf } from '../postgres/home.mjs';
import { keepScratchDatabase } from '../postgres/scratch.mjs';
import { holderOf, takeLock } from '../start/lock.mjs';

const NONE = { env: {}, close: async () => {} };

/** What a tool gets as its database: { env, close }. */
export async function databaseFor(name) {
  if (['vectors', 'openapi'].includes(name)) return NONE;
  if (name === 'kpi') return throwAway();
  if (process.env.DATABASE_URL) return NONE;
  return ours();
}

/** Figures are computed in a migrated database that nothing else has touched. */
async function throwAway() {
  const scratch = await keepScratchDatabase();
  const env = { DATABASE_URL: scratch.url };
  try {
    await runNode([inRoot('apps', 'api', 'dist', 'cli', 'migrate.js')], { what: 'The migration', env, isQuiet: true });
    return { env, close: scratch.stop };
  } catch (error) {
    await scratch.stop();
    throw error;
  }
}

/** The database of `npm start`: the running one if it runs, else started for as long as the tool needs it. */
async function ours() {
  const directory = dataDirectory();
  const running = path.join(homeOf(directory), 'postgres.json');
  if ((await holderOf(directory)) && existsSync(running)) {
    const { password, port } = JSON.parse(readFileSync(running, 'utf8'));
    return { env: { DATABASE_URL: `postgresql://postgres:${password}@127.0.0.1:${port}/alongside`, DATA_DIR: directory }, close: async () => {} };
  }
  const lock = await takeLock(directory, 'a command line tool');
  const database = await startDatabase(directory).catch((error) => {
    lock.release();
    throw error;
  });
  return {
    env: { DATABASE_URL: database.url, DATA_DIR: directory },
    close: () => database.stop().finally(lock.release),
  };
}
