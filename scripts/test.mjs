import './node-version.mjs';

const { runEverything } = await import('./testing/run-everything.mjs');
process.exitCode = await runEverything({ isLong: process.argv.includes('--long') });
