import { describe, expect, test } from '@jest/globals';
import { OUTCOMES, READERS, wordingFor, type WordedAbout } from '../../words/decision-wording';
import type { ReferralShown } from './referrals.queries';
import { outcomeOf } from './told-outcome';

const saying = (answer: ReferralShown['answer']['answer'], ground = 'PERSON') =>
  outcomeOf({ answer: { answer } as ReferralShown['answer'], ground, decision: null });
const decided = (eligibility: string, reason: string | null) =>
  outcomeOf({ answer: { answer: 'does_not_qualify' } as ReferralShown['answer'], ground: 'PERSON', decision: { eligibility, reason } as ReferralShown['decision'] });

describe('what there is to tell', () => {
  test('follows the rules until somebody decides', () => {
    expect(saying('qualifies', 'LAW')).toBe('accepted');
    expect(saying('does_not_qualify', 'CONTRACT')).toBe('accepted');
    expect(saying('does_not_qualify')).toBe('not-eligible');
    expect(saying('needs_information')).toBe('needs-information');
    expect(saying('check_with_a_person')).toBe('needs-information');
  });
  test('is what was decided afterwards', () => {
    expect(decided('ELIGIBLE', null)).toBe('accepted');
    expect(decided('INELIGIBLE', 'NOT_QUALIFYING_STATUS')).toBe('not-eligible');
    expect(decided('INELIGIBLE', 'OUT_OF_AREA')).toBe('signposted');
  });
});

describe('the words', () => {
  const about: WordedAbout = {
    provider: 'Fenmoor Advocacy', reference: 'FA-R-0612', isCareAct: false, ground: 'LAW', basis: 'informal-england', missing: ['legal-status'], pointedTo: 'Northmere advocacy, 01632 960123',
  };
  test.each(READERS.flatMap((reader) => OUTCOMES.map((outcome) => [reader, outcome] as const)))('for the %s, %s, are whole sentences', (reader, outcome) => {
    const text = wordingFor(reader, outcome, about);
    expect(text.split('\n\n').every((part) => /^[A-Z].*[^ ]$/.test(part))).toBe(true);
    expect(text).not.toMatch(/undefined|null|patient|service user|refused|\bDNA\b/i);
  });
  test('claim a right in law only where the law gives one', () => {
    expect(wordingFor('person', 'accepted', about)).toContain('You have a right');
    expect(wordingFor('person', 'accepted', { ...about, ground: 'CONTRACT' })).not.toContain('right to');
    expect(wordingFor('referrer', 'accepted', { ...about, ground: 'CONTRACT' })).toContain('The law does not give this right yet');
  });
  test('say who can help instead', () => expect(wordingFor('person', 'signposted', about)).toContain('Northmere advocacy'));
});
