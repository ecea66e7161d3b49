import { z } from 'zod';
import { dateOut, instantOut } from './fields.js';
import { Need } from './people-facts.js';

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

export const ClockShown = z
  .object({
    code: z.string(),
    isLaw: z.boolean(),
    opensOn: dateOut.nullable(),
    lastDay: dateOut.nullable(),
    acceptedUntil: dateOut.nullable(),
    state: z.enum(['RUNNING', 'NEEDS_INFORMATION', 'CHECK_WITH_A_PERSON', 'SETTLED']),
    level: z.enum(['ordinary', 'soon', 'late']),
    daysLeft: z.int().nullable(),
    citation: z.string(),
    ruleVersion: z.string(),
    working: z.array(z.object({ code: z.string(), date: dateOut.nullable() })),
    missing: z.array(z.string()),
  })
  .meta({ id: 'ClockShown' });

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
