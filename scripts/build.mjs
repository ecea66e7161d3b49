import './node-version.mjs';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './prepare/fingerprint.mjs';
import { runNode } from './process/run.mjs';
import { inRoot, isMain } from './root.mjs';

const SHARED = ['packages', 'migrations', 'package-lock.json', 'tsconfig.base.json'];
const API = ['packages/domain/dist/index.js', 'packages/contracts/dist/index.js', 'migrations/dist', 'apps/api/dist/main.js'];
const PARTS = {
  api: { sources: [...SHARED, 'apps/api'], products: API, projects: ['@alongside/api'] },
  all: { sources: [...SHARED, 'apps'], products: [...API, 'apps/web/dist/index.html'], projects: ['@alongside/api', '@alongside/web'] },
};

/** Builds `part` (api, or all with the web) when its sources have changed since it was last built. */
export async function ensureBuilt(part, { signal } = {}) {
  const { sources, products, projects } = PARTS[part];
  const stamp = inRoot('node_modules', '.cache', `alongside-${part}`);
  const now = fingerprint(sources);
  const isThere = products.every((product) => existsSync(inRoot(product)));
  if (isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.error(part === 'all' ? 'Building the application ...' : 'Building ...');
  rmSync(stamp, { force: true });
  const nx = inRoot('node_modules', 'nx', 'dist', 'bin', 'nx.js');
  await runNode([nx, 'run-many', '-t', 'build', '-p', ...projects, '--output-style=static'], {
    what: 'The build',
    env: { NX_DAEMON: 'false' },
    isQuiet: true,
    signal,
  });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

if (isMain(import.meta)) await ensureBuilt('all');
