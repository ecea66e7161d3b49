import pg from 'pg';
import { quarterBefore, quarterOf, type LocalDate, type Quarter } from '@alongside/domain';

/** Whom the questions are about: one invented provider, read as the administrator before anything is measured. */
export interface SizedProvider {
  readonly organisationId: string;
  readonly advocates: readonly SizedMember[];
  readonly manager: SizedMember;
  /** For each advocate, by membership, the people of their list. */
  readonly supported: ReadonlyMap<string, readonly string[]>;
  readonly names: readonly KnownName[];
  readonly nhsNumbers: readonly string[];
  readonly report: { readonly contractId: string; readonly quarter: Quarter };
}
export interface SizedMember {
  readonly membershipId: string;
  readonly email: string;
}
export interface KnownName {
  readonly personId: string;
  readonly name: string;
}

export const PASSWORD = 'practice makes calm';
export const SLUG = 'invented-1';
const NAMES = 1_000;

const MEMBERS = `select m.id as "membershipId", m.email, m.role from membership m
  where m.organisation_id = $1 and m.ended_at is null and m.role in ('advocate', 'manager')
    and not exists (select 1 from contract_holder h where h.organisation_id = m.organisation_id and h.membership_id = m.id) order by length(m.email), m.email`;
const SUPPORTED = `select advocate_id as "membershipId", array_agg(person_id order by id) as people from referral
  where organisation_id = $1 and advocate_id is not null and closed_on is null and eligibility = 'ELIGIBLE' and duplicate_of is null group by 1`;
/** Spread over everybody by a hash of the id, so that each run asks for the same. */
const PEOPLE = `select id as "personId", name, nhs_number as "nhsNumber" from person
  where organisation_id = $1 and merged_into is null and length(name) >= 8 order by md5(id::text) limit ${NAMES}`;
const LARGEST_CONTRACT = `select contract_id as id from referral where organisation_id = $1 and received_on between $2 and $3 group by 1 order by count(*) desc, 1 limit 1`;

export async function sizedProvider(admin: pg.Client, today: LocalDate): Promise<SizedProvider> {
  const organisationId = (await one<{ id: string }>(admin, 'select organisation_id as id from organisation where slug = $1', [SLUG])).id;
  const members = await all<SizedMember & { role: string }>(admin, MEMBERS, [organisationId]);
  const supported = await all<{ membershipId: string; people: string[] }>(admin, SUPPORTED, [organisationId]);
  const people = await all<KnownName & { nhsNumber: string | null }>(admin, PEOPLE, [organisationId]);
  const quarter = quarterBefore(quarterOf(today));
  const contract = await one<{ id: string }>(admin, LARGEST_CONTRACT, [organisationId, quarter.from, quarter.to]);
  const lists = new Map(supported.map(({ membershipId, people: theirs }) => [membershipId, theirs]));
  const [manager] = members.filter(({ role }) => role === 'manager');
  if (!manager) throw new Error('the invented provider has no manager');
  return {
    organisationId,
    advocates: members.filter(({ role, membershipId }) => role === 'advocate' && lists.has(membershipId)),
    manager,
    supported: lists,
    names: people,
    nhsNumbers: people.flatMap(({ nhsNumber }) => nhsNumber ?? []),
    report: { contractId: contract.id, quarter },
  };
}

const all = async <Row extends pg.QueryResultRow>(admin: pg.Client, text: string, values: unknown[]): Promise<Row[]> => (await admin.query<Row>(text, values)).rows;
async function one<Row extends pg.QueryResultRow>(admin: pg.Client, text: string, values: unknown[]): Promise<Row> {
  const [row] = await all<Row>(admin, text, values);
  if (!row) throw new Error('the invented provider is not there, or holds nothing');
  return row;
}
