import { describe, expect, it } from '@jest/globals';
import type { Country } from '../law/index.js';
import type { LegalEvent } from '../legal-status/index.js';
import { instant, localDate } from '../time/index.js';
import { decideImha } from './decide-imha.js';

const at = localDate('2026-02-02');
const judged = (timeline: readonly LegalEvent[], country: Country | null) => {
  const { answer, scheme, basis, missing, ruleVersion } = decideImha({ dateOfBirth: localDate('2010-01-01'), timeline, country }, localDate('2026-02-10'));
  return [answer, scheme, basis, missing.join(), ruleVersion].filter(Boolean).join(' ');
};

describe('a country told apart from the events', () => {
  it.each<[string, readonly LegalEvent[], string]>([
    ['a section', [{ at, type: 'admitted', section: '2' }], 'qualifies wales s130I(2)(a) WAL-IMHA-3'],
    ['an order', [{ at, type: 'admitted', section: '37' }], 'qualifies wales s130I(2)(a) WAL-IMHA-3'],
    ['guardianship', [{ at, type: 'guardianshipAccepted', section: '7' }], 'qualifies wales s130I(2)(b) WAL-IMHA-3'],
    ['a community order', [{ at, type: 'ctoMade' }], 'qualifies wales s130I(2)(c) WAL-IMHA-3'],
    ['a treatment', [{ at, type: 'treatmentDiscussed', treatment: 's57' }], 'qualifies wales s130I(3)(a) WAL-IMHA-3'],
    ['an informal in-patient', [{ at, type: 'admitted', section: 'informal' }], 'qualifies wales s130J(2) WAL-IMHA-3'],
    ['a hold', [{ at: instant('2026-02-10T09:00:00Z'), type: 'held', section: '5(2)' }], 'qualifies wales s130I(2)(a) WAL-IMHA-3'],
    ['nothing', [], 'does_not_qualify no-qualifying-status WAL-IMHA-3'],
  ])('fills in %s', (_, timeline, expected) => expect(judged(timeline, 'Wales')).toBe(expected));

  it('never moves what an event has placed', () => {
    expect(judged([{ at, type: 'admitted', section: '2', hospital: { country: 'England' } }], 'Wales')).toBe('qualifies england s130C(2)(a) ENG-IMHA-3');
    expect(judged([{ at, type: 'treatmentDiscussed', treatment: 's57', regardedAsIn: 'England' }], 'Wales')).toBe('qualifies england s130C(3)(a) ENG-IMHA-3');
  });
  it('is asked for where nobody has told it', () => {
    expect(judged([{ at, type: 'admitted', section: '2' }], null)).toBe('needs_information country ENG-IMHA-3, WAL-IMHA-3');
  });
});
