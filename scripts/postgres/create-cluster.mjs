import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRoot } from './account.mjs';
import { PlainError } from '../process/plain-error.mjs';

/**
 * Makes an empty cluster at `cluster`, with the superuser `postgres` and one database of the name given.
 * It is made beside its place and moved there when whole, so a start that is killed half way leaves nothing half made.
 */
export function createCluster({ cluster, programs, account, password, database, isThrowAway }) {
  if (existsSync(cluster)) return;
  mkdirSync(path.dirname(cluster), { recursive: true });
  const workshop = mkdtempSync(`${cluster}-new-`);
  try {
    own(workshop, account);
    const fresh = path.join(workshop, 'cluster');
    initialise({ fresh, workshop, programs, account, password, isThrowAway });
    createDatabase({ fresh, programs, account, database });
    renameSync(fresh, cluster);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function initialise({ fresh, workshop, programs, account, password, isThrowAway }) {
  const secret = path.join(workshop, 'password');
  writeFileSync(secret, password, { mode: 0o600 });
  own(secret, account);
  mustRun(programs.initdb, [
    ...['-D', fresh, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${secret}`],
    ...['-E', 'UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
    ...(isThrowAway ? ['--no-sync'] : []),
  ], { account, cwd: workshop });
}

/** Single-user mode needs no client program and no open port. */
function createDatabase({ fresh, programs, account, database }) {
  if (database === 'postgres') return;
  mustRun(programs.postgres, ['--single', '-D', fresh, 'postgres'], {
    account,
    cwd: path.dirname(fresh),
    input: `create database ${database}\n`,
  });
}

function mustRun(program, args, { account, cwd, input = '' }) {
  const done = spawnSync(program, args, { ...account, cwd, input, encoding: 'utf8', env: environment() });
  if (done.status === 0) return;
  const said = [done.error?.message, done.stderr, done.stdout].filter(Boolean).join('\n');
  throw new PlainError(`${path.basename(program)} could not set up the database:\n${said}${hintFor(said)}`);
}

/** An account without a name, as containers are often given, is the one thing Postgres insists on. */
function hintFor(said) {
  if (!said.includes('could not look up effective user ID')) return '';
  return 'Start as an account that has a name on this machine (a line in /etc/passwd), or set DATABASE_URL to a PostgreSQL 18 server.';
}

/** Settings of the caller's shell (PGDATA, PGPORT, a locale that is not installed) must not reach Postgres. */
export function environment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

function own(file, { uid, gid }) {
  if (isRoot && uid !== undefined) chownSync(file, uid, gid);
}
