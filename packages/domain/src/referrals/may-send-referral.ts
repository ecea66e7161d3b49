import { allow, refuse, type Decision } from '../decision.js';
import { dateOf, partsOf, type LocalDate } from '../time/index.js';

/** How somebody who refers themselves asks to be reached. */
export const REACH_BY = ['PHONE', 'EMAIL', 'ON_THE_WARD', 'OTHER'] as const;
export type ReachBy = (typeof REACH_BY)[number];

export interface ReferralTold {
  /** A name to use: a first name, initials or a short description will do. */
  readonly name: string | null;
  /** For somebody who refers themselves; null where another refers them. */
  readonly reachBy: readonly ReachBy[] | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly contactNote: string | null;
}
export type SendingRefusal = 'name-or-description-needed' | 'contact-way-needed';

const IS_USABLE: Readonly<Record<ReachBy, (told: ReferralTold) => boolean>> = {
  PHONE: ({ phone }) => phone !== null,
  EMAIL: ({ email }) => email !== null,
  ON_THE_WARD: () => true,
  OTHER: ({ contactNote }) => contactNote !== null,
};

/**
 * May this be sent? Something to call or find the person by, and from the person themselves one way to reach them that
 * can be used; "come and find me on the ward" is one. Nothing else ever holds a referral back: not risk, consent, legal
 * status or an NHS number (practice reference, section 3; referral form reference).
 */
export function maySendReferral(told: ReferralTold): Decision<SendingRefusal> {
  if (told.name === null) return refuse('name-or-description-needed', 'name');
  if (told.reachBy === null || told.reachBy.some((way) => IS_USABLE[way](told))) return allow;
  return refuse('contact-way-needed', 'reachBy');
}

export interface DatesTold {
  readonly dateOfBirth: LocalDate | null;
  /** The day the legal status began. */
  readonly since: LocalDate | null;
  readonly today: LocalDate;
}
export type DatesRefusal = 'age-does-not-fit' | 'date-in-future' | 'date-before-birth';
const OLDEST_YEARS = 125;

/** Could these dates be true? A slip of the pen is asked about at once, since clocks are counted from it. */
export function mayTellDates({ dateOfBirth, since, today }: DatesTold): Decision<DatesRefusal> {
  const { year } = partsOf(today);
  const oldest = dateOf({ year: year - OLDEST_YEARS, month: 1, day: 1 });
  if (dateOfBirth !== null && (dateOfBirth > today || dateOfBirth < oldest))
    return refuse('age-does-not-fit', 'dateOfBirth');
  if (since === null) return allow;
  if (since > today) return refuse('date-in-future', 'since');
  return since < (dateOfBirth ?? oldest) ? refuse('date-before-birth', 'since') : allow;
}
