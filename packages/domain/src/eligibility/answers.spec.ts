import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { localDate, type LocalDate } from '../time/index.js';
import { compareExpected, evaluateLawVector, type LawVector } from '../vectors/index.js';
import { legalEventOf } from '../vectors/imha.js';
import { decideImha } from './decide-imha.js';
import { decideImhaFromCodedStatus, type CodedImhaFacts } from './decide-imha-from-coded-status.js';
import type { ImhaAnswer } from './imha-answer.js';

interface CodedRow {
  readonly id: string;
  readonly why: string;
  readonly on: LocalDate;
  readonly facts: CodedImhaFacts;
  readonly expect: ImhaAnswer;
}
const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../vectors/${file}.json`, import.meta.url), 'utf8'));
const rows = read('imha-answers') as readonly LawVector[];
const coded = read('coded-answers') as readonly CodedRow[];

describe('an answer with everything it carries: citation, version, reasons, what is missing or open', () => {
  it.each(rows)('$id $why', (vector) => expect(compareExpected(vector.expect, evaluateLawVector(vector))).toEqual([]));
});

describe('the same from what a referral tells', () => {
  it.each(coded)('$id $why', ({ facts, on, expect: answer }) => expect(decideImhaFromCodedStatus(facts, on)).toEqual(answer));
});

describe('section 4 in England once informal in-patients qualify', () => {
  it('gives no right as an informal in-patient: liable to be detained is not informal (s.130CA)', () => {
    const admitted = { at: '2026-03-10', type: 'admitted', section: '4', hospital: { country: 'England' } };
    const commenced = { 'ENG-IMHA-2025': localDate('2026-03-01') };
    const answer = decideImha({ dateOfBirth: null, timeline: [legalEventOf(admitted)] }, localDate('2026-03-11'), commenced);
    expect(answer).toMatchObject({ answer: 'does_not_qualify', basis: 'excluded-s4', ruleVersion: 'ENG-IMHA-2025' });
  });
});
