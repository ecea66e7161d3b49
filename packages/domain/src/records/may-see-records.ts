import type { FactCode, OpenPoint, Scheme } from '../law/index.js';
import { RULES_PACK } from '../law/index.js';

export const COVERED_RECORDS = ['hospital_detention_or_treatment', 's117_aftercare', 'local_authority'] as const;
/** Wales adds records of assessment (s.130H(1)). Anything else, such as GP notes, needs ordinary consent. */
export const WELSH_RECORDS = ['hospital_assessment'] as const;

/** Null is "not known". */
export interface RecordsFacts {
  readonly scheme: Scheme | null;
  /** Whether the person is a qualifying patient. */
  readonly qualifies: boolean | null;
  /** A covered record, or any other name for one outside the list. */
  readonly record: string;
  /** For assessment records in England: whether the person was detained. */
  readonly wasDetained?: boolean | null;
  readonly capacity: 'has' | 'competent' | 'lacks' | 'not_assessed' | null;
  readonly consent: string | null;
  readonly attorneyDeputyOrCourtConflict?: boolean | null;
  readonly holderConsidersRelevant?: boolean | null;
  readonly holderConsidersAppropriate?: boolean | null;
}
export type RecordsSection = 's130B' | 's130H';
export type RecordsReason =
  | `${RecordsSection}-${'consent' | 'no-consent' | 'conflicting-decision' | 'holder-decision' | 'holder-refuses'}`
  | 'no-statutory-power';
export interface RecordsAnswer {
  readonly decision: 'permitted' | 'permitted_with_reason' | 'refused' | 'needs_information' | 'check_with_a_person';
  readonly reasonCode: RecordsReason | null;
  readonly citation: string;
  readonly ruleVersion: string;
  readonly missing: readonly FactCode[];
  readonly openPoint: OpenPoint | null;
}

type Outcome = Pick<RecordsAnswer, 'decision' | 'reasonCode'> & Partial<Pick<RecordsAnswer, 'missing' | 'openPoint'>>;
const ask = (...missing: FactCode[]): Outcome => ({ decision: 'needs_information', reasonCode: null, missing });

function isCovered(record: string, scheme: Scheme): boolean {
  const covered: readonly string[] = scheme === 'wales' ? [...COVERED_RECORDS, ...WELSH_RECORDS] : COVERED_RECORDS;
  return covered.includes(record);
}

/** Without capacity: no conflicting decision, and the holder finds it both relevant and appropriate. */
function byHolder(facts: RecordsFacts, section: RecordsSection): Outcome {
  const conflict = facts.attorneyDeputyOrCourtConflict ?? null;
  const relevant = facts.holderConsidersRelevant ?? null;
  const appropriate = facts.holderConsidersAppropriate ?? null;
  if (conflict === true) return { decision: 'refused', reasonCode: `${section}-conflicting-decision` };
  if (conflict === null) return ask('attorney-conflict');
  if (relevant === false || appropriate === false)
    return { decision: 'refused', reasonCode: `${section}-holder-refuses` };
  if (relevant === null)
    return ask('holder-relevant', ...(appropriate === null ? (['holder-appropriate'] as const) : []));
  if (appropriate === null) return ask('holder-appropriate');
  return { decision: 'permitted_with_reason', reasonCode: `${section}-holder-decision` };
}

function outcomeOf(facts: RecordsFacts): Outcome {
  if (facts.qualifies === false) return { decision: 'refused', reasonCode: 'no-statutory-power' };
  if (facts.qualifies === null) return ask('legal-status');
  if (facts.scheme === null) return ask('scheme');
  const isAssessment = (WELSH_RECORDS as readonly string[]).includes(facts.record);
  if (isAssessment && facts.scheme === 'england' && facts.wasDetained === false) {
    return { decision: 'check_with_a_person', reasonCode: null, openPoint: 'assessment-records-england' };
  }
  if (!isCovered(facts.record, facts.scheme)) return { decision: 'refused', reasonCode: 'no-statutory-power' };
  const section: RecordsSection = facts.scheme === 'wales' ? 's130H' : 's130B';
  if (facts.capacity === null) return ask('capacity');
  if (facts.capacity === 'lacks') return byHolder(facts, section);
  if (facts.consent === null) return ask('consent');
  if (facts.consent === 'given') return { decision: 'permitted', reasonCode: `${section}-consent` };
  return { decision: 'refused', reasonCode: `${section}-no-consent` };
}

/**
 * Whether the advocate may see a record under the statutory power. Capacity is presumed until assessed.
 * Source: MHA 1983 s.130B(3)(c)-(d), (4); Wales s.130H(1)-(2).
 */
export function maySeeRecords(facts: RecordsFacts): RecordsAnswer {
  const citation = facts.scheme === 'wales' ? 'MHA 1983 s.130H(1)-(2)' : 'MHA 1983 s.130B(3)(c)-(d), (4)';
  return { missing: [], openPoint: null, citation, ruleVersion: `RECORDS@${RULES_PACK.version}`, ...outcomeOf(facts) };
}
