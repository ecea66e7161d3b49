import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { compareExpected, evaluateLawVector, type LawVector } from '../vectors/index.js';
import { legalEventOf } from '../vectors/imha.js';
import { decideImha } from './decide-imha.js';

const rows = JSON.parse(
  readFileSync(new URL('../../vectors/imha-answers.json', import.meta.url), 'utf8'),
) as readonly LawVector[];

describe('an answer with everything it carries: citation, version, reasons, what is missing or open', () => {
  it.each(rows)('$id $why', (vector) => expect(compareExpected(vector.expect, evaluateLawVector(vector))).toEqual([]));
});

describe('section 4 in England once informal in-patients qualify', () => {
  it('gives no right as an informal in-patient: liable to be detained is not informal (s.130CA)', () => {
    const admitted = { at: '2026-03-10', type: 'admitted', section: '4', hospital: { country: 'England' } };
    const commenced = { 'ENG-IMHA-2025': localDate('2026-03-01') };
    const answer = decideImha({ dateOfBirth: null, timeline: [legalEventOf(admitted)] }, localDate('2026-03-11'), commenced);
    expect(answer).toMatchObject({ answer: 'does_not_qualify', basis: 'excluded-s4', ruleVersion: 'ENG-IMHA-2025' });
  });
});
