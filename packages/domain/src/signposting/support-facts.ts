import type { ImhaAnswer } from '../eligibility/index.js';
import type { Country } from '../law/index.js';
import {
  CARE_ACT_PROCESSES,
  DIFFICULTIES,
  LONG_STAY_DAYS,
  SAFEGUARDING_PROCESSES,
  type AppropriatePerson,
  type CareActFacts,
} from './care-act.js';
import { IMCA_DECISIONS, NO_IMCA_DECISION, type ImcaFacts } from './imca.js';
import type { RouteFacts } from './routes-for.js';

/** What the council is doing; `other` is something for which the Care Act gives no advocate. */
export const CARE_PROCESSES = [...CARE_ACT_PROCESSES, ...SAFEGUARDING_PROCESSES, 'other'] as const;
export const SUPPORTERS = ['SOMEBODY', 'NOBODY'] as const;
/** A stay that the NHS arranges: 28 days or more in hospital, 8 weeks or more in a care home, or neither. */
export const NHS_STAYS = ['hospital', 'care_home', 'none'] as const;
export const DECISIONS_TOLD = [...IMCA_DECISIONS, NO_IMCA_DECISION] as const;

/** What is told or found out of somebody beside their legal status, as a referral keeps it. Null is "not known" throughout. */
export interface SupportFacts {
  readonly process: (typeof CARE_PROCESSES)[number] | null;
  /** Empty: in none of the four areas. */
  readonly difficulties: readonly (typeof DIFFICULTIES)[number][] | null;
  readonly supporter: (typeof SUPPORTERS)[number] | null;
  readonly supporterIsWilling: boolean | null;
  readonly supporterIsPaid: boolean | null;
  readonly canAgree: boolean | null;
  readonly agrees: boolean | null;
  readonly isInBestInterests: boolean | null;
  readonly nhsStay: (typeof NHS_STAYS)[number] | null;
  readonly councilWantsAdvocate: boolean | null;
  readonly disagrees: boolean | null;
  readonly bothWantAdvocate: boolean | null;
  readonly decision: (typeof DECISIONS_TOLD)[number] | null;
  readonly lacksCapacity: boolean | null;
  readonly hasSomebodyToConsult: boolean | null;
  readonly isTreatmentUnderPart4: boolean | null;
  readonly wantsNhsComplaint: boolean | null;
  readonly wantsLegalHelp: boolean | null;
  readonly isRequestReasonable: boolean | null;
  /** In their own words to us; what others report of them is not a decline. */
  readonly declinesHelp: boolean | null;
  readonly wantsNoCopy: boolean | null;
}
export const NO_SUPPORT_FACTS: SupportFacts = {
  process: null,
  difficulties: null,
  supporter: null,
  supporterIsWilling: null,
  supporterIsPaid: null,
  canAgree: null,
  agrees: null,
  isInBestInterests: null,
  nhsStay: null,
  councilWantsAdvocate: null,
  disagrees: null,
  bothWantAdvocate: null,
  decision: null,
  lacksCapacity: null,
  hasSomebodyToConsult: null,
  isTreatmentUnderPart4: null,
  wantsNhsComplaint: null,
  wantsLegalHelp: null,
  isRequestReasonable: null,
  declinesHelp: null,
  wantsNoCopy: null,
};

const supporterOf = (told: SupportFacts): AppropriatePerson => ({
  willing: told.supporterIsWilling,
  paidOrProfessionalCarer: told.supporterIsPaid,
  hasCapacity: told.canAgree,
  personConsents: told.agrees,
  bestInterests: told.isInBestInterests,
});
const stayOf = ({ nhsStay }: SupportFacts): CareActFacts['likelyNhsPlacement'] => {
  if (nhsStay === null) return null;
  return nhsStay === 'none' ? { kind: 'hospital', days: 0 } : { kind: nhsStay, days: LONG_STAY_DAYS[nhsStay] };
};

/** The same facts as the Care Act's tests ask for them (ss.67, 68; SI 2014/2889 reg.4). */
export const careActFactsOf = (told: SupportFacts, country: Country | null): CareActFacts => ({
  process: told.process,
  substantialDifficulty: told.difficulties,
  ...(told.supporter !== null && { appropriatePerson: told.supporter === 'NOBODY' ? null : supporterOf(told) }),
  likelyNhsPlacement: stayOf(told) ?? null,
  laSatisfiedAdvocacyInBestInterests: told.councilWantsAdvocate,
  materialDisagreementWithLa: told.disagrees,
  bothAgreeAdvocacyInBestInterests: told.bothWantAdvocate,
  country,
});
const imcaFactsOf = (told: SupportFacts): ImcaFacts => ({
  decision: told.decision,
  lacksCapacity: told.lacksCapacity,
  appropriateToConsult: told.hasSomebodyToConsult,
  treatmentRegulatedByMhaPart4: told.isTreatmentUnderPart4,
});

/** One set of facts for `routesFor`, from the IMHA answer already given and what was told beside it. */
export const routeFactsOf = (
  imha: ImhaAnswer,
  told: SupportFacts,
  country: Country | null,
  contractTakes: readonly string[],
): RouteFacts => ({
  imha,
  country,
  careAct: careActFactsOf(told, country),
  imca: imcaFactsOf(told),
  wantsToComplainAboutNhs: told.wantsNhsComplaint,
  wantsLegalAdviceOrTribunal: told.wantsLegalHelp,
  contractTakes,
});
