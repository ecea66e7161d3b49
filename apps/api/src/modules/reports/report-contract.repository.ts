import type { ContractSpan, LocalDate, SuppressionRule } from '@alongside/domain';
import { heldContracts } from '../../platform/access/actor.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

/** A contract as its reports see it. */
export interface ReportContract extends ContractSpan {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly disclosureRule: Exclude<SuppressionRule['kind'], 'NONE'>;
  readonly disclosureThreshold: number;
  /** The share that a standard in force on the day asked for promises, by its measure, where the contract names one. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** The newest edition of every period that is published. */
  readonly published: Readonly<Record<string, { readonly edition: number; readonly publishedAt: string }>>;
}

const CONTRACTS = `select c.id, c.reference, c.name, c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
    c.disclosure_rule as "disclosureRule", c.disclosure_threshold as "disclosureThreshold",
    (select min(r.received_on)::text from referral r where r.organisation_id = $1 and r.contract_id = c.id) as "firstReferralOn",
    (select coalesce(jsonb_object_agg(t.measure, t.threshold_pct), '{}') from (
      select distinct on (s.measure) s.measure, s.threshold_pct from service_standard s
      where s.organisation_id = $1 and (s.contract_id is null or s.contract_id = c.id) and s.threshold_pct is not null
        and s.from_on <= $2::date and (s.to_on is null or s.to_on >= $2::date)
      order by s.measure, s.contract_id is null, s.sort_order) t) as thresholds,
    (select coalesce(jsonb_object_agg(p.period, jsonb_build_object('edition', p.edition, 'publishedAt', p.published_at)), '{}') from (
      select distinct on (e.period) e.period, e.edition, e.published_at from release e
      where e.organisation_id = $1 and e.contract_id = c.id order by e.period, e.edition desc) p) as published
  from contract c where c.organisation_id = $1`;

/** Every contract the actor may report on, by reference, with the standards in force on a day. */
export const contractsHeld = ({ manager, actor }: ReadTransaction, on: LocalDate): Promise<ReportContract[]> =>
  manager.query<ReportContract[]>(`${CONTRACTS} and ($3::uuid[] is null or c.id = any ($3)) order by c.reference`, [
    actor.organisationId,
    on,
    heldContracts(actor),
  ]);

export async function reportContract(
  { manager, actor }: ReadTransaction,
  id: string,
  on: LocalDate,
): Promise<ReportContract | null> {
  const [row] = await manager.query<ReportContract[]>(`${CONTRACTS} and c.id = $3`, [actor.organisationId, on, id]);
  return row ?? null;
}

export interface MissingFact {
  readonly code: string;
  readonly referralId: string;
  readonly personId: string;
  readonly reference: string;
}

/** $1 organisation, $2 contract, $3 first day, $4 last day. */
export const MISSING_FACTS = `select m.code, r.id as "referralId", r.person_id as "personId", r.reference
     from referral r
     cross join lateral (values
       (1, 'eligibility-undecided', r.eligibility = 'PENDING'),
       (2, 'not-acknowledged', r.acknowledged_at is null),
       (3, 'legal-status-not-known', r.service = 'IMHA' and r.community_status is null and coalesce(r.legal_status_code, '99') = '99'),
       (4, 'nothing-logged', r.eligibility = 'ELIGIBLE' and not exists (select 1 from contact c
         where c.organisation_id = r.organisation_id and c.referral_id = r.id and c.kind = 'PERSON_CONTACT')),
       (5, 'ethnicity-not-known', (select p.ethnic_category from person p
         where p.organisation_id = r.organisation_id and p.id = r.person_id) = '99')) m(position, code, is_missing)
     where r.organisation_id = $1 and r.contract_id = $2 and r.duplicate_of is null and r.received_on between $3 and $4 and m.is_missing
     order by m.position, r.received_at, r.id limit 200`;

/** What the figures of a period would be better for, referral by referral. */
export function missingFacts(
  { manager, actor }: ReadTransaction,
  contractId: string,
  from: LocalDate,
  to: LocalDate,
): Promise<MissingFact[]> {
  return manager.query<MissingFact[]>(MISSING_FACTS, [actor.organisationId, contractId, from, to]);
}
