import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { inRoot } from '../../root.mjs';

const RESOLVED = /\bresolve\(\s*['"`](@[\w-]+\/[\w.-]+|[a-z][\w.-]*)/g;

/** The packages that built code names, by import or by asking where they are: { package, file }. */
export function packagesNamed(folders) {
  return folders.flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true })
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => namedIn(path.join(folder, file))),
  );
}

function namedIn(file) {
  const text = readFileSync(inRoot(file), 'utf8');
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const resolved = [...text.matchAll(RESOLVED)].map(([, specifier]) => specifier);
  const packages = [...imported, ...resolved].filter(isOfPackage).map(packageOf);
  return [...new Set(packages)].map((name) => ({ package: name, file }));
}

const isOfPackage = (specifier) => !/^(\.|node:)/.test(specifier) && !builtinModules.includes(specifier);
const packageOf = (specifier) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

/**
 * What `npm ci --omit=dev --workspace <workspace>` installs, by the lock file: the workspace's dependencies and theirs.
 * Optional and peer dependencies count where the lock file has them.
 */
export function packagesInstalled(workspace, lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'))) {
  const { packages } = lock;
  const found = new Set();
  const visit = (place) => {
    const { dependencies, optionalDependencies, peerDependencies, link, resolved } = packages[place];
    if (link) return visit(resolved);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const where = placeOf(name, place, packages);
      if (where === null || found.has(where)) continue;
      found.add(where);
      visit(where);
    }
  };
  visit(workspace);
  return new Set([...found].map((place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)));
}

/** As Node looks for it: in the folder itself, then in those above. */
function placeOf(name, from, packages) {
  for (let at = from; ; at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '') {
    const place = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (at === '') return null;
  }
}

