import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from '../process/run.mjs';
import { benchDirectory, dataDirectory, inRoot } from '../root.mjs';
import { startDatabase } from '../postgres.mjs';
import { homeOf } from '../postgres/home.mjs';
import { keepScratchDatabase } from '../postgres/scratch.mjs';
import { holderOf, takeLock } from '../start/lock.mjs';

const NONE = { env: {}, close: async () => {} };

/** What a tool gets as its database: { env, close }. What fills or measures a database of ours gets it migrated. */
export async function databaseFor(name, args = []) {
  if (['vectors', 'openapi'].includes(name)) return NONE;
  if (name === 'kpi') return throwAway();
  if (process.env.DATABASE_URL) return NONE;
  const directory = name.startsWith('bench') || isSized(args) ? benchDirectory() : dataDirectory();
  return ['seed', 'bench', 'bench-web'].includes(name) ? migrated(await ours(directory)) : ours(directory);
}

/** Invented data of a size is kept apart from the practice data. */
const isSized = (args) => args.some((arg) => arg === '--size' || arg.startsWith('--size='));

/** Figures are computed in a migrated database that nothing else has touched. */
async function throwAway() {
  const scratch = await keepScratchDatabase();
  return migrated({ env: { DATABASE_URL: scratch.url }, close: scratch.stop });
}

async function migrated(database) {
  try {
    await runNode([inRoot('apps', 'api', 'dist', 'cli', 'migrate.js')], { what: 'The migration', env: database.env, isQuiet: true });
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The database of `npm start` in a directory: the running one if it runs, else started for as long as the tool needs it. */
async function ours(directory) {
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
