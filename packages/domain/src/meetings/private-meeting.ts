import { RULES_PACK } from '../law/index.js';

/** What bears on meeting in private. The Act gives the power without exceptions; these limits are practice. */
export interface MeetingFacts {
  readonly patientAgrees: boolean;
  readonly isUnderCloseObservationOrSeclusion: boolean;
  /** Clinical staff advise against it for safety, with a reason; a plan may make it possible. */
  readonly safetyAdvice: 'none' | 'plan-possible' | 'no-plan-possible';
  readonly staffInsistWithoutReason: boolean;
  readonly isRemote: boolean;
  /** For a remote meeting: alone, or with somebody they want there. */
  readonly isAloneOrAsWished: boolean | null;
}
export const MEETING_OUTCOMES = [
  'private',
  'declined_by_patient',
  'private_where_possible',
  'private_with_safety_plan',
  'postponed',
  'challenge',
  'not_private',
  'needs_information',
] as const;
export type MeetingOutcome = (typeof MEETING_OUTCOMES)[number];
export type MeetingRecord =
  | 'date'
  | 'offer-to-return'
  | 'who-decided'
  | 'why'
  | 'how-long'
  | 'adviser-name-and-role'
  | 'reason'
  | 'review-date'
  | 'escalated-to'
  | 'who-was-present';
export interface MeetingAnswer {
  readonly outcome: MeetingOutcome;
  readonly mustRecord: readonly MeetingRecord[];
  readonly citation: string;
  readonly confidence: 'M';
  readonly ruleVersion: string;
}

function outcomeOf(facts: MeetingFacts): Pick<MeetingAnswer, 'outcome' | 'mustRecord'> {
  if (!facts.patientAgrees) return { outcome: 'declined_by_patient', mustRecord: ['date', 'offer-to-return'] };
  if (facts.safetyAdvice !== 'none') {
    const outcome = facts.safetyAdvice === 'plan-possible' ? 'private_with_safety_plan' : 'postponed';
    return { outcome, mustRecord: ['adviser-name-and-role', 'reason', 'review-date'] };
  }
  if (facts.isUnderCloseObservationOrSeclusion) {
    return { outcome: 'private_where_possible', mustRecord: ['who-decided', 'why', 'how-long'] };
  }
  if (facts.staffInsistWithoutReason) return { outcome: 'challenge', mustRecord: ['who-decided', 'escalated-to'] };
  if (!facts.isRemote) return { outcome: 'private', mustRecord: [] };
  const mustRecord: readonly MeetingRecord[] = ['who-was-present'];
  if (facts.isAloneOrAsWished === null) return { outcome: 'needs_information', mustRecord };
  return { outcome: facts.isAloneOrAsWished ? 'private' : 'not_private', mustRecord };
}

/**
 * How a meeting can be held, and what must be recorded of it. Staff who insist on listening without a reason are
 * challenged: obstructing is an offence (s.129). Source: MHA 1983 ss.130B(3)(a), 130H(1)(a); Code of Practice ch.6.
 */
export const privateMeeting = (facts: MeetingFacts): MeetingAnswer => ({
  ...outcomeOf(facts),
  citation: 'MHA 1983 ss.129, 130B(3)(a), 130H(1)(a); Code of Practice ch.6',
  confidence: 'M',
  ruleVersion: `MEETING@${RULES_PACK.version}`,
});
