import { readFile } from 'node:fs/promises';
import { tally, type Comparison } from './tally.js';
import { evaluateFile } from './vectors/evaluate-file.js';

/** A file that cannot be read is one failure, so that the others are still looked at. */
async function evaluated(path: string): Promise<readonly Comparison[]> {
  try {
    return evaluateFile(path, JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    return [
      {
        hasPassed: false,
        failure: `${path} expected a file of vectors, got ${error instanceof Error ? error.message : String(error)}`,
      },
    ];
  }
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write('Give at least one file: npm run -s vectors -- FILE...\n');
  process.exitCode = 2;
} else {
  const comparisons: Comparison[] = [];
  for (const path of paths) comparisons.push(...(await evaluated(path)));
  tally(comparisons);
}
