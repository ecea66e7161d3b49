import type { ReleaseFigures } from '@alongside/contracts';
import type { Instant, LocalDate } from '@alongside/domain';
import type { EntityManager } from 'typeorm';

export interface ReleaseLine {
  readonly id: string;
  readonly contractReference: string;
  readonly contractName: string;
  readonly period: string;
  readonly fromOn: LocalDate;
  readonly toOn: LocalDate;
  readonly edition: number;
  readonly publishedAt: Instant;
  readonly isNewest: boolean;
}
export interface PublishedRelease extends ReleaseLine {
  readonly providerName: string;
  readonly asOf: LocalDate;
  readonly disclosureRule: string;
  readonly disclosureThreshold: number;
  readonly figures: ReleaseFigures;
  readonly correctionNote: string | null;
  readonly earlier: readonly { readonly period: string; readonly referrals: ReleaseFigures['referrals'] }[];
}

/** Row security narrows this to the reader's own contracts: the role it runs as can see no other table at all. */
const LINES = `select r.id, r.contract_id, r.contract_reference as "contractReference", r.contract_name as "contractName", r.period, r.from_on::text as "fromOn", r.to_on::text as "toOn",
    r.edition, to_char(r.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt",
    r.edition = max(r.edition) over (partition by r.contract_id, r.period) as "isNewest",
    r.provider_name as "providerName", r.as_of::text as "asOf", r.disclosure_rule as "disclosureRule", r.disclosure_threshold as "disclosureThreshold",
    r.figures, r.correction_note as "correctionNote"
  from release r`;

export const publishedReleases = (manager: EntityManager): Promise<ReleaseLine[]> =>
  manager.query<ReleaseLine[]>(`select * from (${LINES}) l order by "fromOn" desc, "contractReference", edition desc`);

const TRENDS = 7;

/** One release with what the newest editions of the quarters before it say of referrals, oldest first. */
export async function publishedRelease(manager: EntityManager, id: string): Promise<PublishedRelease | null> {
  const [row] = await manager.query<PublishedRelease[]>(
    `with line as (${LINES}),
     earlier as (select b.period, b.figures -> 'referrals' as referrals, b."fromOn" from line l join line b on b.contract_id = l.contract_id and b."isNewest" and b."fromOn" < l."fromOn"
       where l.id = $1 order by b."fromOn" desc limit ${TRENDS})
     select l.*, (select coalesce(json_agg(json_build_object('period', e.period, 'referrals', e.referrals) order by e."fromOn"), '[]') from earlier e) as earlier
     from line l where l.id = $1`,
    [id],
  );
  return row ?? null;
}
