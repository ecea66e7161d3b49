import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { compareExpected, evaluateLawVector, type LawVector } from './vectors/index.js';

const rows = JSON.parse(readFileSync(new URL('../vectors/reasons.json', import.meta.url), 'utf8')) as readonly LawVector[];

describe('every reason of sharing, records, visits and other advocacy, with its provision and version', () => {
  it.each(rows)('$id $why', (vector) => expect(compareExpected(vector.expect, evaluateLawVector(vector))).toEqual([]));
});
