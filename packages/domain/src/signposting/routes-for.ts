import type { ImhaAnswer } from '../eligibility/index.js';
import { RULES_PACK, type Country, type FactCode } from '../law/index.js';
import type { LocalDate } from '../time/index.js';
import { careActEntitlement, type CareActFacts } from './care-act.js';
import { isTakenByContract } from './contract-extras.js';
import type { Entitlement } from './entitlement.js';
import { imcaEntitlement, type ImcaFacts } from './imca.js';

export const ADVOCACY_ROUTES = [
  'imha',
  'care-act',
  'imca',
  'health-complaint',
  'legal-advice',
  'local-contract',
  'general',
] as const;
export type AdvocacyRoute = (typeof ADVOCACY_ROUTES)[number];
export const ROUTE_ANSWERS = ['eligible', 'not', 'needs_information', 'check_with_a_person'] as const;
export interface RouteAnswer {
  readonly route: AdvocacyRoute;
  readonly answer: (typeof ROUTE_ANSWERS)[number];
  readonly reasonCode: string | null;
  readonly citation: string;
  readonly ruleVersion: string;
  readonly missing: readonly FactCode[];
}

/** One set of facts for every route. Parts left out are not known. */
export interface RouteFacts {
  /** The IMHA answer already given for this person. */
  readonly imha: ImhaAnswer;
  readonly country: Country | null;
  readonly careAct: CareActFacts | null;
  readonly imca: ImcaFacts | null;
  readonly wantsToComplainAboutNhs: boolean | null;
  readonly wantsLegalAdviceOrTribunal: boolean | null;
  /** What a contract adds to the law, such as informal in-patients in England: basis codes it takes. */
  readonly contractTakes?: readonly string[];
}

const VERSION = `SIGNPOSTING@${RULES_PACK.version}`;
const IMHA_ANSWER = {
  qualifies: 'eligible',
  does_not_qualify: 'not',
  needs_information: 'needs_information',
  check_with_a_person: 'check_with_a_person',
} as const;

const imhaRoute = ({ imha }: RouteFacts): RouteAnswer => ({
  route: 'imha',
  answer: IMHA_ANSWER[imha.answer],
  reasonCode: imha.basis,
  citation: imha.citation,
  ruleVersion: imha.ruleVersion,
  missing: imha.missing,
});

const fromEntitlement = (route: AdvocacyRoute, { entitled, reason, ...rest }: Entitlement): RouteAnswer => ({
  route,
  answer: entitled === null ? 'needs_information' : entitled ? 'eligible' : 'not',
  reasonCode: reason,
  citation: rest.citation,
  ruleVersion: rest.ruleVersion,
  missing: rest.missing,
});

const NO_CARE_ACT_FACTS: CareActFacts = { process: null, substantialDifficulty: null };
const careActRoute = ({ careAct, country }: RouteFacts, on: LocalDate): RouteAnswer =>
  fromEntitlement('care-act', careActEntitlement({ ...(careAct ?? NO_CARE_ACT_FACTS), country }, on));
const NO_IMCA_FACTS: ImcaFacts = {
  decision: null,
  lacksCapacity: null,
  appropriateToConsult: null,
  treatmentRegulatedByMhaPart4: null,
};

function wished(route: AdvocacyRoute, wish: boolean | null, fact: FactCode, citation: string): RouteAnswer {
  const answer = wish === null ? 'needs_information' : wish ? 'eligible' : 'not';
  return { route, answer, reasonCode: null, citation, ruleVersion: VERSION, missing: wish === null ? [fact] : [] };
}
const COMPLAINTS = {
  England: 'Local Government and Public Involvement in Health Act 2007 s.223A',
  Wales: 'Health and Social Care (Quality and Engagement) (Wales) Act 2020 (Llais)',
} as const;

/** What the law does not give but this contract does, by its own configuration. */
function contractRoute({ imha, contractTakes = [] }: RouteFacts): RouteAnswer[] {
  const { basis } = imha;
  if (!isTakenByContract(imha, contractTakes)) return [];
  const citation = 'Contract with the commissioner';
  return [
    { route: 'local-contract', answer: 'eligible', reasonCode: basis, citation, ruleVersion: VERSION, missing: [] },
  ];
}

/**
 * Every route to an advocate from one set of facts: eligible, not, or which fact is needed. General advocacy, where a
 * service has it, is open to anybody whom no statute covers.
 * Source: MHA 1983 s.130C; Care Act 2014 ss.67-68; MCA 2005 ss.37-39D; 2007 Act s.223A.
 */
export function routesFor(facts: RouteFacts, on: LocalDate): readonly RouteAnswer[] {
  const complaints = facts.country === 'Wales' ? COMPLAINTS.Wales : COMPLAINTS.England;
  const statutory = [
    imhaRoute(facts),
    careActRoute(facts, on),
    fromEntitlement('imca', imcaEntitlement(facts.imca ?? NO_IMCA_FACTS)),
  ];
  const isCovered = statutory.some((each) => each.answer === 'eligible');
  const general: RouteAnswer = {
    route: 'general',
    answer: isCovered ? 'not' : 'eligible',
    reasonCode: isCovered ? 'statutory-route' : null,
    citation: 'Advocacy Charter',
    ruleVersion: VERSION,
    missing: [],
  };
  return [
    ...statutory,
    wished('health-complaint', facts.wantsToComplainAboutNhs, 'complaint', complaints),
    wished(
      'legal-advice',
      facts.wantsLegalAdviceOrTribunal,
      'patient-wishes',
      'Legal aid for the tribunal, not means-tested',
    ),
    ...contractRoute(facts),
    general,
  ];
}
