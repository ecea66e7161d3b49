import './node-version.mjs';
import path from 'node:path';
import { backUp } from './backup/back-up.mjs';
import { restore } from './backup/restore.mjs';
import { ensureInstalled } from './install.mjs';
import { explained, PlainError } from './process/plain-error.mjs';
import { dataDirectory } from './root.mjs';
import { takeLock } from './start/lock.mjs';

/** `npm run backup -- FOLDER` and `npm run restore -- FOLDER`: the data of `npm start`, while it does not run. */
const [, , act, folder] = process.argv;
const ACTS = { backup: backUp, restore };

try {
  if (!Object.hasOwn(ACTS, act) || !folder) throw new PlainError('Say which folder: npm run backup -- FOLDER, or npm run restore -- FOLDER');
  if (process.env.DATABASE_URL) throw new PlainError('DATABASE_URL names a database of your own: docs/runbook.md says how to back it up.');
  await ensureInstalled();
  // npm runs scripts at the top of the repository; INIT_CWD is where the person typed the command.
  const place = path.resolve(process.env.INIT_CWD || process.cwd(), folder);
  const lock = await takeLock(dataDirectory(), `a ${act}`);
  try {
    console.log(await ACTS[act](dataDirectory(), place));
  } finally {
    lock.release();
  }
} catch (error) {
  console.error(explained(error));
  process.exitCode = 1;
}
