import type { ProvidedService } from '../codes/index.js';
import { decideImhaFromCodedStatus, type CodedImhaFacts, type ImhaAnswer } from '../eligibility/index.js';
import type { LocalDate } from '../time/index.js';

/** An answer about any service: the same shape, with the codes of that service's rules. */
export type ReferralAnswer = Pick<
  ImhaAnswer,
  'answer' | 'scheme' | 'route' | 'citation' | 'ruleVersion' | 'missing' | 'openPoint'
> & {
  readonly basis: string | null;
  readonly reasons: readonly { readonly code: string; readonly citation: string; readonly holds: boolean }[];
};

/**
 * Care Act advocacy turns on how hard it is for the person to take part and on who else could support them; a referral
 * tells neither, so the answer is always what to ask. Source: Care Act 2014 ss.67(2)-(6), 68.
 */
const CARE_ACT_ANSWER: ReferralAnswer = {
  answer: 'needs_information',
  scheme: null,
  route: null,
  basis: null,
  citation: 'Care Act 2014 ss.67, 68',
  ruleVersion: 'CARE-ACT-ADVOCACY@2015-04-01',
  reasons: [],
  missing: ['process', 'substantial-difficulty', 'appropriate-person'],
  openPoint: null,
};

/** What the rules say today of a referral for a service, from the facts known of it. Advice: a person decides. */
export const eligibilityOfReferral = (
  service: ProvidedService,
  facts: CodedImhaFacts,
  on: LocalDate,
): ReferralAnswer => (service === 'CARE_ACT' ? CARE_ACT_ANSWER : decideImhaFromCodedStatus(facts, on));
