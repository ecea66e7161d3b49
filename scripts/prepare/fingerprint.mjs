import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../root.mjs';

const NOT_SOURCES = new Set(['node_modules', 'dist', 'test', 'vectors', 'test-results', 'coverage']);

/** One hash over the names and contents of all files below the paths given, tests and build products apart. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((at) => filesBelow(path.join(ROOT, at))).sort()) {
    hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(at) {
  if (!existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [at];
  return readdirSync(at, { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCES.has(name) && !/\.spec\.tsx?$/.test(name))
    .flatMap(({ name }) => filesBelow(path.join(at, name)));
}
