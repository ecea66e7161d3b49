import type { LocalDate } from '@alongside/domain';
import type { ContractInUse } from '@alongside/domain/settings';
import type { Transaction } from '../../platform/database/unit-of-work.js';

export interface ContractIn {
  readonly reference: string;
  readonly name: string;
  readonly commissionerName: string;
  readonly area: string | null;
  readonly services: readonly string[];
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly isDefault: boolean;
  readonly disclosureRule: string;
  readonly disclosureThreshold: number;
  readonly hoursAYear: number | null;
  readonly takes: readonly string[];
}
export interface ContractHeld {
  readonly version: number;
  readonly isDefault: boolean;
}

const valuesOf = (to: ContractIn) => [
  to.reference, to.name, to.commissionerName, to.area ?? '', [...new Set(to.services)].toSorted(), to.startsOn, to.endsOn, to.disclosureRule, to.disclosureThreshold, to.hoursAYear,
  [...new Set(to.takes)].toSorted(),
];

/** What rests on a contract that would be changed so. */
export async function contractUses({ manager, actor }: Transaction, id: string, to: ContractIn): Promise<Omit<ContractInUse, 'wasDefault'>> {
  const [row] = await manager.query<Omit<ContractInUse, 'wasDefault'>[]>(
    `select count(*) filter (where closed_on is null)::integer as "openReferrals",
       count(*) filter (where received_on < $3::date or received_on > $4::date)::integer as "referralsOutside",
       count(*) filter (where closed_on is null and service <> all ($5::text[]))::integer as "openOfServicesGone"
     from referral where organisation_id = $1 and contract_id = $2 and duplicate_of is null`,
    [actor.organisationId, id, to.startsOn, to.endsOn, [...to.services]],
  );
  if (!row) throw new Error('a count without a row');
  return row;
}

export const contractRepository = ({ manager, actor }: Transaction) => ({
  /** Holds every contract until this transaction ends: exactly one of them is the default, whoever changes which. */
  async lock(id: string | null): Promise<{ readonly held: ContractHeld | null; readonly total: number }> {
    const rows = await manager.query<(ContractHeld & { id: string })[]>(
      `select id, version, is_default as "isDefault" from contract where organisation_id = $1 order by id for update`,
      [actor.organisationId],
    );
    return { held: rows.find((row) => row.id === id) ?? null, total: rows.length };
  },

  /** Before another becomes the default: there is one at a time. */
  giveUpDefaultTo: (id: string): Promise<unknown> =>
    manager.query(`update contract set is_default = false, version = version + 1 where organisation_id = $1 and is_default and id <> $2`, [actor.organisationId, id]),

  add: (id: string, isDefault: boolean, to: ContractIn): Promise<unknown> =>
    manager.query(
      `insert into contract (organisation_id, id, is_default, reference, name, commissioner_name, area, services, starts_on, ends_on, disclosure_rule, disclosure_threshold, hours_a_year, takes)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [actor.organisationId, id, isDefault, ...valuesOf(to)],
    ),

  async change(id: string, isDefault: boolean, to: ContractIn): Promise<number> {
    const [rows] = await manager.query<[{ version: number }[], number]>(
      `update contract set is_default = $3, reference = $4, name = $5, commissioner_name = $6, area = $7, services = $8, starts_on = $9, ends_on = $10, disclosure_rule = $11,
         disclosure_threshold = $12, hours_a_year = $13, takes = $14, version = version + 1
       where organisation_id = $1 and id = $2 returning version`,
      [actor.organisationId, id, isDefault, ...valuesOf(to)],
    );
    return rows[0]?.version ?? 0;
  },

  async moveOn(id: string): Promise<number> {
    const [rows] = await manager.query<[{ version: number }[], number]>(
      `update contract set version = version + 1 where organisation_id = $1 and id = $2 returning version`,
      [actor.organisationId, id],
    );
    return rows[0]?.version ?? 0;
  },
});
