import { ensureBuilt } from '../build.mjs';
import { CHECKS, runCheck } from '../check/checks.mjs';
import { findChromium } from '../chromium.mjs';
import { ensureInstalled } from '../install.mjs';
import { explained } from '../process/plain-error.mjs';
import { jestSuites, journeys, scriptTests } from './suites.mjs';
import { passed, totalOf } from './tally.mjs';
import { keepLongResult, summary } from './summary.mjs';

/**
 * Everything that decides whether a change is good, each suite whatever became of the one before.
 * Gives the exit status; the last line printed is `N passed, N failed`.
 */
export async function runEverything({ isLong }) {
  if (isLong) process.env.LONG = '1';
  const results = [];
  for (const suite of suites({ isLong })) {
    console.log(`\n== ${suite.name}`);
    const began = performance.now();
    const tally = await suite.run().catch((error) => failedWith(error));
    results.push({ name: suite.name, seconds: (performance.now() - began) / 1000, ...tally });
    if (suite.isEssential && tally.failed > 0) break;
  }
  if (isLong) keepLongResult(results);
  const total = totalOf(results);
  console.log(summary(results));
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

function suites({ isLong }) {
  return [
    { name: 'installation', isEssential: true, run: () => ensureInstalled().then(() => passed) },
    { name: 'build', run: () => ensureBuilt('all').then(() => passed) },
    ...CHECKS.map((check) => ({ name: check.name, run: async () => ((await runCheck(check)) ? passed : { passed: 0, failed: 1 }) })),
    ...jestSuites({ isLong }),
    scriptTests({ isLong }),
    { name: 'browser journeys', run: async () => journeys({ isLong, chromium: await findChromium() }) },
  ];
}

function failedWith(error) {
  console.log(explained(error));
  return { passed: 0, failed: 1 };
}
