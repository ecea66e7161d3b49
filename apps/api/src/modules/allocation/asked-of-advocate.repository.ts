import type { LocalDate } from '@alongside/domain';
import type { ProvidedService } from '@alongside/domain/codes';
import type { ReferralState } from '@alongside/domain/referrals';
import type { ReadTransaction, Transaction } from '../../platform/database/unit-of-work.js';

/** What a referral and its person ask of an advocate, and the provider's settings that bear on it. */
export interface AskedOfAdvocate {
  readonly referralId: string;
  readonly personId: string;
  readonly contractId: string;
  readonly version: number;
  readonly state: ReferralState;
  readonly service: ProvidedService;
  readonly firstContactDueOn: LocalDate | null;
  readonly wardId: string | null;
  readonly genderWanted: string | null;
  readonly firstLanguage: string;
  readonly interpreterLanguage: string | null;
  readonly safeToVisit: string | null;
  readonly needs: readonly { readonly code: string; readonly note: string | null }[];
  readonly dbsRenewalYears: number;
  readonly undoSeconds: number;
}

const ASKED = `select r.id as "referralId", r.person_id as "personId", r.contract_id as "contractId", r.version, r.state, r.service,
    r.first_contact_due_on::text as "firstContactDueOn", s.ward_id as "wardId", p.advocate_gender_wanted as "genderWanted",
    p.first_language as "firstLanguage", p.interpreter_language as "interpreterLanguage", p.safe_to_visit as "safeToVisit",
    coalesce((select json_agg(json_build_object('code', n.code, 'note', n.note) order by n.code, n.note) from communication_need n
      where n.organisation_id = p.organisation_id and n.person_id = p.id and n.ended_on is null), '[]') as needs,
    g.dbs_renewal_years as "dbsRenewalYears", g.undo_seconds as "undoSeconds"
  from referral r
  join person p on p.organisation_id = r.organisation_id and p.id = r.person_id
  join measure_setting g on g.organisation_id = r.organisation_id
  left join stay s on s.organisation_id = r.organisation_id and s.person_id = r.person_id and s.to_on is null
  where r.organisation_id = $1 and r.id = $2`;

export async function askedOfAdvocate(
  { manager, actor }: ReadTransaction,
  referralId: string,
): Promise<AskedOfAdvocate | null> {
  const [row] = await manager.query<AskedOfAdvocate[]>(ASKED, [actor.organisationId, referralId]);
  return row ?? null;
}

/** One manager at a time: whoever waits here sees afterwards what the other one did. */
export async function lockReferral(
  { manager, actor }: Pick<Transaction, 'manager' | 'actor'>,
  referralId: string,
): Promise<void> {
  await manager.query('select 1 from referral where organisation_id = $1 and id = $2 for update', [
    actor.organisationId,
    referralId,
  ]);
}
