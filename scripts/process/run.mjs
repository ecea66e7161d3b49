import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../root.mjs';
import { PlainError } from './plain-error.mjs';

/**
 * Runs a Node program and waits for it; refuses when it does not end with 0. What it prints goes to stderr,
 * so that a command line tool started after it has stdout for itself; `isQuiet` keeps it back unless it fails.
 */
export async function runNode(args, { what, env = {}, signal, cwd = ROOT, isQuiet = false } = {}) {
  const stdio = isQuiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 2, 2];
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio, signal });
  const said = [];
  child.stdout?.on('data', (chunk) => said.push(chunk));
  child.stderr?.on('data', (chunk) => said.push(chunk));
  await mustEnd(child, what).catch((error) => {
    process.stderr.write(Buffer.concat(said));
    throw error;
  });
}

/** Runs npm itself, by the copy that started us when there is one. */
export async function runNpm(args, { what, signal }) {
  const cli = process.env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(cli)) return runNode([cli, ...args], { what, signal });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const shell = process.platform === 'win32';
  return mustEnd(spawn(npm, args, { cwd: ROOT, stdio: ['ignore', 2, 2], signal, shell }), what);
}

async function mustEnd(child, what) {
  const [status, endedBy] = await once(child, 'close').catch((error) => Promise.reject(new PlainError(`${what}: ${error.message}`)));
  if (status !== 0) throw new PlainError(`${what} failed (${endedBy ?? `exit status ${status}`}); the reason stands above.`);
}
