import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PlainError } from '../process/plain-error.mjs';

const NOBODY = 65534;

/** Postgres refuses to run as root, so root starts it as nobody; everybody else starts it as themselves. */
export const isRoot = process.getuid?.() === 0;

/**
 * The account Postgres runs under: spawn options, empty for an ordinary user.
 * Root takes the account that owns an existing cluster, so a clone may be started by its owner and by root in turn.
 */
export function accountFor(cluster) {
  if (!isRoot) return {};
  const owner = ownerOf(cluster);
  return owner && owner.uid !== 0 ? owner : { uid: NOBODY, gid: NOBODY };
}

/** Who owns a file or directory; null when it does not exist. */
export function ownerOf(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? { uid: stat.uid, gid: stat.gid } : null;
}

/** May every account walk to this directory? A clone in root's own home, which is closed to others, fails this. */
export function isOpenToAll(directory) {
  for (let at = path.resolve(directory); ; at = path.dirname(at)) {
    const stat = statSync(at, { throwIfNoEntry: false });
    if (stat && (stat.mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** A directory for things thrown away afterwards, which the account of Postgres can reach. */
export function temporaryRoot() {
  const places = isRoot ? [tmpdir(), '/tmp', '/var/tmp'].filter(isOpenToAll) : [tmpdir()];
  if (places[0] === undefined) throw new PlainError('No temporary directory is open to other accounts; Postgres cannot run as root.');
  return places[0];
}
