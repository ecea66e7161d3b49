import { ensureBuilt } from '../build.mjs';
import { ensureInstalled } from '../install.mjs';
import { isFree } from '../process/free-port.mjs';
import { PlainError } from '../process/plain-error.mjs';
import { runNode } from '../process/run.mjs';
import { dataDirectory, inRoot } from '../root.mjs';
import { openDatabase } from './database.mjs';
import { foundFirst, isEmptyWanted } from './found-first.mjs';
import { takeLock } from './lock.mjs';
import { loginLines } from './logins.mjs';
import { startServer } from './server.mjs';

/** The steps of `npm start` in their order. Gives { ended }, which resolves with a sentence if the application or its database gives up. */
export async function bringUp({ signal, undo }) {
  const { host, port, address } = whereToListen();
  const directory = dataDirectory();
  const lock = await takeLock(directory, address);
  undo(lock.release);
  await refuseTakenPort(host, port);

  await ensureInstalled({ signal });
  await ensureBuilt('all', { signal });
  const database = await openDatabase(directory);
  undo(database.stop);
  const env = { DATABASE_URL: database.url, DATA_DIR: directory };
  await prepareData(env, signal);
  if (isEmptyWanted()) await foundFirst({ ...env, PUBLIC_URL: process.env.PUBLIC_URL ?? address }, signal);

  const server = await startServer({ env, host, port, signal });
  undo(server.stop);
  lock.note(server.pid);
  greet(address, await server.practiceSlugs());
  return { ended: Promise.race([server.ended, database.failed]) };
}

/** HOST and PORT as the operator gave them, with the defaults of a private machine. */
export function whereToListen() {
  const host = process.env.HOST || '127.0.0.1';
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new PlainError(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  return { host, port, address: `http://${name}:${port}` };
}

export async function refuseTakenPort(host, port) {
  if (await isFree(port, host)) return;
  throw new PlainError(`Port ${port} is taken by another program, or not yours to use.\nStop that program, or choose another port: PORT=${port === 65_535 ? 3000 : port + 1} npm start`);
}

/** Never in production: everybody knows the practice logins' passwords. */
const wantsPractice = () => process.env.PRACTICE_DATA !== 'off' && process.env.NODE_ENV !== 'production' && !isEmptyWanted();

/** Migrates, and fills an empty database with the practice provider unless PRACTICE_DATA=off. */
export async function prepareData(env, signal) {
  const cli = (name) => inRoot('apps', 'api', 'dist', 'cli', `${name}.js`);
  await runNode([cli('migrate')], { what: 'The migration', env, signal });
  if (!wantsPractice()) return;
  await runNode([cli('seed'), '--if-empty'], { what: 'Loading the practice data', env, signal });
}

/** One piece, so that the log lines of the server do not come in between. */
function greet(address, practiceSlugs) {
  const logins = loginLines(practiceSlugs);
  const practice = logins.length > 0 ? ['', 'Sign in with a practice login (all of them: practice/logins.json):', ...logins] : [];
  console.log(['', `Alongside is running: ${address}`, ...practice, '', 'Ctrl-C stops it.', ''].join('\n'));
}
