import { NOTHING_COMMENCED, type Commencements, type FactCode } from '../law/index.js';
import {
  askedMoment,
  codedPosition,
  dayOf,
  latestPossibleDay,
  meaningOf,
  type CodedMeaning,
  type CodedStatus,
  type Treatment,
  type TreatmentStage,
  type TreatmentState,
  type When,
} from '../legal-status/index.js';
import type { LocalDate } from '../time/index.js';
import type { ImhaAnswer } from './imha-answer.js';
import { judgeImha } from './judge-imha.js';

export const TOLD_TREATMENT_STATES = ['discussed', 'proposed', 'withdrawn', 'completed', 'discontinued'] as const;
export type ToldTreatmentState = (typeof TOLD_TREATMENT_STATES)[number];

/** What a referral tells. Null is "not known", except `treatment`, where null is "none spoken of". */
export interface CodedImhaFacts extends CodedStatus {
  readonly dateOfBirth: LocalDate | null;
  readonly treatment: {
    readonly kind: Treatment;
    readonly state: ToldTreatmentState;
    /** The day it was discussed or proposed, if known: the age that counts is the age then. */
    readonly raisedOn?: LocalDate | null;
  } | null;
}

const STAGE: Readonly<Record<ToldTreatmentState, TreatmentStage>> = {
  discussed: 'discussed',
  proposed: 'proposed',
  withdrawn: 'withdrawn',
  completed: 'ended',
  discontinued: 'ended',
};

function treatmentsOf({ treatment, country }: CodedImhaFacts, day: LocalDate): readonly TreatmentState[] {
  if (!treatment) return [];
  const { kind, state, raisedOn } = treatment;
  return [{ treatment: kind, stage: STAGE[state], regardedAsIn: country, raisedOn: raisedOn ?? day }];
}

/** What stops a coded status from being taken at its word on a day. */
function problemWith(meaning: CodedMeaning, { startedOn }: CodedStatus, day: LocalDate): FactCode | null {
  if (meaning.kind === 'unknown') return 'legal-status';
  if (startedOn === null) return null;
  if (startedOn > day) return 'section-start';
  const latest = latestPossibleDay(meaning.section, startedOn);
  return latest !== null && day > latest ? 'legal-status' : null;
}

/** With the status unknown a treatment route may still give the right; if not, the status is the first question. */
function withoutStatus(
  facts: CodedImhaFacts,
  problem: FactCode,
  judge: (status: CodedImhaFacts) => ImhaAnswer,
): ImhaAnswer {
  const answer = judge({ ...facts, legalStatusCode: '98', communityStatus: null });
  const missing = [...new Set<FactCode>([problem, ...answer.missing])];
  if (answer.answer === 'qualifies') return { ...answer, missing };
  const citation = 'Mental Health Act 1983 ss.130C(2), 130I(2)';
  const reasons =
    facts.startedOn === null || meaningOf(facts).kind === 'unknown'
      ? answer.reasons.filter((each) => each.code !== 'no-qualifying-status')
      : [{ code: 'status-out-of-date' as const, citation, holds: true }];
  return { ...answer, answer: 'needs_information', basis: null, citation, reasons, missing, openPoint: null };
}

/**
 * The same answer from what a referral form tells. A status that can no longer be running (section 2 past its 28 days)
 * is not taken for a no: `needs_information` asks for the legal status. Section 4 without word of a second
 * recommendation is answered as section 4, with `second-recommendation` in `missing` since it could change the answer.
 * Source: MHA 1983 ss.130C, 130I, 130J; NHS Data Dictionary legal status classification.
 */
export function decideImhaFromCodedStatus(
  facts: CodedImhaFacts,
  on: When,
  commenced: Commencements = NOTHING_COMMENCED,
): ImhaAnswer {
  const day = dayOf(on);
  const judge = (given: CodedImhaFacts): ImhaAnswer =>
    judgeImha({ ...codedPosition(given, day), treatments: treatmentsOf(given, day) }, given.dateOfBirth, {
      day,
      moment: askedMoment(on),
      commenced,
    });
  const meaning = meaningOf(facts);
  const problem = problemWith(meaning, facts, day);
  if (problem) return withoutStatus(facts, problem, judge);
  const answer = judge(facts);
  const isOpenToChange = answer.basis === 'excluded-s4' && facts.secondRecommendationReceived === null;
  return isOpenToChange ? { ...answer, missing: [...answer.missing, 'second-recommendation'] } : answer;
}
