import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { isRunningAs, stopProcess } from '../process/running.mjs';
import { environment } from './create-cluster.mjs';
import { PlainError } from '../process/plain-error.mjs';

const STOPPING_TIME = 20_000;
// the name says aloud that nothing here is kept: the API refuses to work on a database without durability that does not
const FAST = ['-c', 'cluster_name=throw-away', '-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off', '-c', 'wal_level=minimal', '-c', 'max_wal_senders=0'];
const DURABLE = ['-c', 'fsync=on', '-c', 'synchronous_commit=on', '-c', 'full_page_writes=on'];

/**
 * Starts the server and waits until it accepts connections.
 * Gives { pid, ended, stop }: `ended` resolves with the last lines it wrote when the server stops, whatever the reason.
 */
export async function startPostmaster({ cluster, programs, account, port, isThrowAway }) {
  const child = spawn(programs.postgres, [
    ...['-D', cluster, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    ...['-c', 'timezone=UTC', '-c', 'log_timezone=UTC', '-c', 'log_min_error_statement=panic'],
    ...(isThrowAway ? FAST : DURABLE),
    // a group of its own: Ctrl-C in a terminal must reach us alone, so that the application stops before its database
  ], { ...account, cwd: path.dirname(cluster), env: environment(), detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const last = [];
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(last.join('\n')));
  });
  await Promise.race([ready(child, last), ended.then((said) => Promise.reject(new PlainError(`Postgres did not start:\n${said}`)))]);
  return { pid: child.pid, ended, stop: () => stopPostmaster(child.pid, cluster, programs) };
}

function ready(child, last) {
  return new Promise((resolve) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      last.push(line);
      if (last.length > 20) last.shift();
      if (line.includes('ready to accept connections')) resolve();
    });
  });
}

/** A start that was killed leaves its server running or its pid file behind; the first is stopped cleanly, the second is harmless. */
export async function stopLeftOver(cluster, programs) {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (pid > 0 && isRunningAs(pid, /\bpostgres\b/)) await stopPostmaster(pid, cluster, programs);
}

/** SIGINT is Postgres' fast shutdown: roll back what is open, write a checkpoint, go. */
async function stopPostmaster(pid, cluster, programs) {
  if (process.platform === 'win32') spawnSync(programs.pgCtl, ['stop', '-D', cluster, '-m', 'fast'], { stdio: 'ignore' });
  else await stopProcess(pid, 'SIGINT', STOPPING_TIME);
}
