import { randomUUID } from 'node:crypto';
import { addDays, instant, localDate, londonDateOf } from '@alongside/domain';
import type pg from 'pg';
import { inserter, type ProviderFixture } from './provider.js';
import { Chance } from './random-measure-file.js';

/** Text that no answer to a commissioner may carry, whatever becomes of it on the way. */
export const CANARIES = ['Quillon Ashgrove', 'KANARY-R-', 'KANARY-P-', 'wolfberry', 'sequoia note', '01632 960777', 'owl@canary.example'];

export interface Quarter {
  readonly contractId: string;
  readonly from: string;
  readonly referrals: number;
  readonly seed: number;
}

let counted = 0;

/** Referrals of one contract spread over a quarter, with people, cases and contacts, each marked by canaries. */
export async function aQuarter(client: pg.Client, provider: ProviderFixture, { contractId, from, referrals, seed }: Quarter): Promise<void> {
  const insert = inserter(client, provider.organisationId);
  const chance = new Chance(seed);
  for (let index = 0; index < referrals; index += 1) {
    counted += 1;
    const receivedAt = `${addDays(localDate(from), chance.below(80))}T10:00:00.000Z`;
    const receivedOn = londonDateOf(instant(receivedAt));
    const personId = await insert('person', { id: randomUUID(), reference: `KANARY-P-${counted}`, name: `Quillon Ashgrove ${counted}`, wants: 'wolfberry', phone: '01632 960777', ethnic_category: chance.one(['A', 'H', '99']) });
    const isEligible = chance.is(88);
    const hasCase = isEligible && chance.is(70);
    const closedOn = hasCase && chance.is(40) ? addDays(receivedOn, 5 + chance.below(60)) : isEligible ? null : receivedOn;
    const id = await insert('referral', {
      id: randomUUID(),
      reference: `KANARY-R-${counted}`,
      person_id: personId,
      contract_id: contractId,
      service: 'IMHA',
      source: chance.one(['SELF', 'WARD_STAFF', 'WARD_STAFF', 'WARD_STAFF', 'FAMILY', 'AMHP']),
      channel: 'PROFESSIONAL_FORM',
      state: closedOn ? 'CLOSED' : hasCase ? 'CASE_OPEN' : 'WAITING',
      received_at: receivedAt,
      received_on: receivedOn,
      legal_status_code: chance.one(['02', '02', '03', '03', '09', null]),
      referrer_email: 'owl@canary.example',
      acknowledged_at: chance.is(90) ? receivedAt : null,
      eligibility: isEligible ? 'ELIGIBLE' : 'INELIGIBLE',
      eligibility_decided_on: receivedOn,
      ineligible_reason: isEligible ? null : 'OUT_OF_AREA',
      allocated_at: isEligible ? receivedAt : null,
      closed_on: closedOn,
      closure_reason: closedOn ? (isEligible ? 'ISSUE_RESOLVED' : 'INELIGIBLE') : null,
    });
    if (hasCase) await insert('case_file', { id: randomUUID(), referral_id: id, person_id: personId, service: 'IMHA', opened_on: receivedOn, state: closedOn ? 'CLOSED' : 'OPEN', closed_on: closedOn });
    if (isEligible && chance.is(85)) await contact(insert, provider, { personId, referralId: id, day: addDays(receivedOn, chance.below(9)) });
  }
}

async function contact(insert: ReturnType<typeof inserter>, provider: ProviderFixture, { personId, referralId, day }: { personId: string; referralId: string; day: string }): Promise<void> {
  const startedAt = `${day}T13:00:00.000Z`;
  await insert('contact', {
    id: randomUUID(),
    person_id: personId,
    referral_id: referralId,
    membership_id: provider.members.advocate.id,
    kind: 'PERSON_CONTACT',
    mode: 'F2F',
    outcome: 'DELIVERED',
    privacy: 'PRIVATE',
    started_at: startedAt,
    happened_on: day,
    minutes: 30,
    note: 'sequoia note',
    written_at: startedAt,
  });
}
