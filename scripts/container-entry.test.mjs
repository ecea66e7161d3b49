import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSecrets } from './container-entry.mjs';

const files = { '/run/secrets/password': 'p@ss/word\n', '/run/secrets/role': 'secret\n' };
const read = (file) => files[file];

test('a secret is read from its file, without the line end', () => {
  assert.equal(withSecrets({ ROLE_SECRET_FILE: '/run/secrets/role' }, read).ROLE_SECRET, 'secret');
});

test('the database password goes into the address, whatever characters it has', () => {
  const { DATABASE_URL: url, ...rest } = withSecrets({ DATABASE_URL: 'postgresql://alongside@db:5432/alongside', DATABASE_PASSWORD_FILE: '/run/secrets/password' }, read);
  assert.equal(decodeURIComponent(new URL(url).password), 'p@ss/word');
  assert.deepEqual(rest, {});
});

test('without secrets the environment stays as it is', () => {
  assert.deepEqual(withSecrets({ PORT: '3000' }, read), { PORT: '3000' });
});
