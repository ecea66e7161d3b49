import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { inRoot } from '../root.mjs';
import { readCompose } from './compose/read-compose.mjs';

const runbook = readFileSync(inRoot('docs', 'runbook.md'), 'utf8');
const platform = inRoot('apps', 'api', 'src');
const sources = readdirSync(platform, { recursive: true }).filter((file) => file.endsWith('.ts') && !file.startsWith(path.join('cli', 'bench'))).map((file) => readFileSync(path.join(platform, file), 'utf8')).join('\n');
const missing = (words) => [...new Set(words)].filter((word) => !runbook.includes(`\`${word}\``));

test('every setting that the API reads is in the runbook', () => {
  const read = [...sources.matchAll(/process\.env\['([A-Z_]+)'\]/g), ...sources.matchAll(/\bseconds\('([A-Z_]+)'/g)].map(([, name]) => name);
  assert.ok(read.length > 15);
  assert.deepEqual(missing(read), []);
});

test('every metric of ours is in the runbook, and the runbook names no other', () => {
  const measured = new Set([...sources.matchAll(/'(alongside_[a-z_]+)'/g)].map(([, name]) => name));
  assert.ok(measured.size > 7);
  assert.deepEqual(missing(measured), []);
  const named = [...runbook.matchAll(/\b(alongside_[a-z_]+)\b/g)].map(([, name]) => name.replace(/_(count|sum|bucket)$/, ''));
  assert.deepEqual([...new Set(named)].filter((name) => !measured.has(name) && name !== 'alongside_inside'), []);
});

test('every command, service and file that the runbook tells to use is there', () => {
  const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const commands = [...runbook.matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name);
  assert.deepEqual(commands.filter((name) => !Object.hasOwn(scripts, name)), []);
  const programs = [...runbook.matchAll(/apps\/api\/(dist\/[\w./-]+)\.js/g)].map(([, file]) => file.replace('dist', 'src'));
  assert.ok(programs.length > 0);
  assert.deepEqual(programs.filter((file) => !existsSync(inRoot('apps/api', `${file}.ts`))), []);
  const { services, secrets } = readCompose();
  const told = [...runbook.matchAll(/docker compose (?:logs -f|stop|run --rm|exec -T|up -d --force-recreate|up -d --wait) ([a-z]+(?: (?:api|worker|db|migrate))*)/g)].flatMap(([, names]) => names.split(' '));
  assert.ok(told.length > 5);
  assert.deepEqual(told.filter((name) => !Object.hasOwn(services, name)), []);
  for (const name of Object.keys(secrets)) assert.ok(runbook.includes(`secrets/${name}`), name);
});

test('every message that the server logs and an operator must know is explained', () => {
  const said = [...sources.matchAll(/log(?:ger\(\))?\.(?:warn|error)\([^)]*?'([a-z][a-z ]+)'\)/g)].map(([, message]) => message);
  assert.ok(said.includes('not ready') && said.includes('no organisation set'));
  assert.deepEqual(missing(said), []);
});
