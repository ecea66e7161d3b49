import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compareExpected, evaluateLawVector, type LawVector } from '../vectors/index.js';

const rows = (file: string): LawVector[] =>
  JSON.parse(readFileSync(new URL(`../../vectors/${file}.json`, import.meta.url), 'utf8')) as LawVector[];

describe.each(['eligibility', 'legal-history'])('%s vectors', (file) => {
  it.each(rows(file))('$id $why', (vector) => {
    expect(compareExpected(vector.expect, evaluateLawVector(vector))).toEqual([]);
  });

  it('name each case once', () => {
    const ids = rows(file).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
