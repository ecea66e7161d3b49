import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../root.mjs';
import { PlainError } from './plain-error.mjs';

/**
 * Runs a Node program and waits for it; refuses when it does not end with 0. What it prints goes to stderr,
 * so that a command line tool started after it has stdout for itself.
 */
export async function runNode(args, { what, env = {}, signal, cwd = ROOT } = {}) {
  await mustEnd(spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 2, 2], signal }), what);
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
  const [status, endedBy] = await once(child, 'exit').catch((error) => Promise.reject(new PlainError(`${what}: ${error.message}`)));
  if (status !== 0) throw new PlainError(`${what} failed (${endedBy ?? `exit status ${status}`}); the reason stands above.`);
}
