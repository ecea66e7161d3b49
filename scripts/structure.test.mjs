import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inRoot } from './root.mjs';

const migrations = readdirSync(inRoot('migrations')).filter((file) => file.endsWith('.ts')).sort();
const decisions = readdirSync(inRoot('docs', 'decisions')).sort();

test('every migration is named by a stamp of its own, in UTC, and a verb and noun', () => {
  const names = migrations.map((file) => /^(\d{14})-[a-z]+(-[a-z0-9]+)+\.ts$/.exec(file)?.[1] ?? file);
  assert.ok(names.length > 0);
  assert.deepEqual(names.filter((stamp) => !isMoment(stamp)), []);
  assert.equal(new Set(names).size, names.length);
});

test('the class in a migration ends in the stamp of its file, which is the order in which it runs', () => {
  for (const file of migrations) {
    const classes = [...readFileSync(inRoot('migrations', file), 'utf8').matchAll(/export class \w+?(\d+) /g)].map(([, stamp]) => stamp);
    assert.deepEqual(classes, [file.slice(0, 14)], file);
  }
});

test('decision records are numbered without a gap, and say context, decision and consequences', () => {
  assert.deepEqual(decisions.map((file) => file.slice(0, 5)), decisions.map((_, index) => `${String(index + 1).padStart(4, '0')}-`));
  for (const file of decisions) {
    const text = readFileSync(inRoot('docs', 'decisions', file), 'utf8');
    for (const part of [/^# /m, /status/i, /context/i, /decision/i, /consequences/i]) assert.match(text, part, file);
  }
});

function isMoment(stamp) {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp) ?? [];
  if (year === undefined) return false;
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
}
