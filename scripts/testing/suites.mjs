import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { workspaceFiles } from '../prepare/workspace-files.mjs';
import { inRoot, ROOT } from '../root.mjs';
import { freePort } from '../process/free-port.mjs';
import { runSuite } from './run-suite.mjs';
import { fromJest, fromNode, fromPlaywright, togetherOf } from './tally.mjs';

const minutesFor = (isLong) => (isLong ? 240 : 12);

/** One suite for each workspace that has a jest configuration; the domain and the API always, so that neither can go missing. */
export function jestSuites({ isLong }) {
  const found = workspaceFiles(['packages', 'apps'], /^jest\.config\.mjs$/).map((file) => path.dirname(file));
  return [...new Set(['packages/domain', ...found.filter((each) => each !== 'apps/api'), 'apps/api'])].map((workspace) => ({
    name: `${path.basename(workspace)} tests`,
    run: () => jest(workspace, isLong),
  }));
}

function jest(workspace, isLong) {
  const runner = inRoot('node_modules', 'jest', 'bin', 'jest.js');
  return runSuite({
    cwd: inRoot(workspace),
    minutes: minutesFor(isLong),
    command: (report) => ({ args: ['--experimental-vm-modules', '--no-warnings', runner, '--ci', '--json', `--outputFile=${report}`] }),
    read: (text) => fromJest(JSON.parse(text)),
  });
}

/** The tests of the scripts themselves. */
export function scriptTests({ isLong }) {
  const reporter = inRoot('scripts', 'testing', 'node-reporter.mjs');
  const files = readdirSync(inRoot('scripts'), { recursive: true }).filter((file) => file.endsWith('.test.mjs')).sort();
  return {
    name: 'scripts tests',
    run: () =>
      runSuite({
        cwd: ROOT,
        minutes: minutesFor(isLong),
        command: (report) => ({
          args: [
            ...['--test', '--test-reporter=spec', '--test-reporter-destination=stdout'],
            ...[`--test-reporter=${reporter}`, `--test-reporter-destination=${report}`],
            ...files.map((file) => path.join('scripts', file)),
          ],
        }),
        read: fromNode,
      }),
  };
}

/**
 * The journeys in a real browser, in parts that run side by side, each against an application of its own
 * (apps/web/playwright.config.ts): two halves, and then what takes the practice data away.
 */
export async function journeys({ isLong, chromium }) {
  if (!existsSync(inRoot('apps', 'web', 'test', 'browser'))) return { passed: 0, failed: 1, note: 'there are no journeys' };
  const part = (args) => journeysOf(args, { isLong, chromium });
  const [first, second] = await Promise.all([
    part(['--project=journeys', '--shard=1/2']),
    part(['--project=journeys', '--shard=2/2']).then(async (half) => togetherOf([half, await part(['--project=last'])])),
  ]);
  return togetherOf([first, second]);
}

async function journeysOf(args, { isLong, chromium }) {
  const port = await freePort();
  return runSuite({
    cwd: inRoot('apps', 'web'),
    minutes: minutesFor(isLong),
    command: (report) => ({
      args: [inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'test', ...args],
      environment: { CHROMIUM_PATH: chromium, JOURNEY_PORT: String(port), JOURNEY_REPORT: report },
    }),
    read: (text) => fromPlaywright(JSON.parse(text)),
  });
}
