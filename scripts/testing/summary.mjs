import { cpus, totalmem } from 'node:os';
import { writeFileSync } from 'node:fs';
import { inRoot } from '../root.mjs';
import { totalOf } from './tally.mjs';

/** A line per suite. */
export function summary(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map(({ name, passed, failed, seconds, note }) => {
    const figures = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s`;
    return `${name.padEnd(width)} ${figures}${note ? `   ${note}` : ''}`;
  });
  return `\n${lines.join('\n')}\n`;
}

/** The long run takes hours, so its last result is kept where people can read it. */
export function keepLongResult(results) {
  const total = totalOf(results);
  const rows = results.map(({ name, passed, failed, seconds }) => `| ${name} | ${passed} | ${failed} | ${Math.round(seconds)} s |`);
  const [processor] = cpus();
  const text = [
    '# The last long test run',
    '',
    'Written by `npm run test:long`, which runs every proof at full size. Do not edit it by hand.',
    '',
    `- Finished: ${new Date().toISOString()}`,
    `- Machine: ${cpus().length} cores (${processor?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
    `- Result: ${total.passed} passed, ${total.failed} failed`,
    '',
    '| Suite | Passed | Failed | Time |',
    '|---|---|---|---|',
    ...rows,
    '',
  ];
  writeFileSync(inRoot('docs', 'test-long.md'), text.join('\n'));
}
