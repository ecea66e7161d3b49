import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { homeOf } from '../postgres/home.mjs';
import { startDatabase } from '../postgres.mjs';
import { PlainError } from '../process/plain-error.mjs';
import { contentsOf, writeList } from './contents.mjs';

const CLUSTER = ['postgres', 'postgres.json'];
const NOT_KEPT = new Set([...CLUSTER, 'programs', 'programs.version', 'postgres-home', 'start.lock', 'bench']);

/**
 * Copies the data of a directory into a new folder, with a list of what it holds; gives a sentence that says so. The
 * cluster is started and stopped once before, so that what is copied was shut down in good order.
 */
export async function backUp(directory, folder) {
  const home = homeOf(directory);
  if (!existsSync(path.join(home, 'postgres'))) throw new PlainError(`There is nothing to back up in ${directory}.`);
  if (existsSync(folder)) throw new PlainError(`${folder} is there already; a backup is never written over.`);
  const database = await startDatabase(directory);
  await database.stop();
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const name of CLUSTER) cpSync(path.join(home, name), path.join(folder, 'cluster', name), { recursive: true });
    for (const name of readdirSync(directory).filter((each) => !NOT_KEPT.has(each))) {
      cpSync(path.join(directory, name), path.join(folder, 'files', name), { recursive: true });
    }
    const files = await contentsOf(folder);
    writeList(folder, files);
    return `Backed up: ${Object.keys(files).length} files in ${folder}. It is not encrypted, and holds everything.`;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
