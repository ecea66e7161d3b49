import { z } from 'zod';
import { ClockShown } from './clock-shown.js';
import { dateOut, instantOut } from './fields.js';
import { Need } from './people-facts.js';
import { SupportFactsShown } from './support-facts.js';

export const RuleReason = z
  .object({ code: z.string(), citation: z.string(), holds: z.boolean() })
  .meta({ id: 'RuleReason' });
/** What the rules say, with why; a person decides. */
export const EligibilityAnswer = z
  .object({
    answer: z.enum(['qualifies', 'does_not_qualify', 'needs_information', 'check_with_a_person']),
    scheme: z.string().nullable(),
    route: z.string().nullable(),
    basis: z.string().nullable(),
    citation: z.string(),
    ruleVersion: z.string(),
    reasons: z.array(RuleReason),
    missing: z.array(z.string()),
    /** What the law leaves open, where the answer is `check_with_a_person`. */
    openPoint: z.string().nullable(),
    asAt: dateOut,
  })
  .meta({ id: 'EligibilityAnswer' });

/** One way to an advocate: who it is for, whether this is such a person, and which fact would tell. */
export const RouteShown = z
  .object({
    route: z.string(),
    answer: z.enum(['eligible', 'not', 'needs_information', 'check_with_a_person']),
    reasonCode: z.string().nullable(),
    citation: z.string(),
    ruleVersion: z.string(),
    missing: z.array(z.string()),
  })
  .meta({ id: 'RouteShown' });

/** Whether this request must be answered with a visit. Null while a fact is missing. */
export const VisitDutyShown = z
  .object({
    requester: z.string(),
    dutyToVisit: z.boolean().nullable(),
    reasonCode: z.string().nullable(),
    citation: z.string(),
    ruleVersion: z.string(),
    missing: z.array(z.string()),
  })
  .meta({ id: 'VisitDutyShown' });

/** Who must tell the person about their right, and who has a copy. */
export const InformationDutyShown = z
  .object({
    responsible: z.string(),
    after: z.string(),
    copyTo: z.array(z.string()),
    missing: z.array(z.string()),
    citation: z.string(),
    ruleVersion: z.string(),
  })
  .meta({ id: 'InformationDutyShown' });

/** Somebody we may have met before; likeness is shown, never acted on. */
export const PossibleDuplicate = z
  .object({
    personId: z.uuid(),
    reference: z.string(),
    name: z.string().nullable(),
    sameName: z.boolean(),
    sameDateOfBirth: z.boolean(),
    sameNhsNumber: z.boolean(),
    lastSupportedOn: dateOut.nullable(),
    openReferralId: z.uuid().nullable(),
    openService: z.string().nullable(),
  })
  .meta({ id: 'PossibleDuplicate' });

export const ReferralForTriage = z
  .object({
    id: z.uuid(),
    reference: z.string(),
    version: z.int(),
    state: z.string(),
    service: z.string(),
    source: z.string(),
    channel: z.string(),
    priority: z.string(),
    suggestedTriggers: z.array(z.string()),
    receivedAt: instantOut,
    contractReference: z.string(),
    person: z.object({
      id: z.uuid(),
      reference: z.string(),
      name: z.string().nullable(),
      pronouns: z.string().nullable(),
      dateOfBirth: dateOut.nullable(),
      age: z.int().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      contactNote: z.string().nullable(),
      /** The ways a person who referred themselves asked to be reached. */
      reachBy: z.array(z.string()),
      knows: z.string(),
      wants: z.string().nullable(),
      needs: z.array(Need),
      language: z.string().nullable(),
      interpreterNeeded: z.boolean().nullable(),
      advocateGenderWanted: z.string().nullable(),
      safeToVisit: z.string().nullable(),
      otherPeople: z.string().nullable(),
      place: z.string().nullable(),
      wardId: z.uuid().nullable(),
    }),
    legalStatus: z.object({
      code: z.string().nullable(),
      communityStatus: z.string().nullable(),
      since: dateOut.nullable(),
      secondRecommendationReceived: z.boolean().nullable(),
      treatment: z.string().nullable(),
      tribunalAppliedFor: z.boolean().nullable(),
      hearingOn: dateOut.nullable(),
      dischargeOn: dateOut.nullable(),
    }),
    referrer: z
      .object({
        name: z.string().nullable(),
        role: z.string(),
        workplace: z.string().nullable(),
        /** Of somebody in the family: who they are to the person. */
        relationship: z.string().nullable(),
        phone: z.string().nullable(),
        email: z.string().nullable(),
      })
      .nullable(),
    answer: EligibilityAnswer,
    /** What is known beside the legal status. */
    support: SupportFactsShown,
    /** Every way to an advocate, from the same facts. */
    routes: z.array(RouteShown),
    visitDuty: VisitDutyShown.nullable(),
    informationDuty: InformationDutyShown.nullable(),
    /** What an acceptance would rest on: LAW, CONTRACT or PERSON. */
    ground: z.string(),
    /** Whoever referred can be told by email. */
    mayTellReferrer: z.boolean(),
    clocks: z.array(ClockShown),
    firstContactDueOn: dateOut.nullable(),
    duplicates: z.array(PossibleDuplicate),
    /** Alike too: somebody under contracts that this manager does not hold. Never who. */
    isLikeSomebodyElsewhere: z.boolean(),
    questions: z.array(
      z.object({
        askedOn: dateOut,
        question: z.string(),
        answeredOn: dateOut.nullable(),
        answer: z.string().nullable(),
      }),
    ),
    decision: z
      .object({
        eligibility: z.string(),
        /** What an acceptance rested on; null where it was not kept, or the answer was no. */
        ground: z.string().nullable(),
        decidedOn: dateOut,
        decidedBy: z.string(),
        note: z.string().nullable(),
        reason: z.string().nullable(),
        pointedTo: z.string().nullable(),
      })
      .nullable(),
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'ReferralForTriage' });
