import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { checkImha, nextCheckQuestion, type CheckFacts, type CheckQuestion } from './check-questions.js';

const TODAY = localDate('2026-02-10');
const NOTHING: CheckFacts = {
  legalStatusCode: null,
  communityStatus: null,
  country: null,
  startedOn: null,
  secondRecommendationReceived: null,
  treatment: null,
  dateOfBirth: null,
};
const GIVES: Readonly<Record<CheckQuestion, readonly (keyof CheckFacts)[]>> = {
  'legal-status': ['legalStatusCode', 'communityStatus'],
  country: ['country'],
  'section-start': ['startedOn'],
  'second-recommendation': ['secondRecommendationReceived'],
  treatment: ['treatment'],
  'date-of-birth': ['dateOfBirth'],
};

/** Answers each question as it is asked, from what is known; says which were asked and what came out. */
function asked(known: Partial<CheckFacts>, commenced = {}): string {
  let facts = NOTHING;
  const questions: CheckQuestion[] = [];
  for (;;) {
    const next = nextCheckQuestion(facts, questions, TODAY, commenced);
    if (next === null) break;
    questions.push(next);
    facts = { ...facts, ...Object.fromEntries(GIVES[next].map((field) => [field, known[field] ?? null])) };
  }
  return `${questions.join(' ')}: ${checkImha(facts, TODAY, commenced)?.answer ?? 'elsewhere'}`;
}
const england = { country: 'England' } as const;

describe('only what bears on the answer is asked', () => {
  it.each<[string, Partial<CheckFacts>, string]>([
    ['section 3', { ...england, legalStatusCode: '03' }, 'legal-status country: qualifies'],
    [
      'section 2, which may have run out',
      { ...england, legalStatusCode: '02', startedOn: localDate('2026-02-01') },
      'legal-status country section-start: qualifies',
    ],
    [
      'section 2 of long ago',
      { ...england, legalStatusCode: '02', startedOn: localDate('2025-12-01') },
      'legal-status country section-start treatment: needs_information',
    ],
    ['a CTO', { ...england, communityStatus: 'CTO' }, 'legal-status country: qualifies'],
    [
      'section 4',
      { ...england, legalStatusCode: '04', secondRecommendationReceived: true },
      'legal-status country section-start second-recommendation: qualifies',
    ],
    ['section 5(2) in Wales', { country: 'Wales', legalStatusCode: '05' }, 'legal-status country section-start: qualifies'],
    ['informal', { ...england, legalStatusCode: '01' }, 'legal-status country treatment: does_not_qualify'],
    ['informal in Wales', { country: 'Wales', legalStatusCode: '01' }, 'legal-status country: qualifies'],
    [
      'informal, ECT spoken of',
      { ...england, legalStatusCode: '01', treatment: 's58A', dateOfBirth: localDate('2010-01-01') },
      'legal-status country treatment date-of-birth: qualifies',
    ],
    [
      'not in hospital, section 57 treatment',
      { ...england, legalStatusCode: '98', treatment: 's57' },
      'legal-status treatment country: qualifies',
    ],
    ['nothing known', {}, 'legal-status treatment: needs_information'],
    ['in Scotland', { country: 'elsewhere', legalStatusCode: '03' }, 'legal-status country: elsewhere'],
  ])('%s', (_what, known, expected) => expect(asked(known)).toBe(expected));

  it('follows the law that has begun for the provider', () =>
    expect(asked({ ...england, legalStatusCode: '01' }, { 'ENG-IMHA-2025': localDate('2026-02-01') })).toBe(
      'legal-status country: qualifies',
    ));
});
