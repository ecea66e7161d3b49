import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { workspaceFiles } from '../prepare/workspace-files.mjs';
import { inRoot, ROOT } from '../root.mjs';

const tool = (...parts) => inRoot('node_modules', ...parts);

/** The three checks that need no database: each is one Node program, which prints what is wrong. */
export const CHECKS = [
  { name: 'types', args: () => [tool('typescript', 'bin', 'tsc'), '-b', ...typedProjects()] },
  { name: 'lint', args: () => [tool('eslint', 'bin', 'eslint.js'), '--max-warnings=0', '--concurrency=2', '.'] },
  {
    name: 'boundaries',
    args: () => [tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'packages', 'apps', 'migrations'],
  },
];

/** Runs one check and says how it went; true when nothing is wrong. */
export async function runCheck({ name, args }, { stdio = ['ignore', 'inherit', 'inherit'], signal } = {}) {
  const [status] = await once(spawn(process.execPath, args(), { cwd: ROOT, stdio, signal }), 'close');
  console.log(status === 0 ? `${name}: nothing found` : `${name}: failed`);
  return status === 0;
}

/** Every TypeScript project of the repository, those that only check tests included. */
function typedProjects() {
  return ['migrations/tsconfig.json', ...workspaceFiles(['packages', 'apps'], /^tsconfig(\..+)?\.json$/)];
}
