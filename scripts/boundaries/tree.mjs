import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inRoot } from '../root.mjs';

const PACKAGES = ['zod', 'temporal-polyfill', 'typeorm', '@nestjs', 'rxjs', 'react', '@types'];
const FILES = {
  'packages/domain/src/visits/index.ts': 'export const visits = 1;',
  'packages/contracts/src/visits.ts': 'export const logVisit = 1;',
  'apps/api/src/modules/people/index.ts': "export { people } from './people.js';",
  'apps/api/src/modules/people/people.ts': 'export const people = 1;',
  'apps/api/src/modules/people/person-row.ts': 'export interface PersonRow { id: string }',
  'apps/web/src/features/people/person.ts': 'export const person = 1;',
  'apps/web/src/words/visit.ts': 'export const words = {};',
};

/** A small repository of our shape in a temporary directory, with our rules and our packages. */
export function plantTree() {
  const tree = mkdtempSync(path.join(tmpdir(), 'alongside-boundaries-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json', 'packages/domain/package.json', 'packages/contracts/package.json']) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    cpSync(inRoot(file), path.join(tree, file));
  }
  mkdirSync(path.join(tree, 'migrations'));
  mkdirSync(path.join(tree, 'node_modules', '@alongside'), { recursive: true });
  for (const name of PACKAGES) symlinkSync(inRoot('node_modules', name), path.join(tree, 'node_modules', name), 'junction');
  for (const name of ['domain', 'contracts']) symlinkSync(path.join(tree, 'packages', name), path.join(tree, 'node_modules', '@alongside', name), 'junction');
  plant(tree, FILES);
  return tree;
}

/** Writes files { path: text } into the tree. */
export function plant(tree, files) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    writeFileSync(path.join(tree, file), `${text}\n`);
  }
}
