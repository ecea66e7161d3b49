import type { ProvidedService } from '../codes/index.js';
import type { Holidays, Instant, LocalDate } from '../time/index.js';

/** What a person or their referral asks of an advocate. A preference sorts first and never blocks. */
export interface AllocationNeed {
  readonly service: ProvidedService;
  readonly today: LocalDate;
  /** The last day on which a first contact is within target. */
  readonly targetOn: LocalDate;
  readonly holidays: Holidays;
  /** Years for which an enhanced criminal record certificate is good: the provider's policy. */
  readonly dbsRenewalYears: number;
  readonly genderWanted: string | null;
  /** An advocate the person asked for by name. */
  readonly advocateWantedId: string | null;
  /** ISO 639 code of the language the person would rather speak; null for English or not known. */
  readonly languageWanted: string | null;
  readonly skillsWanted: readonly string[];
  /** Whether the person is on a ward; ward cover says nothing where there is none. */
  readonly isOnWard: boolean;
}

/** 'TREATING_TEAM' is employment by or in it; 'OTHER_PARTY' supports somebody else in the same dispute. */
export type ConflictKind = 'PERSONAL' | 'OTHER_PARTY' | 'TREATING_TEAM';

/** One advocate as they stand to this person. Never the ethnicity of anybody: a stated preference is a preference. */
export interface AdvocateFacts {
  readonly membershipId: string;
  readonly name: string;
  readonly services: readonly ProvidedService[];
  readonly isActive: boolean;
  readonly imhaQualifiedOn: LocalDate | null;
  /** Who supervises an advocate in training, by name of membership; null when nobody does. */
  readonly trainingSupervisorId: string | null;
  readonly dbsCheckedOn: LocalDate | null;
  /** Declared conflicts in force that touch this person or ward. */
  readonly conflicts: readonly ConflictKind[];
  /** Is the person who asked for the visit, or of the same team. */
  readonly isOfRequestersTeam: boolean;
  readonly isRefusedByPerson: boolean;
  /** The site asks for an induction that has not been done. */
  readonly isInductionMissing: boolean;
  /** 1 is Monday. */
  readonly workingDays: readonly number[];
  readonly leave: readonly { readonly from: LocalDate; readonly to: LocalDate }[];
  readonly lastSupportedOn: LocalDate | null;
  readonly cover: 'LEAD' | 'COVER' | null;
  readonly loadPoints: number;
  readonly capacityPoints: number;
  readonly gender: string | null;
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly lastAllocatedAt: Instant | null;
}
