import type { LocalDate } from '@alongside/domain';
import { heldContracts } from '../../platform/access/actor.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

/** An accepted referral that no advocate has, as the list shows it. */
export interface WaitingRow {
  readonly id: string;
  readonly version: number;
  readonly name: string | null;
  readonly personReference: string;
  readonly service: string;
  readonly legalStatusCode: string | null;
  readonly communityStatus: string | null;
  readonly place: string | null;
  readonly priority: string;
  readonly firstContactDueOn: LocalDate | null;
  readonly needs: readonly string[];
  readonly advocateGenderWanted: string | null;
}

const LINE = `select r.id, r.version, e.name, e.reference as "personReference", r.service, e.legal_status_code as "legalStatusCode", e.community_status as "communityStatus",
    e.place, r.priority, r.first_contact_due_on::text as "firstContactDueOn", e.needs, p.advocate_gender_wanted as "advocateGenderWanted"
  from referral r
  join caseload_entry e on e.organisation_id = r.organisation_id and e.id = r.id
  join person p on p.organisation_id = r.organisation_id and p.id = r.person_id`;

const LIST = `${LINE}
  where r.organisation_id = $1 and r.state in ('ELIGIBLE', 'WAITING') and r.closed_on is null and ($2::uuid[] is null or r.contract_id = any ($2))
    and not exists (select 1 from allocation a where a.organisation_id = r.organisation_id and a.referral_id = r.id and a.ended_at is null)
  order by (r.priority = 'URGENT') desc, r.first_contact_due_on nulls last, r.received_at, r.id`;

/** Everybody who waits, in the contracts the manager holds: urgent first, then by the day of the first contact. */
export const waitingReferrals = ({ manager, actor }: ReadTransaction): Promise<WaitingRow[]> =>
  manager.query<WaitingRow[]>(LIST, [actor.organisationId, heldContracts(actor)]);

export async function waitingReferral(
  { manager, actor }: ReadTransaction,
  referralId: string,
): Promise<WaitingRow | null> {
  const [row] = await manager.query<WaitingRow[]>(`${LINE} where r.organisation_id = $1 and r.id = $2`, [
    actor.organisationId,
    referralId,
  ]);
  return row ?? null;
}
