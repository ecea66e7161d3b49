import {
  needsPrivacyReason,
  type AskAgain,
  type ContactKind,
  type ContactMode,
  type ContactOutcome,
  type PrivacyCode,
} from '../codes/index.js';
import { allow, refuse, type Decision } from '../decision.js';
import { epochOf, londonDateOf, type Instant, type LocalDate } from '../time/index.js';

/** A phone's clock may be this far ahead of ours without a visit being refused as one that has not happened. */
const CLOCK_DRIFT_MS = 5 * 60_000;
export const LONGEST_CONTACT_MINUTES = 1440;

export interface ContactToLog {
  readonly kind: ContactKind;
  readonly mode: ContactMode | null;
  /** Null for casework. */
  readonly outcome: ContactOutcome | null;
  readonly startedAt: Instant;
  readonly now: Instant;
  /** 0 is a real answer: an attempt may take no time. */
  readonly minutes: number;
  readonly privacy: PrivacyCode | null;
  readonly privacyReason: string | null;
  readonly dateOfBirth: LocalDate | null;
  /** When the referral or case it is logged on closed; null when open, or when the contact stands on neither. */
  readonly closedOn: LocalDate | null;
  readonly isWriterManager: boolean;
  readonly askAgain: AskAgain | null;
  readonly askAgainOn: LocalDate | null;
}

export type ContactRefusal =
  | 'malformed'
  | 'outcome-needed'
  | 'visit-in-future'
  | 'visit-before-birth'
  | 'visit-after-closure'
  | 'already-closed'
  | 'privacy-needed'
  | 'privacy-reason-needed'
  | 'needs-information'
  | 'date-in-past';

type Check = (contact: ContactToLog) => Decision<ContactRefusal>;

const hasSensibleLength: Check = ({ minutes }) =>
  Number.isInteger(minutes) && minutes >= 0 && minutes <= LONGEST_CONTACT_MINUTES
    ? allow
    : refuse('malformed', 'minutes');

/** Work without the person has no outcome, and a drop-in is what it is; a visit or a meeting happened or it did not. */
const hasOutcome: Check = ({ kind, outcome }) =>
  (kind === 'PERSON_CONTACT' || kind === 'MEETING') && outcome === null ? refuse('outcome-needed', 'outcome') : allow;

const hasHappened: Check = ({ startedAt, now, dateOfBirth }) => {
  if (epochOf(startedAt) > epochOf(now) + CLOCK_DRIFT_MS) return refuse('visit-in-future', 'startedAt');
  return dateOfBirth !== null && londonDateOf(startedAt) < dateOfBirth
    ? refuse('visit-before-birth', 'startedAt')
    : allow;
};

/**
 * A closed case is read-only: what happened before it closed may still be added late, by a manager (practice, section
 * 3).
 */
const fitsClosing: Check = ({ startedAt, closedOn, isWriterManager }) => {
  if (closedOn === null) return allow;
  if (londonDateOf(startedAt) > closedOn) return refuse('visit-after-closure', 'startedAt');
  return isWriterManager ? allow : refuse('already-closed');
};

/**
 * Meeting in private is a right (section 130B(3)(a)): whether it was kept is asked of every face-to-face talk that took
 * place.
 */
const saysWhetherPrivate: Check = ({ kind, mode, outcome, privacy, privacyReason }) => {
  const isAsked = kind === 'PERSON_CONTACT' && mode === 'F2F' && outcome === 'DELIVERED';
  if (privacy === null) return isAsked ? refuse('privacy-needed', 'privacy') : allow;
  const hasReason = privacyReason !== null && privacyReason.trim() !== '';
  return needsPrivacyReason(privacy) && !hasReason ? refuse('privacy-reason-needed', 'privacyReason') : allow;
};

const CHECKS: readonly Check[] = [
  hasSensibleLength,
  hasOutcome,
  hasHappened,
  fitsClosing,
  saysWhetherPrivate,
  (contact) => mayAskAgain(contact, londonDateOf(contact.now)),
];

/**
 * May this contact be recorded? Answers with the first refusal, in the order a form asks (practice reference, section
 * 8).
 */
export function mayLogContact(contact: ContactToLog): Decision<ContactRefusal> {
  for (const check of CHECKS) {
    const decision = check(contact);
    if (!decision.allowed) return decision;
  }
  return allow;
}

/**
 * "Ask again on a day" needs the day, and not one that has passed. The person may change their mind at any time
 * (s.130B(6)).
 */
export function mayAskAgain(
  { askAgain, askAgainOn }: Pick<ContactToLog, 'askAgain' | 'askAgainOn'>,
  today: LocalDate,
): Decision<'needs-information' | 'date-in-past'> {
  if (askAgain !== 'ON_DATE') return allow;
  if (askAgainOn === null) return refuse('needs-information', 'askAgainOn');
  return askAgainOn < today ? refuse('date-in-past', 'askAgainOn') : allow;
}
