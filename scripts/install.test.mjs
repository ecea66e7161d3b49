import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agree } from './install.mjs';

const zod = { version: '4.6.7', resolved: 'https://registry.npmjs.org/zod/-/zod-4.6.7.tgz', integrity: 'sha512-a' };
const wanted = { 'node_modules/zod': zod };

test('the packages named in the lock file are there', () => {
  assert.ok(agree(wanted, { 'node_modules/zod': { ...zod } }));
});

test('a missing package asks for an installation', () => {
  assert.ok(!agree(wanted, {}));
});

test('another version asks for an installation', () => {
  assert.ok(!agree(wanted, { 'node_modules/zod': { ...zod, version: '4.6.6' } }));
});

test('a package made for another machine may be missing', () => {
  assert.ok(agree({ ...wanted, 'node_modules/fsevents': { version: '2.3.3', optional: true } }, wanted));
});
