export interface ContactOutcomeRow {
  readonly code: string;
  /** Counts as an attempt to see the person (K12, K14, K24). */
  readonly isAttempt: boolean;
  /** The person was seen or spoken to and could answer for themselves (K08, K13). */
  readonly isReached: boolean;
  /** Attendance code, NHS Data Dictionary. */
  readonly attendanceCode: string;
  /** The advocate was kept out: a matter for the manager, since the right to visit is statutory. */
  readonly raisesAlert: boolean;
}

const reached = <const Code extends string>(code: Code, attendanceCode: string) => ({
  code,
  isAttempt: true,
  isReached: true,
  attendanceCode,
  raisesAlert: false,
});
const attempt = <const Code extends string>(code: Code, attendanceCode: string) => ({
  code,
  isAttempt: true,
  isReached: false,
  attendanceCode,
  raisesAlert: false,
});
const barred = <const Code extends string>(code: Code) => ({
  code,
  isAttempt: true,
  isReached: false,
  attendanceCode: '4',
  raisesAlert: true,
});
const cancelled = <const Code extends string>(code: Code, attendanceCode: string) => ({
  code,
  isAttempt: false,
  isReached: false,
  attendanceCode,
  raisesAlert: false,
});

/**
 * Contact outcomes (practice reference, section 6). A refusal heard only through staff is an attempt and never a
 * reached contact.
 */
export const CONTACT_OUTCOMES = [
  reached('DELIVERED', '5'),
  reached('SEEN_DECLINED', '5'),
  attempt('REFUSED_TO_MEET', '3'),
  attempt('DNA', '3'),
  attempt('ASLEEP', '3'),
  attempt('ON_LEAVE', '3'),
  attempt('OFF_WARD', '3'),
  attempt('TOO_UNWELL', '3'),
  barred('ACCESS_RESTRICTED'),
  barred('WARD_ACCESS_REFUSED'),
  attempt('MOVED_OR_DISCHARGED', '2'),
  attempt('NO_ANSWER', '3'),
  cancelled('CANCELLED_BY_PERSON', '2'),
  cancelled('CANCELLED_BY_SERVICE', '4'),
  cancelled('CANCELLED_BY_OTHER', '4'),
] as const satisfies readonly ContactOutcomeRow[];

export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number]['code'];
export const CONTACT_OUTCOME_CODES: readonly ContactOutcome[] = CONTACT_OUTCOMES.map(({ code }) => code);

const coded = (keep: (row: ContactOutcomeRow) => boolean): readonly ContactOutcome[] =>
  CONTACT_OUTCOMES.filter(keep).map(({ code }) => code);
export const REACHED_OUTCOMES = coded((row) => row.isReached);
export const NOT_ATTEMPT_OUTCOMES = coded((row) => !row.isAttempt);
export const ALERT_OUTCOMES = coded((row) => row.raisesAlert);

/** The row of an outcome. */
export const contactOutcome = (code: ContactOutcome): ContactOutcomeRow & { readonly code: ContactOutcome } => {
  const row = CONTACT_OUTCOMES.find((candidate) => candidate.code === code);
  if (!row) throw new RangeError(`not a contact outcome: ${code}`);
  return row;
};
