import type { Country, FactCode } from '../law/index.js';
import { localDate, type LocalDate } from '../time/index.js';
import { entitled, notEntitled, unknown, type Entitlement, type EntitlementOutcome } from './entitlement.js';

export const CARE_ACT_PROCESSES = [
  'needs_assessment',
  'carers_assessment',
  'childs_needs_assessment',
  'childs_carers_assessment',
  'young_carers_assessment',
  'care_plan',
  'support_plan',
  'care_plan_review',
  'support_plan_review',
] as const;
export const SAFEGUARDING_PROCESSES = ['safeguarding_enquiry', 'safeguarding_review'] as const;
export const DIFFICULTIES = ['understanding', 'retaining', 'using_or_weighing', 'communicating'] as const;

/** Somebody who could represent and support the person. Null is "not known"; `willing` left out was never in question. */
export interface AppropriatePerson {
  readonly willing?: boolean | null;
  readonly paidOrProfessionalCarer: boolean | null;
  /** Capacity, or for a child competence, to agree to being represented. */
  readonly hasCapacity: boolean | null;
  readonly personConsents?: boolean | null;
  readonly bestInterests?: boolean | null;
}
export interface CareActFacts {
  readonly process: string | null;
  /** The areas of substantial difficulty; null: not known. */
  readonly substantialDifficulty: readonly string[] | null;
  /** Null: nobody. Absent: not known whether there is anybody. */
  readonly appropriatePerson?: AppropriatePerson | null;
  readonly likelyNhsPlacement?: { readonly kind: 'hospital' | 'care_home'; readonly days: number } | null;
  readonly laSatisfiedAdvocacyInBestInterests?: boolean | null;
  readonly materialDisagreementWithLa?: boolean | null;
  readonly bothAgreeAdvocacyInBestInterests?: boolean | null;
  readonly country?: Country | null;
}

const IN_FORCE: LocalDate = localDate('2015-04-01');
/** From how many days on a stay that the NHS arranges counts as long (regulation 4). */
export const LONG_STAY_DAYS = { hospital: 28, care_home: 56 } as const;

/** Subsection (6): not paid, and agreed to, or in the best interests of somebody who cannot agree. Null: not known. */
function isEligible(person: AppropriatePerson): boolean | null {
  if (person.paidOrProfessionalCarer === true) return false;
  if (person.hasCapacity === null) return null;
  const isAgreed = person.hasCapacity ? (person.personConsents ?? null) : (person.bestInterests ?? null);
  const isOpen = person.paidOrProfessionalCarer === null || person.willing === null;
  return isAgreed === true && isOpen ? null : isAgreed;
}

const isLongStay = ({ likelyNhsPlacement: stay }: CareActFacts): boolean | null =>
  stay ? stay.days >= LONG_STAY_DAYS[stay.kind] : null;

/** Regulation 4: a long NHS stay, or a disagreement, brings the duty in spite of an appropriate person. */
function regulation4(facts: CareActFacts): EntitlementOutcome | null {
  const isLong = isLongStay(facts) === true;
  if (isLong && facts.laSatisfiedAdvocacyInBestInterests === true) return entitled('long-nhs-placement');
  const disagrees = facts.materialDisagreementWithLa === true && facts.bothAgreeAdvocacyInBestInterests === true;
  return disagrees ? entitled('material-disagreement') : null;
}

/** What nobody has told us and could still bring the duty under regulation 4. */
function openUnderRegulation4(facts: CareActFacts): readonly FactCode[] {
  const isStayOpen = isLongStay(facts) !== false && facts.laSatisfiedAdvocacyInBestInterests !== false;
  const isDisputeOpen = facts.materialDisagreementWithLa !== false && facts.bothAgreeAdvocacyInBestInterests !== false;
  return [...(isStayOpen ? (['nhs-stay'] as const) : []), ...(isDisputeOpen ? (['disagreement'] as const) : [])];
}

/** Every one of the three facts that is not known: asked together, since a conversation would. */
const notTold = ({ process, substantialDifficulty, appropriatePerson }: CareActFacts): FactCode[] => [
  ...(process === null ? (['process'] as const) : []),
  ...(substantialDifficulty === null ? (['substantial-difficulty'] as const) : []),
  ...(appropriatePerson === undefined ? (['appropriate-person'] as const) : []),
];

function outcomeOf(facts: CareActFacts, on: LocalDate, section: 67 | 68): EntitlementOutcome {
  const processes: readonly string[] = section === 67 ? CARE_ACT_PROCESSES : SAFEGUARDING_PROCESSES;
  if (on < IN_FORCE) return notEntitled('scheme-not-in-force');
  if (facts.country === 'Wales') return notEntitled('not-in-england');
  if (facts.process !== null && !processes.includes(facts.process)) return notEntitled('process-not-covered');
  if (facts.substantialDifficulty?.length === 0) return notEntitled('no-substantial-difficulty');
  if (facts.process === null || facts.substantialDifficulty === null) return unknown(...notTold(facts));
  const person = facts.appropriatePerson;
  if (person === null || person?.willing === false) return entitled('duty-applies');
  if (person === undefined) return unknown('appropriate-person');
  const eligible = isEligible(person);
  if (eligible === false) return entitled('person-not-eligible');
  const anyway = section === 67 ? regulation4(facts) : null;
  if (anyway) return anyway;
  if (eligible === null) return unknown('appropriate-person');
  return { ...notEntitled('appropriate-person'), missing: section === 67 ? openUnderRegulation4(facts) : [] };
}

const answer = (facts: CareActFacts, on: LocalDate, section: 67 | 68): Entitlement => ({
  missing: [],
  citation: section === 67 ? 'Care Act 2014 s.67; SI 2014/2889 reg.4' : 'Care Act 2014 s.68',
  ruleVersion: `CARE-ACT-S${section}@${IN_FORCE}`,
  ...outcomeOf(facts, on, section),
});

/**
 * Whether an independent advocate must be arranged for an assessment or a plan. England. Source: Care Act 2014 s.67; SI
 * 2014/2889 reg.4.
 */
export const careActAssessment = (facts: CareActFacts, on: LocalDate): Entitlement => answer(facts, on, 67);
/** The same for a safeguarding enquiry or review, without regulation 4. England. Source: Care Act 2014 s.68. */
export const careActSafeguarding = (facts: CareActFacts, on: LocalDate): Entitlement => answer(facts, on, 68);

const isSafeguarding = ({ process }: CareActFacts): boolean =>
  (SAFEGUARDING_PROCESSES as readonly string[]).includes(process ?? '');

/**
 * Whichever of the two the process falls under: section 68 for safeguarding, else section 67. While the process is not
 * known the citation names both. Source: Care Act 2014 ss.67, 68.
 */
export function careActEntitlement(facts: CareActFacts, on: LocalDate): Entitlement {
  if (isSafeguarding(facts)) return careActSafeguarding(facts, on);
  const assessed = careActAssessment(facts, on);
  return facts.process === null ? { ...assessed, citation: 'Care Act 2014 ss.67, 68' } : assessed;
}
