/**
 * How runners' own reports become { passed, failed }. A skipped test is a failed one: nobody looks at what is skipped.
 * A suite in which nothing ran has failed too.
 */
export const passed = { passed: 1, failed: 0 };

/** From jest's JSON. A file that cannot even be loaded counts as one failure. */
export function fromJest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites }) {
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites };
}

/** From Playwright's JSON. A test that passes only sometimes has failed; so has a run that could not begin. */
export function fromPlaywright({ stats, errors = [] }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/** From the lines that node-reporter.mjs writes, one JSON object per finished test. */
export function fromNode(lines) {
  const tests = lines.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line));
  const good = tests.filter(({ outcome }) => outcome === 'passed').length;
  return { passed: good, failed: tests.length - good };
}

/** What a suite comes to: no tests at all is a failure, and so is a bad end that no test explains. */
export function settled(tally, { status }) {
  if (tally.passed + tally.failed === 0) return { passed: 0, failed: 1, note: 'no test ran' };
  if (status !== 0 && tally.failed === 0) return { ...tally, failed: 1, note: `ended with ${status}` };
  return tally;
}

/** Parts of one suite as one: what a part had to say stays. */
export function togetherOf(parts) {
  const notes = parts.flatMap(({ note }) => note ?? []);
  return { ...totalOf(parts), ...(notes.length > 0 && { note: notes.join('; ') }) };
}

export function totalOf(results) {
  return results.reduce((sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed }), { passed: 0, failed: 0 });
}
