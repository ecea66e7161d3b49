import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { inRoot } from '../root.mjs';
import { ALLOWED, BREACHES } from './breaches.mjs';
import { plant, plantTree } from './tree.mjs';

const { forbidden } = createRequire(import.meta.url)(inRoot('.dependency-cruiser.cjs'));
let tree = '';
let clean = [];
let broken = [];

before(() => {
  tree = plantTree();
  plant(tree, ALLOWED);
  clean = reported();
  for (const { file, imports, also } of BREACHES) plant(tree, { ...also, [file]: imports });
  broken = reported();
});
after(() => rmSync(tree, { recursive: true, force: true }));

/** What the dependency rules say about the tree: "rule: file", each once. */
function reported() {
  const cruiser = inRoot('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const args = [cruiser, '--config', '.dependency-cruiser.cjs', '-T', 'json', 'packages', 'apps', 'migrations'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  assert.ok(stdout, stderr);
  return [...new Set(JSON.parse(stdout).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`))];
}

test('what the rules allow is not reported', () => {
  assert.deepEqual(clean, []);
});

test('every rule has a breach that proves it', () => {
  assert.deepEqual(new Set(BREACHES.map(({ rule }) => rule)), new Set(forbidden.map(({ name }) => name)));
});

for (const { rule, file } of BREACHES) {
  test(`${rule} reports ${file}`, () => {
    assert.ok(broken.includes(`${rule}: ${file}`), `reported: ${broken.join(', ')}`);
  });
}

test('nothing but the planted breaches is reported', () => {
  const planted = BREACHES.flatMap(({ rule, file, also = {} }) => [file, ...Object.keys(also)].map((each) => `${rule}: ${each}`));
  assert.deepEqual(broken.filter((each) => !planted.includes(each)), []);
});
