import type { ProvidedService } from '../codes/index.js';
import { decideImhaFromCodedStatus, type CodedImhaFacts, type ImhaAnswer } from '../eligibility/index.js';
import { NOTHING_COMMENCED, type Commencements } from '../law/index.js';
import {
  careActEntitlement,
  careActFactsOf,
  isTakenByContract,
  type Entitlement,
  type SupportFacts,
} from '../signposting/index.js';
import type { LocalDate } from '../time/index.js';

/** An answer about any service: the same shape, with the codes of that service's rules. */
export type ReferralAnswer = Pick<
  ImhaAnswer,
  'answer' | 'scheme' | 'route' | 'citation' | 'ruleVersion' | 'missing' | 'openPoint'
> & {
  readonly basis: string | null;
  readonly reasons: readonly { readonly code: string; readonly citation: string; readonly holds: boolean }[];
};

const ANSWER = { true: 'qualifies', false: 'does_not_qualify', null: 'needs_information' } as const;

/** Care Act advocacy turns on the process, on how hard it is to take part, and on who else could support the person. */
function careActAnswer({ entitled, reason, citation, ruleVersion, missing }: Entitlement): ReferralAnswer {
  return {
    answer: ANSWER[`${entitled}`],
    scheme: null,
    route: null,
    basis: reason,
    citation,
    ruleVersion,
    reasons: reason === null ? [] : [{ code: reason, citation, holds: true }],
    missing,
    openPoint: null,
  };
}

export interface ReferralAsked {
  readonly service: ProvidedService;
  readonly imha: CodedImhaFacts;
  readonly support: SupportFacts;
}

/**
 * What the rules say today of a referral for its service, from the facts known of it. Advice: a person decides. Source:
 * MHA 1983 ss.130C, 130I, 130J; Care Act 2014 ss.67, 68.
 */
export const eligibilityOfReferral = (
  { service, imha, support }: ReferralAsked,
  on: LocalDate,
  commenced: Commencements = NOTHING_COMMENCED,
): ReferralAnswer =>
  service === 'CARE_ACT'
    ? careActAnswer(careActEntitlement(careActFactsOf(support, imha.country), on))
    : decideImhaFromCodedStatus(imha, on, commenced);

/** On which ground a referral is accepted: the Act, the contract's own addition, or a person's decision with a reason. */
export const ELIGIBILITY_GROUNDS = ['LAW', 'CONTRACT', 'PERSON'] as const;
export type EligibilityGround = (typeof ELIGIBILITY_GROUNDS)[number];

/** The ground that an acceptance would rest on, from the rules' answer and what the contract takes beside the law. */
export function groundOf(
  service: ProvidedService,
  answer: Pick<ReferralAnswer, 'answer' | 'basis'>,
  contractTakes: readonly string[],
): EligibilityGround {
  if (answer.answer === 'qualifies') return 'LAW';
  return service === 'IMHA' && isTakenByContract(answer, contractTakes) ? 'CONTRACT' : 'PERSON';
}
