import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ensureBuilt } from '../build.mjs';
import { ensureInstalled } from '../install.mjs';
import { explained, PlainError } from '../process/plain-error.mjs';
import { inRoot } from '../root.mjs';
import { databaseFor } from './database-for.mjs';

const TOOLS = ['migrate', 'new-organisation', 'seed', 'worker', 'kpi', 'vectors', 'openapi', 'bench'];

/**
 * Runs apps/api/dist/cli/NAME.js where the caller stands, with its arguments, and ends with its exit status.
 * Only the tool itself writes to stdout.
 */
export async function commandLineTool(name, args) {
  try {
    process.exitCode = await run(name, args);
  } catch (error) {
    console.error(explained(error));
    process.exitCode = 1;
  }
}

async function run(name, args) {
  if (!TOOLS.includes(name)) throw new PlainError(`There is no tool "${name ?? ''}". There are: ${TOOLS.join(', ')}.`);
  await ensureInstalled();
  await ensureBuilt('api');
  const database = await databaseFor(name, args);
  try {
    return await toolEnds(name, args, database.env);
  } finally {
    await database.close();
  }
}

/** npm runs scripts at the top of the repository; INIT_CWD is where the person typed the command. */
async function toolEnds(name, args, env) {
  const child = spawn(process.execPath, [inRoot('apps', 'api', 'dist', 'cli', `${name}.js`), ...args], {
    cwd: process.env.INIT_CWD || process.cwd(),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const [status] = await once(child, 'close');
  return status ?? 1;
}
