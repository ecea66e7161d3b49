import './node-version.mjs';

const { ensureInstalled } = await import('./install.mjs');
const { CHECKS, runCheck } = await import('./check/checks.mjs');

await ensureInstalled();
for (const check of CHECKS) {
  console.log(`\n== ${check.name}`);
  if (!(await runCheck(check))) process.exitCode = 1;
}
