import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const LIST = 'backup.json';

/** Every file below a folder, by its path there, with the SHA-256 of what it holds. */
export async function contentsOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const named = files.map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).split(path.sep).join('/'));
  const sums = {};
  for (const file of named.filter((each) => each !== LIST).sort()) sums[file] = await sumOf(path.join(folder, file));
  return sums;
}

async function sumOf(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Written last: a folder without its list is a backup that was interrupted. */
export const writeList = (folder, files) => writeFileSync(path.join(folder, LIST), JSON.stringify({ madeAt: new Date().toISOString(), files }, null, 1), { mode: 0o600 });

/** The list of a backup, or null where there is none that can be read. */
export function readList(folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, LIST), 'utf8'));
  } catch {
    return null;
  }
}
