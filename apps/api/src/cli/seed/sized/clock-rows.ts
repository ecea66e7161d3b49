import { NOTHING_COMMENCED, type LocalDate } from '@alongside/domain';
import { firstContactClock, lawClocks, legalEntryOf, type WorkedOutClock } from '../../../modules/caseload/index.js';
import { toldOn, type LegalMoment } from './legal-history.js';
import type { Making } from './making.js';
import type { MadeReferral } from './referral-rows.js';

const NATION = 'England';

/** The law's clocks of somebody supported, by the rules the application itself works them out with. */
export function addLawClocks(making: Making, personId: string, history: readonly LegalMoment[]): void {
  const { days } = making;
  const entries = history.map(({ day, type, code, community }, position) =>
    legalEntryOf({
      id: String(position),
      type,
      happenedOn: days.date(day),
      happenedAt: null,
      legalStatusCode: code,
      communityStatus: community,
      nation: NATION,
      detail: {},
      position,
      recordedOn: days.date(toldOn(history, position)),
      corrects: null,
    }),
  );
  const file = { entries, about: { dateOfBirth: null, country: NATION }, commenced: NOTHING_COMMENCED } as const;
  for (const clock of lawClocks(file, days.date(0))) addClock(making, personId, clock, null);
}

export interface FirstContactKept {
  readonly referral: MadeReferral;
  readonly reachedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
}
/** Our own standard: runs until the person is reached or the referral closes, and stands settled on that day. */
export function addFirstContactClock(
  making: Making,
  personId: string,
  { referral, reachedOn, closedOn }: FirstContactKept,
): void {
  const { id, receivedOn, firstContactDueOn } = referral;
  const clock = firstContactClock({ id, receivedOn, firstContactDueOn, reachedOn: null });
  if (clock) addClock(making, personId, clock, reachedOn ?? closedOn);
}

function addClock(
  { rows, seeded, days }: Making,
  personId: string,
  clock: WorkedOutClock,
  settledOn: LocalDate | null,
): void {
  rows.add('clock', {
    id: seeded.id(),
    person_id: personId,
    referral_id: clock.referralId,
    code: clock.code,
    is_law: clock.isLaw,
    opens_on: clock.opensOn,
    last_day: clock.lastDay,
    accepted_until: clock.acceptedUntil,
    state: settledOn === null ? clock.state : 'SETTLED',
    citation: clock.citation,
    rule_version: clock.ruleVersion,
    working: clock.working,
    missing: clock.missing,
    worked_out_at: days.at(-1, 20 * 60),
    settled_on: settledOn,
  });
}
