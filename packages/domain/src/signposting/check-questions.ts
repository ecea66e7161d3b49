import type { CommunityStatus } from '../codes/index.js';
import { decideImhaFromCodedStatus, type CodedImhaFacts, type ImhaAnswer } from '../eligibility/index.js';
import { NOTHING_COMMENCED, type Commencements, type Nation } from '../law/index.js';
import { latestPossibleDay, meaningOf, type Treatment } from '../legal-status/index.js';
import type { LocalDate } from '../time/index.js';

/** What somebody who wonders whether a person has a right to an IMHA may be asked, in the order of a conversation. */
export const CHECK_QUESTIONS = [
  'legal-status',
  'country',
  'section-start',
  'second-recommendation',
  'treatment',
  'date-of-birth',
] as const;
export type CheckQuestion = (typeof CHECK_QUESTIONS)[number];

/** The answers so far; null is both "not asked yet" and "I don't know". */
export interface CheckFacts {
  readonly legalStatusCode: string | null;
  readonly communityStatus: CommunityStatus | null;
  readonly country: Nation | null;
  readonly startedOn: LocalDate | null;
  readonly secondRecommendationReceived: boolean | null;
  readonly treatment: Treatment | 'none' | null;
  readonly dateOfBirth: LocalDate | null;
}

function codedOf({ country, treatment, ...told }: CheckFacts): CodedImhaFacts {
  const isSpokenOf = treatment === 's57' || treatment === 's58A';
  return {
    ...told,
    country: country === 'elsewhere' ? null : country,
    treatment: isSpokenOf ? { kind: treatment, state: 'discussed' } : null,
  };
}

/** The rules' answer to what was told so far, today. Elsewhere than in England and Wales there are no rules to ask: null. */
export const checkImha = (
  facts: CheckFacts,
  on: LocalDate,
  commenced: Commencements = NOTHING_COMMENCED,
): ImhaAnswer | null => (facts.country === 'elsewhere' ? null : decideImhaFromCodedStatus(codedOf(facts), on, commenced));

type Needed = (facts: CheckFacts, answer: ImhaAnswer, on: LocalDate) => boolean;
/** Whether the answer to a question could matter, given what was told before it. */
const IS_NEEDED: Readonly<Record<CheckQuestion, Needed>> = {
  'legal-status': () => true,
  country: (facts, { missing }) => {
    const { kind } = meaningOf(codedOf(facts));
    return missing.includes('country') || (kind !== 'none' && kind !== 'unknown');
  },
  // a power that nothing renews may have run out; of any other the day does not bear on the right
  'section-start': (facts, _answer, on) => latestPossibleDay(meaningOf(codedOf(facts)).section, on) !== null,
  'second-recommendation': (_facts, { missing }) => missing.includes('second-recommendation'),
  treatment: (_facts, { answer }) => answer !== 'qualifies',
  'date-of-birth': (_facts, { missing }) => missing.includes('date-of-birth'),
};

/**
 * The next question worth asking, or null when nothing asked for could change the answer any more. A question is asked
 * once: who does not know it is not asked again.
 */
export function nextCheckQuestion(
  facts: CheckFacts,
  asked: readonly CheckQuestion[],
  on: LocalDate,
  commenced: Commencements = NOTHING_COMMENCED,
): CheckQuestion | null {
  const answer = checkImha(facts, on, commenced);
  if (answer === null) return null;
  return CHECK_QUESTIONS.find((each) => !asked.includes(each) && IS_NEEDED[each](facts, answer, on)) ?? null;
}
