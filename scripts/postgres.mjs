import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accountFor, isRoot, ownerOf, temporaryRoot } from './postgres/account.mjs';
import { binaries } from './postgres/binaries.mjs';
import { createCluster } from './postgres/create-cluster.mjs';
import { homeOf } from './postgres/home.mjs';
import { startPostmaster, stopLeftOver } from './postgres/postmaster.mjs';
import { freePort } from './process/free-port.mjs';
import { PlainError } from './process/plain-error.mjs';

/**
 * PostgreSQL 18 for real data, kept in `directory` together with its port and password.
 * Gives { url, pid, ended, stop }; refuses when the data belongs to another account.
 */
export async function startDatabase(directory) {
  const home = homeOf(directory);
  refuseForeign(path.join(home, 'postgres'));
  const settings = path.join(home, 'postgres.json');
  const kept = existsSync(settings) ? JSON.parse(readFileSync(settings, 'utf8')) : { password: newPassword(), port: 0 };
  keep(settings, kept); // before the cluster is made: a cluster whose password is lost is lost
  return start({ home, database: 'alongside', isThrowAway: false, ...kept, onPort: (port) => keep(settings, { ...kept, port }) });
}

/**
 * A cluster for tests and experiments in a temporary directory, without durability.
 * Stopping it removes it, and so does failing to start it.
 */
export async function startScratchDatabase() {
  const home = mkdtempSync(path.join(temporaryRoot(), 'alongside-scratch-'));
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  try {
    const server = await start({ home, database: 'postgres', isThrowAway: true, password: newPassword(), port: 0, onPort() {} });
    return { ...server, stop: () => server.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function start({ home, database, password, port: wished, isThrowAway, onPort }) {
  const cluster = path.join(home, 'postgres');
  if (isRoot) chmodSync(home, statSync(home).mode | 0o011); // so that the account of Postgres can walk in
  const programs = await binaries(path.join(home, 'programs'));
  await stopLeftOver(cluster, programs);
  const account = accountFor(cluster);
  createCluster({ cluster, programs, account, password, database, isThrowAway });
  const port = await freePort(wished);
  const server = await startPostmaster({ cluster, programs, account, port, isThrowAway });
  onPort(port);
  return { ...server, url: `postgresql://postgres:${password}@127.0.0.1:${port}/${database}` };
}

function refuseForeign(cluster) {
  const owner = ownerOf(cluster);
  if (!owner || isRoot || !process.getuid || owner.uid === process.getuid()) return;
  throw new PlainError(`The data in ${cluster} belongs to another account (uid ${owner.uid}). Start as that account, or set DATA_DIR to a directory of your own.`);
}

const newPassword = () => randomBytes(24).toString('hex');

function keep(file, value) {
  writeFileSync(`${file}.new`, JSON.stringify(value), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
