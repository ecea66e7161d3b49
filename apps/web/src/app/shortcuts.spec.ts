import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { keys as words } from '../words/keys';
import { KEY_PLACES, SHORTCUT_ROWS } from './shortcuts';

const at = (place: string) => SHORTCUT_ROWS.filter((row) => row.place === place);
const pairs = (place: string) => at(place).flatMap(({ id, keys }) => keys.map((key) => [key, id] as const));

const SOURCES = path.resolve(import.meta.dirname, '..');
const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: readFileSync(path.join(SOURCES, file), 'utf8') }));

describe('the table of keys', () => {
  it.each(KEY_PLACES)('%s: no key does two things', (place) => {
    const all = pairs(place);
    expect(all.filter(([key, id]) => all.some(([other, by]) => other === key && by !== id))).toEqual([]);
  });

  it('a screen takes a key that holds everywhere only where the table says so', () => {
    const everywhere = new Map(pairs('everywhere'));
    for (const { id, place, keys, insteadOf } of SHORTCUT_ROWS) {
      if (place === 'everywhere') continue;
      const taken = keys.map((key) => everywhere.get(key)).filter((each) => each !== undefined);
      expect([id, taken]).toEqual([id, insteadOf === undefined ? [] : [insteadOf]]);
    }
  });

  it('no screen waits in vain for a second key: one that begins two of them does nothing alone', () => {
    for (const place of KEY_PLACES) {
      const here = [...pairs(place), ...pairs('everywhere')].map(([key]) => key);
      const begins = new Set(here.filter((key) => /^\S \S$/.test(key)).map((key) => key.charAt(0)));
      expect(here.filter((key) => begins.has(key))).toEqual([]);
    }
  });

  it('is written as keys are typed: in lower case', () => {
    for (const { keys } of SHORTCUT_ROWS) for (const key of keys) expect(key).toBe(key.toLowerCase());
  });

  it('each has its own words', () => {
    const said = SHORTCUT_ROWS.map(({ id, place }) => `${place}: ${words.does[id]}`);
    expect(new Set(said).size).toBe(said.length);
  });

  it('is the only place where a key is given a meaning', () => {
    const users = sources.filter(({ text }) => text.includes('useShortcuts(')).map(({ file }) => file.split(path.sep).join('/'));
    expect(users.toSorted()).toEqual(['app/use-keys.ts', 'kit/use-shortcuts.ts']);
  });

  it('holds every key that a screen shows beside what it does', () => {
    const known = new Set([...SHORTCUT_ROWS.flatMap(({ keys }) => keys), '\u21b5'].map((key) => key.toLowerCase()));
    const shown = sources.flatMap(({ file, text }) => [...text.matchAll(/<KeyHint of="([^"]+)"|aria-keyshortcuts="([^"]+)"/g)].map(([, hint, aria]) => ({ file, key: (hint ?? aria ?? '').toLowerCase() })));
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter(({ key }) => !known.has(key) && key !== 'control+k meta+k')).toEqual([]);
  });
});
