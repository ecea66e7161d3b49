import { ENGLAND_AND_WALES, isLocalDate, londonDateOf, type Commencements, type Instant, type LocalDate } from '@alongside/domain';
import type { CaseClock } from '@alongside/domain/clocks';
import { legalAnswerOn, readLegalRecord, standingOn, statusShownOn, type AboutPerson, type LegalEntry } from '@alongside/domain/legal-record';
import type { StandingKept } from './clock.repository.js';
import type { ClockState, WorkedOutClock } from './worked-out-clock.js';

const STATE: Readonly<Record<CaseClock['status'], ClockState>> = {
  ordinary: 'RUNNING',
  needs_information: 'NEEDS_INFORMATION',
  check_with_a_person: 'CHECK_WITH_A_PERSON',
};

/** A clock timed by the hour is kept under the London day in which it runs out; its steps keep their days. */
const dayOf = (when: LocalDate | Instant): LocalDate => (isLocalDate(when) ? when : londonDateOf(when));

const workedOut = (clock: CaseClock): WorkedOutClock => ({
  code: clock.code,
  referralId: null,
  isLaw: true,
  opensOn: clock.opensOn,
  lastDay: clock.lastDay ?? (clock.expiresAt === null ? null : londonDateOf(clock.expiresAt)),
  acceptedUntil: clock.acceptedUntil,
  expiresAt: clock.expiresAt,
  state: STATE[clock.status],
  openPoint: clock.openPoint,
  citation: clock.citation,
  ruleVersion: clock.ruleVersion,
  working: clock.working.map(({ code, date }) => ({ code, date: dayOf(date) })),
  missing: clock.missing,
});

/** A person's legal history with what bears on it. */
export interface LegalFile {
  readonly entries: readonly LegalEntry[];
  readonly about: AboutPerson;
  readonly commenced: Commencements;
}

/** The law's clocks on a day, from the whole of the dated history; none where nobody has told us anything. */
export function lawClocks({ entries, about, commenced }: LegalFile, today: LocalDate): WorkedOutClock[] {
  const record = readLegalRecord(entries, commenced);
  return legalAnswerOn(record, about, today, ENGLAND_AND_WALES).clocks.map(workedOut);
}

/** How the history stands today, as lists show it and as the nightly work notices a lapse; null where it is empty. */
export function standingKept({ entries, about, commenced }: LegalFile, today: LocalDate): StandingKept | null {
  const record = readLegalRecord(entries, commenced);
  if (record.lines.length === 0) return null;
  const { code, communityStatus, since } = statusShownOn(record, today);
  const { imha } = legalAnswerOn(record, about, today, ENGLAND_AND_WALES);
  return {
    legal_status_code: code,
    community_status: communityStatus,
    status_since: since,
    answer: imha.answer,
    basis: imha.basis,
    stopped_on: standingOn(record, about, today).stoppedOn,
  };
}
