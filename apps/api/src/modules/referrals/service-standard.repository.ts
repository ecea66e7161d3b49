import {
  addHours,
  firstContactDue,
  londonDateOf,
  type Holidays,
  type Instant,
  type LocalDate,
} from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

export interface StandardAsked {
  readonly contractId: string;
  readonly service: string;
  readonly priority: string;
  /** The code, or the community status that is reported in its place. */
  readonly legalStatus: string | null;
  readonly receivedOn: LocalDate;
}
export interface Standard {
  readonly unit: 'WORKING_DAYS' | 'HOURS';
  readonly value: number;
}

/** The first contact standard in force when such a referral came: the contract's own lines first, and the first that fits. */
export async function firstContactStandard(
  { manager, actor }: ReadTransaction,
  asked: StandardAsked,
): Promise<Standard | null> {
  const [row] = await manager.query<{ unit: Standard['unit']; value: string }[]>(
    `select s.unit, s.value from service_standard s
     where s.organisation_id = $1 and s.measure = 'FIRST_CONTACT' and (s.contract_id is null or s.contract_id = $2)
       and (s.service is null or s.service = $3) and (s.priority is null or s.priority = $4)
       and (s.legal_status_in is null or $5::text = any (s.legal_status_in))
       and s.from_on <= $6 and (s.to_on is null or s.to_on >= $6)
     order by s.contract_id is null, s.sort_order, s.id limit 1`,
    [actor.organisationId, asked.contractId, asked.service, asked.priority, asked.legalStatus, asked.receivedOn],
  );
  return row ? { unit: row.unit, value: Number(row.value) } : null;
}

/** The day by which the standard wants the person reached, or null where the contract sets none. */
export function dueBy(
  standard: Standard | null,
  received: { readonly at: Instant; readonly on: LocalDate },
  holidays: Holidays,
): LocalDate | null {
  if (standard === null) return null;
  return standard.unit === 'HOURS'
    ? londonDateOf(addHours(received.at, standard.value))
    : firstContactDue(received.on, standard.value, holidays);
}
