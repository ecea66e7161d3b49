const { readdirSync } = require('node:fs');
const path = require('node:path');

/**
 * Every spec in one file, so that the rules are loaded once for a mutant and not once for each spec. Only mutation
 * testing runs it. FOLDERS names the folders that are tried; a spec beside the folders belongs to all of them.
 */
const SRC = path.join(__dirname, '..', '..', 'src');
const folders = process.env.FOLDERS?.split(',');
const isTried = (file) => !folders || !file.includes(path.sep) || folders.includes(file.split(path.sep)[0]);

for (const file of readdirSync(SRC, { recursive: true }).sort()) {
  if (file.endsWith('.spec.ts') && isTried(file)) describe(file, () => void require(path.join(SRC, file)));
}
