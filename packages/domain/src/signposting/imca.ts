import { localDate } from '../time/index.js';
import { entitled, notEntitled, unknown, type Entitlement, type EntitlementOutcome } from './entitlement.js';

export const IMCA_DECISIONS = [
  'serious_medical_treatment',
  'nhs_hospital_move',
  'nhs_care_home_move',
  'council_residential_move',
  'deprivation_of_liberty',
] as const;

/** Told that nothing is being decided for which the duty exists. */
export const NO_IMCA_DECISION = 'none';

/** Null is "not known". */
export interface ImcaFacts {
  readonly decision: string | null;
  readonly lacksCapacity: boolean | null;
  /** Somebody appropriate to consult, who is not paid. */
  readonly appropriateToConsult: boolean | null;
  readonly treatmentRegulatedByMhaPart4: boolean | null;
}
const IN_FORCE = localDate('2007-10-01');

function outcomeOf(facts: ImcaFacts): EntitlementOutcome {
  if (facts.decision === null) return unknown('decision');
  if (facts.decision === NO_IMCA_DECISION) return notEntitled('process-not-covered');
  if (facts.treatmentRegulatedByMhaPart4 === true) return notEntitled('excluded-mha-part4');
  if (facts.lacksCapacity === false) return notEntitled('has-capacity');
  if (facts.appropriateToConsult === true) return notEntitled('appropriate-person');
  if (facts.lacksCapacity === null) return unknown('capacity');
  return facts.appropriateToConsult === null ? unknown('appropriate-person') : entitled('duty-applies');
}

/**
 * Whether an independent mental capacity advocate must be instructed. Source: MCA 2005 ss.37-39D; exclusion s.37(2).
 */
export const imcaEntitlement = (facts: ImcaFacts): Entitlement => ({
  missing: [],
  citation: 'Mental Capacity Act 2005 ss.37-39D',
  ruleVersion: `IMCA@${IN_FORCE}`,
  ...outcomeOf(facts),
});
