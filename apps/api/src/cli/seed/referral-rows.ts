import { randomUUID } from 'node:crypto';
import { addWorkingDays, ENGLAND_AND_WALES, londonDateOf } from '@alongside/domain';
import type { Days } from './days.js';
import type { PracticePerson, PracticeReferral } from './practice-file.js';
import { managerOf, memberOf, type ProviderIds } from './provider-rows.js';
import type { Rows } from './rows.js';

export interface AddedReferral {
  readonly id: string;
  readonly caseId: string | null;
}
interface ReferralInput {
  readonly person: PracticePerson;
  readonly referral: PracticeReferral;
  readonly personId: string;
  readonly days: Days;
  readonly ids: ProviderIds;
  readonly prefix: string;
}

const FIRST_CONTACT_DAYS: Readonly<Record<string, number>> = {
  'IMHA:URGENT': 1,
  'IMHA:ROUTINE': 3,
  'CARE_ACT:URGENT': 2,
  'CARE_ACT:ROUTINE': 5,
};

function stateOf(referral: PracticeReferral): string {
  if (referral.closedDaysAgo !== undefined) return 'CLOSED';
  if (referral.undecided) return 'RECEIVED';
  if (referral.waiting) return 'WAITING';
  if (referral.offered) return 'ALLOCATED';
  return referral.caseDaysAgo === undefined ? 'CONTACTED' : 'CASE_OPEN';
}

/** A referral with its decision, allocation, case and closing, as far as it got. */
export function addReferral(rows: Rows, input: ReferralInput): AddedReferral {
  const { referral, days, ids, personId } = input;
  const id = randomUUID();
  const receivedAt = days.moment(referral);
  const receivedOn = londonDateOf(receivedAt);
  const decided = !referral.undecided;
  const advocateId = referral.advocate ? memberOf(ids, referral.advocate) : null;
  const allocatedAt = advocateId ? days.after(receivedAt, 300) : null;
  rows.add('referral', {
    id,
    reference: `${input.prefix}-R-${String(601 + rows.count('referral')).padStart(4, '0')}`,
    person_id: personId,
    ...toldColumns(input),
    state: stateOf(referral),
    received_at: receivedAt,
    received_on: receivedOn,
    priority: referral.priority,
    is_automatic: referral.automatic,
    acknowledged_at: decided ? days.after(receivedAt, 45) : null,
    eligibility: decided ? 'ELIGIBLE' : 'PENDING',
    rule_version: decided ? 'ENG-IMHA-3' : null,
    eligibility_decided_on: decided ? receivedOn : null,
    eligibility_decided_by: decided ? managerOf(ids) : null,
    allocated_at: allocatedAt,
    advocate_id: advocateId,
    first_contact_due_on: decided
      ? addWorkingDays(
          receivedOn,
          FIRST_CONTACT_DAYS[`${referral.service}:${referral.priority}`] ?? 5,
          ENGLAND_AND_WALES,
        )
      : null,
    closed_on: referral.closedDaysAgo === undefined ? null : days.ago(referral.closedDaysAgo),
    closure_reason: referral.closure ?? null,
    closed_by: referral.closedDaysAgo === undefined ? null : advocateId,
  });
  if (advocateId && allocatedAt) addAllocation(rows, input, { id, advocateId, allocatedAt });
  return { id, caseId: addCase(rows, input, id) };
}

function toldColumns({ person, referral, ids }: ReferralInput) {
  const latest = person.legal.toSorted((a, b) => a.daysAgo - b.daysAgo)[0];
  const ward = person.ward === undefined ? undefined : ids.wards.get(person.ward);
  return {
    contract_id: ward?.contractId ?? ids.defaultContractId,
    service: referral.service,
    source: referral.source,
    channel: referral.source === 'SELF' ? 'SELF_FORM' : referral.automatic ? 'AUTOMATIC' : 'PROFESSIONAL_FORM',
    legal_status_code: referral.legal?.code ?? latest?.code ?? null,
    community_status: referral.legal ? null : (latest?.community ?? null),
    ward_id: ward?.id ?? null,
    ward_name: person.ward ?? null,
    place_text: person.placeWords ?? null,
    referrer_name: referral.referrer?.name ?? null,
    referrer_role: referral.referrer?.role ?? (referral.source === 'SELF' ? null : referral.source),
    referrer_workplace: referral.referrer?.workplace ?? null,
    referrer_phone: referral.referrer?.phone ?? null,
    told: { person: { name: person.name, knows: person.knows, wants: person.wants ?? null }, practice: true },
  };
}

function addAllocation(
  rows: Rows,
  { referral, days, ids }: ReferralInput,
  made: { id: string; advocateId: string; allocatedAt: string },
): void {
  const ended = referral.closedDaysAgo === undefined ? null : days.at(days.ago(referral.closedDaysAgo), '16:00');
  rows.add('allocation', {
    id: randomUUID(),
    referral_id: made.id,
    membership_id: made.advocateId,
    allocated_by: managerOf(ids),
    allocated_at: made.allocatedAt,
    state: referral.offered ? 'OFFERED' : ended ? 'ENDED' : 'ACCEPTED',
    answered_at: referral.offered ? null : made.allocatedAt,
    ended_at: ended,
  });
}

function addCase(rows: Rows, { referral, days, personId }: ReferralInput, referralId: string): string | null {
  if (referral.caseDaysAgo === undefined) return null;
  const id = randomUUID();
  const closedOn = referral.closedDaysAgo === undefined ? null : days.ago(referral.closedDaysAgo);
  rows.add('case_file', {
    id,
    referral_id: referralId,
    person_id: personId,
    service: referral.service,
    opened_on: days.ago(referral.caseDaysAgo),
    state: closedOn ? 'CLOSED' : 'OPEN',
    closed_on: closedOn,
  });
  return id;
}
