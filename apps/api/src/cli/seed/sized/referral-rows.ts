import { addWorkingDays, ENGLAND_AND_WALES, type Instant, type LocalDate } from '@alongside/domain';
import type { Source } from '@alongside/domain/codes';
import { isAccepted, lastDayOf, type Episode } from './episode.js';
import type { LegalMoment } from './legal-history.js';
import { oneOf, type Making, type SizedWard } from './making.js';
import { fullName } from './invented-names.js';
import { firstContactTarget } from './provider-rows.js';
import type { Weighted } from './seeded.js';
import { CLOSED_AFTER_CASE, CLOSED_WITHOUT_CASE, INELIGIBLE, SERVICE, SOURCE } from './spreads.js';

/** What an episode happens around: whose it is, where they are, how they are held, and the referral it may repeat. */
export interface Surroundings {
  readonly personId: string;
  readonly episode: Episode;
  readonly ward: SizedWard | null;
  readonly status: LegalMoment | null;
  readonly repeats: string | null;
}
/** A referral as its rows were made: what the work on it goes by. */
export interface MadeReferral {
  readonly id: string;
  readonly service: 'IMHA' | 'CARE_ACT';
  readonly receivedOn: LocalDate;
  /** Null while nobody has accepted it. */
  readonly firstContactDueOn: LocalDate | null;
  readonly allocatedAt: Instant | null;
}
/** Wherever people stay who are on no ward. */
export const ELSEWHERE = 'At home';
/** Referrals come before three in the afternoon, allocations of that day after it, and the first talks after those. */
const AFTERNOON = 15 * 60;

export function addReferral(making: Making, around: Surroundings): MadeReferral {
  const { rows, seeded, days, provider, counted } = making;
  const { personId, episode, ward, status } = around;
  const id = seeded.id();
  const { receivedDay } = episode;
  const receivedAt = days.at(receivedDay, seeded.between(8 * 60, AFTERNOON - 1));
  const receivedOn = days.date(receivedDay);
  const service = seeded.weighted(SERVICE);
  const priority = seeded.chance(22) ? 'URGENT' : 'ROUTINE';
  const firstContactDueOn = isAccepted(episode)
    ? addWorkingDays(receivedOn, firstContactTarget(service, priority), ENGLAND_AND_WALES)
    : null;
  const decided = outcome(making, around);
  rows.add('referral', {
    id,
    reference: `${provider.prefix}-R-${1001 + counted.referrals}`,
    person_id: personId,
    contract_id: ward?.contractId ?? oneOf(provider.contractIds, 0),
    service,
    ...from(making, seeded.weighted(SOURCE)),
    received_at: receivedAt,
    received_on: receivedOn,
    priority,
    urgent_triggers: priority === 'URGENT' && status?.code === '02' ? ['SECTION_2'] : [],
    legal_status_code: status?.code ?? null,
    community_status: status?.community ?? null,
    legal_status_since: status === null ? null : days.date(status.day),
    ward_id: ward?.id ?? null,
    ward_name: ward?.name ?? null,
    place_text: ward ? null : ELSEWHERE,
    ...decided,
    first_contact_due_on: firstContactDueOn,
  });
  counted.referrals += 1;
  return { id, service, receivedOn, firstContactDueOn, allocatedAt: decided.allocated_at };
}

function from({ seeded }: Making, source: Source) {
  const channel =
    source === 'SELF'
      ? 'SELF_FORM'
      : source === 'AUTO_OPT_OUT'
        ? 'AUTOMATIC'
        : source === 'NEAREST_RELATIVE'
          ? 'FAMILY_FORM'
          : 'PROFESSIONAL_FORM';
  const isNamed = source !== 'SELF' && source !== 'AUTO_OPT_OUT';
  return {
    source,
    channel: channel === 'SELF_FORM' && seeded.chance(30) ? 'PHONE' : channel,
    is_automatic: source === 'AUTO_OPT_OUT',
    referrer_name: isNamed ? fullName(seeded) : null,
    referrer_role: isNamed ? source : null,
    told: { person: { knows: seeded.chance(70) ? 'YES_AND_AGREES' : 'NOT_KNOWN' }, practice: true },
  };
}

const OPEN_STATE = { OFFERED: 'ALLOCATED', ACCEPTED: 'ALLOCATED', CONTACTED: 'CONTACTED', CASE: 'CASE_OPEN' } as const;

function stateOf({ fate, reach }: Episode, { seeded }: Making): string {
  if (fate === 'UNDECIDED')
    return seeded.weighted([
      ['RECEIVED', 60],
      ['TRIAGE', 30],
      ['AWAITING_INFO', 10],
    ]);
  if (fate === 'OPEN') return OPEN_STATE[reach ?? 'CASE'];
  return fate;
}

const DAYS_UNTIL_ALLOCATED: Weighted<number> = [
  [0, 50],
  [1, 30],
  [2, 12],
  [5, 8],
];

/** What was decided, who has it, and how it ended. */
function outcome(making: Making, { episode, repeats }: Surroundings) {
  const { seeded, days, provider } = making;
  const { fate, receivedDay, endDay, advocate } = episode;
  const manager = seeded.pick(provider.managerIds);
  const within = (later: number) => Math.min(receivedDay + later, lastDayOf(episode));
  const isIneligible = fate === 'INELIGIBLE';
  const isDecided = isAccepted(episode) || isIneligible;
  const advocateId = advocate === null ? null : oneOf(provider.advocateIds, advocate);
  const isAcknowledged = fate !== 'UNDECIDED' && seeded.chance(96);
  return {
    state: stateOf(episode, making),
    acknowledged_at: isAcknowledged ? days.at(within(seeded.chance(88) ? 0 : 2), AFTERNOON + 10) : null,
    eligibility: isAccepted(episode) ? 'ELIGIBLE' : isIneligible ? 'INELIGIBLE' : 'PENDING',
    rule_version: isDecided ? 'ENG-IMHA-3' : null,
    eligibility_decided_on: isDecided ? days.date(isIneligible ? lastDayOf(episode) : receivedDay) : null,
    eligibility_decided_by: isDecided ? manager : null,
    ineligible_reason: isIneligible ? seeded.weighted(INELIGIBLE) : null,
    duplicate_of: repeats,
    allocated_at: advocateId ? days.at(within(seeded.weighted(DAYS_UNTIL_ALLOCATED)), AFTERNOON + 30) : null,
    advocate_id: advocateId,
    closed_on: endDay === null ? null : days.date(endDay),
    closure_reason: closureOf(episode, making),
    closed_by: endDay === null ? null : (advocateId ?? manager),
  };
}

function closureOf({ fate, reach }: Episode, { seeded }: Making): string | null {
  if (fate === 'INELIGIBLE') return 'INELIGIBLE';
  if (fate !== 'CLOSED') return null;
  return seeded.weighted(reach === 'CASE' ? CLOSED_AFTER_CASE : CLOSED_WITHOUT_CASE);
}
