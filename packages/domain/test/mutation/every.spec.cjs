const { readdirSync } = require('node:fs');
const path = require('node:path');

/**
 * Every spec in one file, so that the rules are loaded once for a mutant and not once for each spec. Only mutation
 * testing runs it. FOLDERS names the folders that are tried, TESTS those whose specs are run where they are others; a spec
 * beside the folders belongs to all of them.
 */
const SRC = path.join(__dirname, '..', '..', 'src');
const folders = (process.env.TESTS ?? process.env.FOLDERS)?.split(',');
const isTried = (file) => !folders || !file.includes(path.sep) || folders.includes(file.split(path.sep)[0]);

/** Tables of cases first, properties last: what kills soonest is tried first. */
const lateness = (file) => (/vectors\.spec/.test(file) ? 0 : /bounds|properties|arithmetic|order-of-facts|secrecy|rounding-share/.test(file) ? 2 : 1);
const specs = readdirSync(SRC, { recursive: true }).filter((file) => file.endsWith('.spec.ts') && isTried(file));

for (const file of specs.sort((a, b) => lateness(a) - lateness(b) || (a < b ? -1 : 1))) {
  describe(file, () => void require(path.join(SRC, file)));
}
