import type { LocalDate } from '@alongside/domain';
import { clockCount, firstContactClock, lawClocks, legalEntryOf, type LegalFile, type WorkedOutClock } from '../caseload/index.js';
import { furtherFacts } from './legal-facts.js';
import { STATUS_REPORTED } from './legal-event.repository.js';
import { legalFactsOf } from './referral-legal.js';
import type { ReferralRow } from './referral-record.repository.js';

/** A clock as screens show it, with its count for today. */
const shown = ({ referralId: _, ...clock }: WorkedOutClock, today: LocalDate) => ({
  ...clock,
  working: clock.working.map((step) => ({ ...step })),
  missing: [...clock.missing],
  ...clockCount(clock.lastDay, clock.acceptedUntil, today),
});

/** The report as it stands before anything is kept of it, told on the day the referral came. */
function fileOf(row: ReferralRow): LegalFile {
  const legal = legalFactsOf(row);
  const report = legalEntryOf({
    id: row.id,
    type: STATUS_REPORTED,
    happenedOn: legal.since ?? row.receivedOn,
    happenedAt: null,
    legalStatusCode: legal.code,
    communityStatus: legal.communityStatus,
    nation: row.nation,
    detail: { ...furtherFacts(legal), isStartKnown: legal.since !== null },
    position: 0,
    recordedOn: row.receivedOn,
    corrects: null,
  });
  return { entries: [report], about: { dateOfBirth: row.person.dateOfBirth, country: row.nation }, commenced: row.commenced };
}

/** The clocks that run, or would run once accepted: worked out as the caseload works them out, from the facts as they are now. */
export function clocksToStart(row: ReferralRow, firstContactDueOn: LocalDate | null, today: LocalDate) {
  const own = firstContactClock({ id: row.id, receivedOn: row.receivedOn, firstContactDueOn, reachedOn: null });
  return [...(own ? [own] : []), ...lawClocks(fileOf(row), today)].map((clock) => shown(clock, today));
}
