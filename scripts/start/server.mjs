import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { PlainError } from '../process/plain-error.mjs';
import { stopProcess } from '../process/running.mjs';
import { inRoot, ROOT } from '../root.mjs';

const STARTING_TIME = 60_000;
const STOPPING_TIME = 15_000;

/**
 * Starts the API, which also serves the web, and waits until /api/health answers.
 * Gives { pid, ended, stop, practiceSlugs }; `ended` resolves with a sentence about how it ended.
 */
export async function startServer({ env, host, port, signal }) {
  const leash = pathToFileURL(inRoot('scripts', 'start', 'leave-with-parent.mjs')).href;
  const child = spawn(process.execPath, ['--no-deprecation', '--import', leash, inRoot('apps', 'api', 'dist', 'main.js')], {
    cwd: ROOT,
    env: { ...process.env, ...env, HOST: host, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true, // Ctrl-C reaches us alone, and we stop it in order
  });
  const ended = once(child, 'exit').then(([status, by]) => `The application stopped unexpectedly (${by ?? `exit status ${status}`}); its own words stand above.`);
  const server = { pid: child.pid, ended, stop: () => stopProcess(child.pid, 'SIGTERM', STOPPING_TIME), practiceSlugs: () => practiceSlugs(host, port) };
  try {
    await Promise.race([healthy(host, port, signal), ended.then((how) => Promise.reject(new PlainError(how)))]);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function healthy(host, port, signal) {
  const end = performance.now() + STARTING_TIME;
  while (!(await answers(host, port))) {
    signal?.throwIfAborted();
    if (performance.now() > end) throw new PlainError(`The application did not answer on port ${port} within a minute.`);
    await pause(100);
  }
}

function answers(host, port) {
  return new Promise((resolve) => {
    const asked = get({ host: reachable(host), port, path: '/api/health', timeout: 5000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => resolve(false));
  });
}

/** The invented providers that are there now, after whatever was cleared away. */
async function practiceSlugs(host, port) {
  const answer = await fetch(`http://${inAddress(reachable(host))}:${port}/api/providers`);
  const { items } = await answer.json();
  return items.filter(({ isPractice }) => isPractice).map(({ slug }) => slug);
}

const inAddress = (host) => (host.includes(':') ? `[${host}]` : host);

/** The address to call for a server that listens on this host. */
export const reachable = (host) => ({ '0.0.0.0': '127.0.0.1', '::': '::1' })[host] ?? host;
