import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Is there a process with this number, whoever owns it? One that has ended, and only waits to be noticed, does not count. */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === 'EPERM' && !isZombie(pid);
  }
}

/** In a container often nobody collects the ended children of a killed parent. */
function isZombie(pid) {
  if (process.platform !== 'linux') return false;
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return existsSync('/proc/self/stat'); // it went while we looked
  }
}

/**
 * Is it running, and does its command line match? A number alone proves nothing: after a restart of the machine,
 * or in a container, it may belong to somebody else. Windows does not tell command lines, so there it is believed.
 */
export function isRunningAs(pid, pattern) {
  return isRunning(pid) && (process.platform === 'win32' || pattern.test(commandOf(pid)));
}

function commandOf(pid) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

/** Waits until the process has gone; false when it is still there after the time given. */
export async function waitUntilGone(pid, milliseconds) {
  const end = performance.now() + milliseconds;
  while (isRunning(pid)) {
    if (performance.now() > end) return false;
    await pause(25);
  }
  return true;
}

/** Asks a process to stop, and ends it when it has not done so in time. */
export async function stopProcess(pid, signal, milliseconds) {
  if (!signalled(pid, signal)) return;
  if (await waitUntilGone(pid, milliseconds)) return;
  signalled(pid, 'SIGKILL');
  await waitUntilGone(pid, 5000);
}

function signalled(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    if (error.code === 'ESRCH') return false;
    throw error;
  }
}
