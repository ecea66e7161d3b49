import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compareExpected, evaluateLawVector, type LawVector } from '../vectors/index.js';

const vectors = JSON.parse(readFileSync(new URL('../../vectors/consent.json', import.meta.url), 'utf8')) as LawVector[];

describe('consent vectors', () => {
  it.each(vectors)('$id $why', (vector) => {
    expect(compareExpected(vector.expect, evaluateLawVector(vector))).toEqual([]);
  });
});
