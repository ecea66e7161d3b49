import type { DatedRow, FactCode, OpenPoint } from '../law/index.js';
import type { Instant, LocalDate } from '../time/index.js';

/** `check_with_a_person`: the law leaves it open, and any date given is a reading, not an answer. */
export type ClockStatus = 'ordinary' | 'needs_information' | 'check_with_a_person';

export const WORKING_CODES = [
  'day-one',
  'opens',
  'last-day',
  'closed-day',
  'accepted-until',
  'period-starts',
  'authority-ends',
  'retake-ends',
  'received',
  'due',
  'hours-begin',
  'hours-end',
  'other-reading',
] as const;
export type WorkingCode = (typeof WORKING_CODES)[number];
/** One step of "how this was worked out": a code the web has words for, and the day or instant it is about. */
export interface WorkingStep {
  readonly code: WorkingCode;
  readonly date: LocalDate | Instant;
}

export interface ClockReason {
  readonly status: ClockStatus;
  readonly citation: string;
  readonly ruleVersion: string;
  readonly working: readonly WorkingStep[];
  readonly openPoint: OpenPoint | null;
  readonly missing: readonly FactCode[];
}
/** A clock's dates with their reason. */
export type Clock<Fields> = Fields & ClockReason;

export interface ClockLength {
  readonly unit: 'days' | 'months' | 'hours';
  readonly length: number;
  /** For a window between two expiries: the months before it opens. */
  readonly opensAfter?: number;
}
export type ClockRow = DatedRow<ClockLength>;

/** One step of a working: what was reckoned, and the day or moment it came to. */
export const step = (code: WorkingCode, date: LocalDate | Instant): WorkingStep => ({ code, date });

/**
 * Thrown when no version of a rule was in force on the day of the event: the fact is wrong, or older than the law held
 * here.
 */
export class NoRuleOnDate extends RangeError {
  constructor(
    readonly code: string,
    readonly on: LocalDate,
  ) {
    super(`no rule ${code} on ${on}`);
  }
}
