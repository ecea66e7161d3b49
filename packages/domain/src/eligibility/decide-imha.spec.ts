import { describe, expect, it } from '@jest/globals';
import { legalEventOf } from '../vectors/imha.js';
import type { Given } from '../law/given.js';
import { localDate } from '../time/index.js';
import { decideImha } from './decide-imha.js';

/** Who has a right when stands in vectors/eligibility.json and vectors/legal-history.json; here is what an answer carries. */
const at = (day: string, type: string, rest: Given = {}): Given => ({ at: day, type, ...rest });
const england = { hospital: { country: 'England' } };
const admitted = (day: string, section: string) => at(day, 'admitted', { section, ...england });
const treatment = (day: string, type: string, name: string, country: string): Given =>
  at(day, type, { treatment: name, regardedAsIn: country });

describe('what the answer carries', () => {
  const informal = { dateOfBirth: null, timeline: [legalEventOf(admitted('2026-03-01', 'informal'))] };
  const day = localDate('2026-03-10');

  it('cites the provision and the version', () => {
    const answer = decideImha({ dateOfBirth: null, timeline: [legalEventOf(admitted('2026-03-01', '2'))] }, day);
    expect(answer).toMatchObject({ citation: 'Mental Health Act 1983 s.130C(2)(a)', ruleVersion: 'ENG-IMHA-3' });
    expect(answer.reasons).toEqual([{ code: 'detained', citation: answer.citation, holds: true }]);
  });

  it('keeps the 2025 Act off until a date is entered, and changes nothing before that date', () => {
    const commenced = { 'ENG-IMHA-2025': localDate('2026-03-10') };
    expect(decideImha(informal, day).basis).toBe('informal-england');
    expect(decideImha(informal, day, commenced)).toMatchObject({ basis: 's130CA', ruleVersion: 'ENG-IMHA-2025' });
    expect(decideImha(informal, localDate('2026-03-09'), commenced).basis).toBe('informal-england');
  });

  it('asks for a date of birth only where the age decides', () => {
    const timeline = [legalEventOf(treatment('2026-02-10', 'treatmentDiscussed', 's58A', 'England'))];
    expect(decideImha({ dateOfBirth: null, timeline }, day)).toMatchObject({
      answer: 'needs_information',
      missing: ['date-of-birth'],
    });
  });

  it('takes a country for events that name none', () => {
    const timeline = [legalEventOf(at('2026-02-02', 'admitted', { section: '3' }))];
    expect(decideImha({ dateOfBirth: null, timeline, country: 'Wales' }, day).basis).toBe('s130I(2)(a)');
  });
});
