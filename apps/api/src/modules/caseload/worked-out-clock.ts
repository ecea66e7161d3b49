import type { Instant, LocalDate } from '@alongside/domain';

export type ClockState = 'RUNNING' | 'NEEDS_INFORMATION' | 'CHECK_WITH_A_PERSON';

/** A clock as it runs for a person now, with why. Our own standards name the referral they stand for; the law's do not. */
export interface WorkedOutClock {
  readonly code: string;
  readonly referralId: string | null;
  readonly isLaw: boolean;
  readonly opensOn: LocalDate | null;
  readonly lastDay: LocalDate | null;
  readonly acceptedUntil: LocalDate | null;
  /** For what is timed by the hour. */
  readonly expiresAt: Instant | null;
  readonly state: ClockState;
  /** What the law leaves open, where a person is needed. */
  readonly openPoint: string | null;
  readonly citation: string;
  readonly ruleVersion: string;
  readonly working: readonly { readonly code: string; readonly date: LocalDate | null }[];
  readonly missing: readonly string[];
}
