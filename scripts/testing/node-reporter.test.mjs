import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { inRoot } from '../root.mjs';
import { fromNode } from './tally.mjs';

/** The file that is run below: two good tests, of which one is in a group, two bad ones, one left out. */
const SAMPLE = `
import { describe, test } from 'node:test';
test('good', () => {});
describe('group', () => { test('good too', () => {}); });
test('bad', () => { throw new Error('bad'); });
test('late', async () => { throw new Error('late'); });
test('left out', { skip: true }, () => {});
`;

function runNodeTests(text) {
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-reporter-'));
  try {
    const file = path.join(folder, 'sample.test.mjs');
    writeFileSync(file, text);
    const env = { ...process.env };
    delete env.NODE_TEST_CONTEXT; // or the inner runner reports to the outer one
    return spawnSync(process.execPath, ['--test', `--test-reporter=${inRoot('scripts/testing/node-reporter.mjs')}`, file], { encoding: 'utf8', env }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('each test is counted once, groups are not', () => {
  assert.deepEqual(fromNode(runNodeTests(SAMPLE)), { passed: 2, failed: 3 });
});

test('a file that cannot be loaded is a failure', () => {
  assert.deepEqual(fromNode(runNodeTests('import "./does-not-exist.mjs";')), { passed: 0, failed: 1 });
});
