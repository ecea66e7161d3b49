import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PlainError } from '../process/plain-error.mjs';
import { isRunningAs, stopProcess } from '../process/running.mjs';

const STARTER = /\b(start|dev|cli|backup|bench-web)\.mjs\b/;
const SERVER = /\bmain\.js\b/;

/**
 * One start at a time for each data directory. Gives { note, release }; refuses while the holder lives, naming it.
 * A lock left by a start that was killed is taken over, and its server, if that outlived it, is stopped first.
 */
export async function takeLock(directory, address) {
  const file = path.join(directory, 'start.lock');
  mkdirSync(directory, { recursive: true });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (written(file, { pid: process.pid, address })) return holding(file, address);
    const holder = await readWhole(file);
    if (holder && holderLives(holder)) throw alreadyRunning(holder);
    if (holder?.server) await stopServer(holder.server);
    rmSync(file, { force: true });
  }
  throw new PlainError(`The lock ${file} cannot be taken; remove it if nothing is running.`);
}

/** The living holder { pid, address, server } of a data directory, or null. */
export async function holderOf(directory) {
  const holder = await readWhole(path.join(directory, 'start.lock'));
  return holder && holderLives(holder) ? holder : null;
}

function written(file, holder) {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function holding(file, address) {
  return {
    note: (server) => writeFileSync(file, JSON.stringify({ pid: process.pid, address, server })),
    release: () => rmSync(file, { force: true }),
  };
}

/** A file made this instant may not have its content yet. */
async function readWhole(file) {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      if (error.code === 'ENOENT') return null;
      if (!(error instanceof SyntaxError)) throw error;
      await pause(50);
    }
  }
  return null;
}

const holderLives = ({ pid }) => pid !== process.pid && isRunningAs(pid, STARTER);

function alreadyRunning({ pid, address }) {
  return new PlainError(
    `Alongside is already running, or starting, here: process ${pid}, ${address}.\nUse that one, or stop it first (Ctrl-C where it runs, or: kill ${pid}).`,
  );
}

async function stopServer(pid) {
  if (isRunningAs(pid, SERVER)) await stopProcess(pid, 'SIGTERM', 15_000);
}
