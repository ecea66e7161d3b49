import { ENGLAND_AND_WALES, isLocalDate, londonDateOf, type Instant, type LocalDate } from '@alongside/domain';
import { clocksFor, type CaseClock, type CodedClockFacts } from '@alongside/domain/clocks';
import type { LegalRow } from './clock.repository.js';
import type { ClockState, WorkedOutClock } from './worked-out-clock.js';

const STATE: Readonly<Record<CaseClock['status'], ClockState>> = {
  ordinary: 'RUNNING',
  needs_information: 'NEEDS_INFORMATION',
  check_with_a_person: 'CHECK_WITH_A_PERSON',
};

/** The status in force: the last row of the history that carries one, with the renewals recorded since. */
function statusIn(history: readonly LegalRow[], nation: 'England' | 'Wales'): CodedClockFacts | null {
  const at = history.findLastIndex(
    ({ legalStatusCode, communityStatus }) => legalStatusCode !== null || communityStatus !== null,
  );
  const row = history[at];
  if (!row) return null;
  const renewals = history
    .slice(at + 1)
    .filter(({ type }) => type === 'authorityRenewed' || type === 'ctoExtended').length;
  const second = row.detail['secondRecommendationReceived'];
  return {
    legalStatusCode: row.legalStatusCode,
    communityStatus: row.communityStatus,
    startedOn: row.detail['isStartKnown'] === false ? null : row.happenedOn,
    secondRecommendationReceived: typeof second === 'boolean' ? second : null,
    country: row.nation ?? nation,
    renewals: renewals > 0 ? renewals : null,
  };
}

/** A clock timed by the hour is kept under the London day in which it runs out; its steps keep their days. */
const dayOf = (when: LocalDate | Instant): LocalDate => (isLocalDate(when) ? when : londonDateOf(when));

const workedOut = (clock: CaseClock): WorkedOutClock => ({
  code: clock.code,
  referralId: null,
  isLaw: true,
  opensOn: clock.opensOn,
  lastDay: clock.lastDay ?? (clock.expiresAt === null ? null : londonDateOf(clock.expiresAt)),
  acceptedUntil: clock.acceptedUntil,
  state: STATE[clock.status],
  citation: clock.citation,
  ruleVersion: clock.ruleVersion,
  working: clock.working.map(({ code, date }) => ({ code, date: dayOf(date) })),
  missing: clock.missing,
});

/** The law's clocks for the status that the dated history ends in; none where nobody has told us a status. */
export function lawClocks(
  history: readonly LegalRow[],
  nation: 'England' | 'Wales',
  today: LocalDate,
): WorkedOutClock[] {
  const status = statusIn(history, nation);
  return status === null ? [] : clocksFor(status, ENGLAND_AND_WALES, today).map(workedOut);
}
