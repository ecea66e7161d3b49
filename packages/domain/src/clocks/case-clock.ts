import { londonDateOf, type Instant, type LocalDate } from '../time/index.js';
import type { FactCode } from '../law/index.js';
import type { ClockReason } from './clock.js';
import { clockLevel, daysLeft, type ClockLevel } from './days-left.js';

export const CASE_CLOCK_CODES = [
  'S2_DETENTION',
  'S2_TRIBUNAL_WINDOW',
  'S3_AUTHORITY',
  'S3_TRIBUNAL_WINDOW',
  'RENEWAL_TRIBUNAL_WINDOW',
  'RENEWAL_EXAM_WINDOW',
  'S68_SIX_MONTH_REFERENCE',
  'S68_LATER_REFERENCE',
  'CTO_REFERENCE',
  'GUARDIANSHIP_AUTHORITY',
  'GUARDIANSHIP_TRIBUNAL_WINDOW',
  'GUARDIANSHIP_TO_HOSPITAL_TRIBUNAL_WINDOW',
  'HOSPITAL_ORDER_AUTHORITY',
  'HOSPITAL_ORDER_TRIBUNAL_WINDOW',
  'TRANSFER_DIRECTION_TRIBUNAL_WINDOW',
  'RESTRICTED_TRIBUNAL_WINDOW',
  'RESTRICTED_TRIBUNAL_WINDOW_NTH',
  'COND_DISCHARGE_TRIBUNAL_WINDOW',
  'CTO_PERIOD',
  'CTO_TRIBUNAL_WINDOW',
  'CTO_REVOKED_TRIBUNAL_WINDOW',
  'CTO_CERTIFICATE_EXEMPTION',
  'CTO_RECALL',
  'REMAND_LIMIT',
  'INTERIM_ORDER_LIMIT',
  'S4_EMERGENCY',
  'S5_2',
  'S5_4',
  'S135',
  'S136',
] as const;
export type CaseClockCode = (typeof CASE_CLOCK_CODES)[number];
/** What a clock is about: a power that ends, a time to apply, a duty to refer, an examination, or hours. */
export type CaseClockKind = 'authority' | 'window' | 'reference' | 'examination' | 'hours';

/**
 * One clock of a case, ready to show. `lastDay` null: not known (`missing` says what would settle it) or, with
 * `expiresAt`, timed by the hour. `daysLeft` counts to the last day, and after it to `acceptedUntil` while that runs.
 */
export interface CaseClock extends ClockReason {
  readonly code: CaseClockCode;
  readonly kind: CaseClockKind;
  readonly opensOn: LocalDate | null;
  readonly lastDay: LocalDate | null;
  readonly acceptedUntil: LocalDate | null;
  readonly expiresAt: Instant | null;
  readonly daysLeft: number | null;
  readonly level: ClockLevel;
}

export interface ClockDates {
  readonly opensOn?: LocalDate | null;
  readonly lastDay?: LocalDate | null;
  readonly acceptedUntil?: LocalDate | null;
  readonly expiresAt?: Instant | null;
}
const REASON_FIELDS = (reason: ClockReason): ClockReason => ({
  status: reason.status,
  citation: reason.citation,
  ruleVersion: reason.ruleVersion,
  working: reason.working,
  openPoint: reason.openPoint,
  missing: reason.missing,
});

/** The day the count runs to: the last day, or the day an application is still accepted once the last day is past. */
function countedTo(
  { lastDay = null, acceptedUntil = null, expiresAt = null }: ClockDates,
  today: LocalDate,
): LocalDate | null {
  if (expiresAt !== null) return londonDateOf(expiresAt);
  return acceptedUntil !== null && lastDay !== null && today > lastDay ? acceptedUntil : lastDay;
}

/**
 * One clock of a case as screens show it: its code and kind, the dates worked out or what is missing for them, the
 * reason, and the days left on `today`.
 */
export function caseClock(
  code: CaseClockCode,
  kind: CaseClockKind,
  dates: ClockDates,
  reason: ClockReason,
  today: LocalDate,
): CaseClock {
  const target = countedTo(dates, today);
  return {
    code,
    kind,
    opensOn: dates.opensOn ?? null,
    lastDay: dates.lastDay ?? null,
    acceptedUntil: dates.acceptedUntil ?? null,
    expiresAt: dates.expiresAt ?? null,
    daysLeft: target === null ? null : daysLeft(target, today),
    level: target === null ? 'ordinary' : clockLevel(target, today),
    ...REASON_FIELDS(reason),
  };
}

/** A clock that cannot be worked out yet, and what would settle it. */
export function askFor(
  code: CaseClockCode,
  kind: CaseClockKind,
  missing: readonly FactCode[],
  citation: string,
  ruleVersion: string,
): CaseClock {
  const reason: ClockReason = {
    status: 'needs_information',
    citation,
    ruleVersion,
    working: [],
    openPoint: null,
    missing,
  };
  return {
    code,
    kind,
    opensOn: null,
    lastDay: null,
    acceptedUntil: null,
    expiresAt: null,
    daysLeft: null,
    level: 'ordinary',
    ...reason,
  };
}
