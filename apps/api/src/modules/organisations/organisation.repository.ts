import type { LocalDate } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

export type Nation = 'England' | 'Wales';
export interface ProviderFacts {
  readonly slug: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly openingHours: string;
  readonly isPractice: boolean;
}

/** What anybody with the link may know of a provider. */
export async function providerFacts({ manager, actor }: ReadTransaction): Promise<ProviderFacts | null> {
  const [row] = await manager.query<ProviderFacts[]>(
    `select slug, name, phone, email, opening_hours as "openingHours", is_practice as "isPractice" from organisation where organisation_id = $1`,
    [actor.organisationId],
  );
  return row ?? null;
}

/** The nation whose law and calendar the provider works by, unless a hospital says otherwise. */
export async function nationOf({ manager, actor }: ReadTransaction): Promise<Nation> {
  const [row] = await manager.query<{ nation: Nation }[]>(
    `select nation from organisation where organisation_id = $1`,
    [actor.organisationId],
  );
  if (!row) throw new Error('the actor has no organisation');
  return row.nation;
}

/** Whether nobody in it is real, which everything that leaves it says. */
export async function isPractice({ manager, actor }: ReadTransaction): Promise<boolean> {
  const [row] = await manager.query<{ isPractice: boolean }[]>(
    `select is_practice as "isPractice" from organisation where organisation_id = $1`,
    [actor.organisationId],
  );
  if (!row) throw new Error('the actor has no organisation');
  return row.isPractice;
}

export interface OrganisationFacts {
  readonly name: string;
  readonly slug: string;
  readonly phone: string;
  readonly email: string;
  readonly team: {
    membershipId: string;
    name: string;
    role: string;
    email: string;
    imhaQualifiedOn: LocalDate | null;
    dbsCheckedOn: LocalDate | null;
    openPeople: number;
    capacityPoints: number;
  }[];
  readonly places: { hospitalName: string; odsCode: string | null; town: string; wards: string[] }[];
  readonly contracts: {
    reference: string;
    name: string;
    commissionerName: string;
    services: string[];
    startsOn: LocalDate;
    endsOn: LocalDate | null;
    disclosureRule: string;
  }[];
}

const WHOLE = `select jsonb_build_object('name', o.name, 'slug', o.slug, 'phone', o.phone, 'email', o.email,
    'team', coalesce((select jsonb_agg(jsonb_build_object('membershipId', m.id, 'name', m.display_name, 'role', m.role, 'email', m.email,
        'imhaQualifiedOn', m.imha_qualified_on, 'dbsCheckedOn', m.dbs_checked_on, 'capacityPoints', m.capacity_points,
        'openPeople', (select count(distinct r.person_id) from referral r where r.organisation_id = m.organisation_id and r.advocate_id = m.id and r.closed_on is null))
        order by m.display_name, m.role, m.id)
      from membership m where m.organisation_id = o.organisation_id and m.ended_at is null), '[]'),
    'places', coalesce((select jsonb_agg(jsonb_build_object('hospitalName', h.name, 'odsCode', h.ods_code, 'town', h.town,
        'wards', coalesce((select jsonb_agg(w.name order by w.name) from ward w
          where w.organisation_id = h.organisation_id and w.hospital_id = h.id and w.ended_on is null), '[]')) order by h.name, h.id)
      from hospital h where h.organisation_id = o.organisation_id and h.ended_on is null), '[]'),
    'contracts', coalesce((select jsonb_agg(jsonb_build_object('reference', c.reference, 'name', c.name, 'commissionerName', c.commissioner_name, 'services', c.services,
        'startsOn', c.starts_on, 'endsOn', c.ends_on, 'disclosureRule', c.disclosure_rule) order by c.reference)
      from contract c where c.organisation_id = o.organisation_id and ($2::uuid[] is null or c.id = any ($2))), '[]')) as whole
  from organisation o where o.organisation_id = $1`;

/** Team, places and the contracts that the actor holds; null stands for all of them. */
export async function organisationFacts(
  { manager, actor }: ReadTransaction,
  contractIds: readonly string[] | null,
): Promise<OrganisationFacts | null> {
  const [row] = await manager.query<{ whole: OrganisationFacts }[]>(WHOLE, [actor.organisationId, contractIds]);
  return row?.whole ?? null;
}
