import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isOpenToAll, isRoot } from './account.mjs';

const ELSEWHERE = '/var/lib/alongside';

/**
 * Where the cluster of this data directory lives: in the directory itself, unless root keeps it where no other account
 * may go (a clone in root's own home). Postgres cannot run as root, so then the cluster lives in /var/lib/alongside
 * and the data directory remembers the place.
 */
export function homeOf(directory) {
  const home = path.resolve(directory);
  mkdirSync(home, { recursive: true });
  const pointer = path.join(home, 'postgres-home');
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim();
  if (!isRoot || existsSync(path.join(home, 'postgres')) || isOpenToAll(path.dirname(home))) return home;
  mkdirSync(ELSEWHERE, { recursive: true, mode: 0o755 });
  const place = mkdtempSync(path.join(ELSEWHERE, 'data-'));
  writeFileSync(pointer, `${place}\n`);
  return place;
}
