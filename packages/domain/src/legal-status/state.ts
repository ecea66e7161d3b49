import type { FactCode, Nation, OpenPoint } from '../law/index.js';
import type { LocalDate } from '../time/index.js';
import type { Moment } from './moment.js';
import type { AuthorityFamily, HoldingSection } from './sections.js';
import type { Treatment } from './legal-event.js';

/** How it came about, where the tribunal rights differ. */
export type AuthorityOrigin = 'admission' | 'cto-revoked' | 'guardianship-moved' | 'notional-order' | 'recalled';

/** A power to detain, or guardianship, or a community treatment order, that lasts until something ends it. */
export interface Authority {
  readonly family: AuthorityFamily;
  readonly section: string;
  /** The hospital, responsible authority or responsible hospital. */
  readonly place: Nation | null;
  /** The first day of the first period. */
  readonly startedOn: LocalDate;
  readonly startedAt: Moment;
  /** Whether the hour it began is known, or only the day. */
  readonly isTimed: boolean;
  readonly origin: AuthorityOrigin;
  readonly renewals: number;
  readonly isRestricted: boolean | null;
  readonly conditionallyDischargedOn: LocalDate | null;
  /** For a community treatment order: the power that waits beneath it (s.17D); after revocation, the one that waited. */
  readonly beneath: Authority | null;
  readonly recalledTo: { readonly place: Nation | null; readonly at: Moment; readonly isTimed: boolean } | null;
}

export interface Holding {
  readonly section: HoldingSection;
  readonly place: Nation | null;
  /** When the hours began: the nurse's record, if it came first (s.5(5)). */
  readonly startedAt: Moment;
  readonly isTimed: boolean;
  readonly endsAt: Moment;
}

export interface Absence {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** After custody the person may be retaken for 28 days, not six months (s.22). */
  readonly afterCustody: boolean;
}
export interface Custody {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}
export interface Displacement {
  readonly disposedOn: LocalDate | null;
  readonly orderMade: boolean;
}

export type TreatmentStage = 'discussed' | 'proposed' | 'withdrawn' | 'ended';
export interface TreatmentState {
  readonly treatment: Treatment;
  readonly stage: TreatmentStage;
  readonly regardedAsIn: Nation | null;
  /** The day it was last discussed or proposed: the age that counts for section 130C(4) is the age then. */
  readonly raisedOn: LocalDate;
}

/** Why an answer cannot be given between an authority's ordinary end and `until`. */
export interface Doubt {
  readonly openPoint: OpenPoint | null;
  readonly missing: FactCode | null;
  readonly until: Moment;
}

export interface Ward {
  readonly place: Nation | null;
  readonly deprivationOfLiberty: boolean;
}

/** The whole legal position at one moment. Slots are independent: one person can hold several at once. */
export interface LegalPosition {
  readonly part3: Authority | null;
  readonly civil: Authority | null;
  readonly guardianship: Authority | null;
  readonly community: Authority | null;
  readonly holding: Holding | null;
  readonly ward: Ward | null;
  /** On leave or absent: when an authority ends then, whether they are still an in-patient is not known. */
  readonly isAway: boolean;
  readonly treatments: readonly TreatmentState[];
  /** The authority whose lapse nothing has replaced. */
  readonly lapsed: Authority | null;
  readonly doubt: Doubt | null;
  /** The last country known for this person, for asking whether a scheme was in force at all. */
  readonly lastPlace: Nation | null;
  /** The last hospital an event named: a later event that names none keeps it. */
  readonly lastHospital: Nation | null;
  /** The first day of the present run of section 2, 3 or 4 (the applicable day of s.68). */
  readonly episodeStartedOn: LocalDate | null;
  /** An event presupposed a status that was never recorded. */
  readonly hasGap: boolean;
  readonly absences: readonly Absence[];
  readonly custodies: readonly Custody[];
  readonly displacement: Displacement | null;
}

export const NO_POSITION: LegalPosition = {
  part3: null,
  civil: null,
  guardianship: null,
  community: null,
  holding: null,
  ward: null,
  isAway: false,
  treatments: [],
  lapsed: null,
  doubt: null,
  lastPlace: null,
  lastHospital: null,
  episodeStartedOn: null,
  hasGap: false,
  absences: [],
  custodies: [],
  displacement: null,
};
export const SLOTS = ['part3', 'civil', 'guardianship', 'community'] as const;
export type Slot = (typeof SLOTS)[number];
