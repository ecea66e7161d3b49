import type { Instant, LocalDate } from '../time/index.js';

/**
 * A time during which a target's clock stands still; `to` null is still open. Days after `from` up to and including
 * `to`.
 */
export interface Pause {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly reason: string;
}

/**
 * One referral and the case that followed, as the measures see them. Codes are text: a provider's settings give them
 * meaning.
 */
export interface ReferralFacts {
  readonly id: string;
  readonly personId: string;
  readonly service: string;
  readonly receivedAt: Instant;
  readonly source: string;
  readonly priority: string;
  readonly autoReferral: boolean;
  /** NHS code, 'CTO' or 'CD'; null where none applies. */
  readonly legalStatus: string | null;
  readonly ward: string | null;
  /** 'ELIGIBLE', 'INELIGIBLE' or 'PENDING'; null on a duplicate. */
  readonly eligibility: string | null;
  readonly eligibilityDecidedOn: LocalDate | null;
  readonly ineligibleReason: string | null;
  readonly duplicateOf: string | null;
  readonly ackAt: Instant | null;
  readonly allocatedAt: Instant | null;
  readonly pauses: readonly Pause[];
  readonly caseOpenedOn: LocalDate | null;
  readonly instruction: string | null;
  readonly closedOn: LocalDate | null;
  readonly closureReason: string | null;
  readonly feedbackOffered: boolean;
  readonly outcomes: readonly { readonly domain: string; readonly endRating: string | null }[];
  readonly statements: readonly { readonly code: string; readonly start: number | null; readonly end: number | null }[];
  readonly feedback: { readonly receivedOn: LocalDate; readonly rating: number | null } | null;
}

/** One dated piece of work. `personId` is null for a drop-in, where nobody is named. */
export interface ContactFacts {
  readonly id: string;
  readonly referralId: string | null;
  readonly personId: string | null;
  readonly startedAt: Instant;
  readonly kind: string;
  readonly mode: string | null;
  readonly meetingType: string | null;
  /** Null for casework. */
  readonly outcome: string | null;
  readonly durationMin: number;
  readonly travelMin: number;
  readonly privacy: string | null;
  readonly interpreterUsed: boolean | null;
  readonly headcount: number | null;
}

export interface PersonFacts {
  readonly id: string;
  readonly ethnicCategory: string | null;
  readonly interpreterNeeded: boolean;
}

/** Everything a provider has, of whatever date: the period and its data cut choose from it. */
export interface MeasureFacts {
  readonly people: readonly PersonFacts[];
  readonly referrals: readonly ReferralFacts[];
  readonly contacts: readonly ContactFacts[];
  /** Detentions started, as a hospital's Mental Health Act office supplies them. */
  readonly detentions: readonly {
    readonly period: string;
    readonly ward: string;
    readonly detentionsStarted: number;
  }[];
}

/** A reporting period; nothing dated after `asOf` exists for its figures. */
export interface MeasurePeriod {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly asOf: LocalDate;
}
