import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ensureBuilt } from '../build.mjs';
import { ensureInstalled } from '../install.mjs';
import { stopProcess } from '../process/running.mjs';
import { dataDirectory, inRoot, ROOT } from '../root.mjs';
import { prepareData, refuseTakenPort, whereToListen } from './bring-up.mjs';
import { openDatabase } from './database.mjs';
import { takeLock } from './lock.mjs';
import { loginLines } from './logins.mjs';

/** The web's development server sends /api here. */
const API_PORT = 3001;

/** `npm run dev`: the data of `npm start`, with both sides rebuilt and reloaded as their sources change. */
export async function develop({ signal, undo }) {
  const { host, port, address } = whereToListen();
  const directory = dataDirectory();
  const lock = await takeLock(directory, address);
  undo(lock.release);
  await refuseTakenPort(host, port);
  await refuseTakenPort(host, API_PORT);
  await ensureInstalled({ signal });
  await ensureBuilt('api', { signal });
  const database = await openDatabase(directory);
  undo(database.stop);
  const env = {
    ...{ DATABASE_URL: database.url, DATA_DIR: directory, HOST: host, PORT: String(API_PORT) },
    ...{ API_URL: `http://${host}:${API_PORT}`, PUBLIC_URL: process.env.PUBLIC_URL ?? address },
  };
  await prepareData(env, signal);

  const watchers = [
    watcher('the compiler', ['node_modules/typescript/bin/tsc', '-b', '--watch', '--preserveWatchOutput', 'apps/api'], env),
    watcher('the API', ['--watch', '--watch-preserve-output', 'apps/api/dist/main.js'], env),
    watcher('the web', [inRoot('node_modules/vite/bin/vite.js'), '--host', host, '--port', String(port), '--strictPort'], env, inRoot('apps/web')),
  ];
  for (const { stop } of watchers) undo(stop);
  console.log(`\nAlongside for development: ${address}\n${loginLines().join('\n')}\n`);
  return { ended: Promise.race([database.failed, ...watchers.map(({ ended }) => ended)]) };
}

function watcher(name, args, env, cwd = ROOT) {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  return {
    ended: once(child, 'exit').then(([status, by]) => `${name} ended (${by ?? `exit status ${status}`}).`),
    stop: () => stopProcess(child.pid, 'SIGTERM', 10_000),
  };
}
