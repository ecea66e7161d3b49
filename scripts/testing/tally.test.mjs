import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSuite } from './run-suite.mjs';
import { fromJest, fromNode, fromPlaywright, settled, togetherOf, totalOf } from './tally.mjs';

const jest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };
const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 } };

test('what a runner passes is counted', () => {
  assert.deepEqual(fromJest(jest), { passed: 5, failed: 0 });
  assert.deepEqual(fromPlaywright(playwright), { passed: 4, failed: 0 });
  assert.deepEqual(fromNode('{"name":"a","outcome":"passed"}\n{"name":"b","outcome":"failed"}\n'), { passed: 1, failed: 1 });
});

test('a skipped test, a test to be written and a file that does not load are failures', () => {
  assert.equal(fromJest({ ...jest, numPendingTests: 1, numTodoTests: 1, numRuntimeErrorTestSuites: 1 }).failed, 3);
  assert.equal(fromNode('{"name":"a","outcome":"left out"}\n').failed, 1);
});

test('a journey that passes only at the second try, is skipped or cannot begin is a failure', () => {
  assert.equal(fromPlaywright({ stats: { ...playwright.stats, flaky: 1, skipped: 1 }, errors: [{}] }).failed, 3);
});

test('a suite in which nothing ran has failed', () => {
  assert.equal(settled({ passed: 0, failed: 0 }, { status: 0 }).failed, 1);
});

test('a bad end without a failed test is a failure', () => {
  assert.equal(settled({ passed: 3, failed: 0 }, { status: 1 }).failed, 1);
  assert.equal(settled({ passed: 3, failed: 0 }, { status: 0 }).failed, 0);
});

test('all suites are added up', () => {
  assert.deepEqual(totalOf([{ passed: 2, failed: 1 }, { passed: 3, failed: 0 }]), { passed: 5, failed: 1 });
});

test('parts of a suite are one suite, and what each had to say stays', () => {
  const parts = [{ passed: 2, failed: 0 }, { passed: 0, failed: 1, note: 'no test ran' }, { passed: 3, failed: 1, note: 'ended with 1' }];
  assert.deepEqual(togetherOf(parts), { passed: 5, failed: 2, note: 'no test ran; ended with 1' });
  assert.deepEqual(togetherOf(parts.slice(0, 1)), { passed: 2, failed: 0 });
});

test('a runner that never ends is ended, and counts as failed', async () => {
  const forever = { command: () => ({ args: ['-e', 'setInterval(() => {}, 1000)'] }), minutes: 0.5 / 60, read: () => ({ passed: 1, failed: 0 }) };
  assert.equal((await runSuite(forever)).failed, 1);
});

test('a runner that leaves no report counts as failed', async () => {
  assert.equal((await runSuite({ command: () => ({ args: ['-e', ''] }), minutes: 1, read: () => ({ passed: 1, failed: 0 }) })).failed, 1);
});
