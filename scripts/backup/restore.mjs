import { chownSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { accountFor, isRoot } from '../postgres/account.mjs';
import { homeOf } from '../postgres/home.mjs';
import { PlainError } from '../process/plain-error.mjs';
import { contentsOf, readList } from './contents.mjs';

/**
 * Puts a backup where a directory's data belong; gives a sentence that says so. Refuses where data are already, and where
 * the backup is not byte for byte what was written.
 */
export async function restore(directory, folder) {
  const home = homeOf(directory);
  if (existsSync(path.join(home, 'postgres'))) throw new PlainError(`There are data in ${home} already. Move them away first, or set DATA_DIR to an empty directory.`);
  await mustBeWhole(folder);
  try {
    copyInto(path.join(folder, 'cluster'), home);
    giveToPostgres(path.join(home, 'postgres'));
    copyInto(path.join(folder, 'files'), directory);
  } catch (error) {
    rmSync(path.join(home, 'postgres'), { recursive: true, force: true });
    throw error;
  }
  return `Restored from ${folder}. Start with: npm start`;
}

async function mustBeWhole(folder) {
  const list = readList(folder);
  if (!list) throw new PlainError(`${folder} is no backup, or one that was interrupted.`);
  const now = await contentsOf(folder);
  const differ = [...new Set([...Object.keys(list.files), ...Object.keys(now)])].filter((file) => list.files[file] !== now[file]);
  if (differ.length > 0) throw new PlainError(`This backup is damaged: ${differ.length} files differ from its list, the first is ${differ[0]}. Take another.`);
}

function copyInto(from, to) {
  if (!existsSync(from)) return;
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) cpSync(path.join(from, name), path.join(to, name), { recursive: true });
}

/** Copied by root the files are root's, and Postgres does not run as root. */
function giveToPostgres(cluster) {
  if (!isRoot) return;
  const { uid, gid } = accountFor(`${cluster}-of-nobody-yet`);
  for (const file of ['', ...readdirSync(cluster, { recursive: true })]) chownSync(path.join(cluster, file), uid, gid);
}
