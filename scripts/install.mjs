import './node-version.mjs';
import { existsSync, readFileSync } from 'node:fs';
import { runNpm } from './process/run.mjs';
import { inRoot, isMain } from './root.mjs';

/** Installs the packages when they are missing or not the ones package-lock.json names. Says so on stderr. */
export async function ensureInstalled({ signal } = {}) {
  if (isInstalled()) return;
  console.error('Installing packages (npm ci); this needs the network and takes a minute or so ...');
  // the build needs the development packages, whatever NODE_ENV says
  await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], { what: 'Installing packages', signal });
}

/** npm writes what it installed into node_modules at the very end, so an interrupted installation does not count. */
export function isInstalled() {
  const present = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(present)) return false;
  return agree(packagesIn(inRoot('package-lock.json')), packagesIn(present));
}

/** Every package wanted is there in the same form. Optional ones, made for other machines, may be missing. */
export function agree(wanted, installed) {
  return Object.entries(wanted).every(([place, { optional, devOptional, version, integrity, resolved }]) => {
    const found = installed[place];
    if (!found) return Boolean(optional || devOptional);
    return found.version === version && found.integrity === integrity && found.resolved === resolved;
  });
}

function packagesIn(lockfile) {
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8'));
  return Object.fromEntries(Object.entries(packages).filter(([place]) => place.startsWith('node_modules/')));
}

if (isMain(import.meta)) await ensureInstalled();
