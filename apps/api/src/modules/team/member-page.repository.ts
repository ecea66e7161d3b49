import type { LocalDate } from '@alongside/domain';
import type { ConflictKind } from '@alongside/domain/allocation';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import type { TeamRow } from './team-line.js';
import type { ContractHeld } from './team-list.repository.js';
import { TEAM_LINE, teamLines } from './team-statement.repository.js';

/** What only the page of one member shows. */
export interface MemberPageRow extends TeamRow {
  readonly version: number;
  readonly gender: string | null;
  readonly languages: string[];
  readonly skills: string[];
  readonly services: string[];
  readonly trainingSupervisorId: string | null;
  readonly workingDays: number[];
  readonly cover: { id: string; wardId: string; ward: string; kind: 'LEAD' | 'COVER'; weekday: number | null }[];
  readonly conflicts: {
    id: string; kind: ConflictKind; ward: string | null; personReference: string | null; isAboutPerson: boolean; note: string; declaredOn: LocalDate; endedOn: LocalDate | null;
  }[];
  readonly contracts: ContractHeld[];
  readonly supervisors: { membershipId: string; name: string }[];
}

const COVER = `coalesce((select json_agg(json_build_object('id', v.id, 'wardId', v.ward_id, 'ward', w.name || ', ' || h.name, 'kind', v.kind, 'weekday', v.weekday) order by v.kind desc, w.name, v.id)
    from ward_cover v join ward w on w.organisation_id = v.organisation_id and w.id = v.ward_id join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
    where v.organisation_id = $1 and v.membership_id = m.id), '[]')`;
/** Whom a conflict is about, and what is said of it, is for whoever may look for that person: $5, within the contracts of $4. */
const IS_KNOWN = `(c.person_id is null or ($5 and ($4::uuid[] is null or exists (select 1 from referral r
    where r.organisation_id = $1 and r.person_id = c.person_id and r.contract_id = any ($4)))))`;
const CONFLICTS = `coalesce((select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'ward', w.name || ', ' || h.name, 'isAboutPerson', c.person_id is not null,
      'personReference', case when ${IS_KNOWN} then p.reference end, 'note', case when ${IS_KNOWN} then c.note else '' end, 'declaredOn', c.declared_on, 'endedOn', c.ended_on)
      order by c.ended_on is not null, c.declared_on desc, c.id)
    from declared_conflict c left join ward w on w.organisation_id = c.organisation_id and w.id = c.ward_id left join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
    left join person p on p.organisation_id = c.organisation_id and p.id = c.person_id
    where c.organisation_id = $1 and c.membership_id = m.id), '[]')`;
const CONTRACTS = `coalesce((select json_agg(json_build_object('contractId', k.id, 'reference', k.reference, 'name', k.name) order by k.reference)
    from contract_holder x join contract k on k.organisation_id = x.organisation_id and k.id = x.contract_id
    where x.organisation_id = $1 and x.membership_id = m.id and ($4::uuid[] is null or k.id = any ($4))), '[]')`;
const SUPERVISORS = `coalesce((select json_agg(json_build_object('membershipId', q.id, 'name', q.display_name) order by q.display_name collate person_name, q.id)
    from membership q where q.organisation_id = $1 and q.id <> m.id and q.ended_at is null and q.joined_at is not null and q.imha_qualified_on <= $2::date), '[]')`;

const PAGE = `${teamLines('$3')}
  select json_build_object(${TEAM_LINE}) as line, m.version, m.gender, m.languages, m.skills, m.services, m.imha_training_supervisor_id as "trainingSupervisorId",
    m.working_days as "workingDays", ${COVER} as cover, ${CONFLICTS} as conflicts, ${CONTRACTS} as contracts, ${SUPERVISORS} as supervisors
  from line m where m.id = $3`;

export interface MemberPageAsked {
  readonly membershipId: string;
  readonly today: LocalDate;
  /** Contracts that bound what is shown; null for all. */
  readonly held: readonly string[] | null;
  readonly mayNamePeople: boolean;
}

/** Everything of one member, or null where the organisation has no such member; one statement. */
export async function memberPage({ manager, actor }: ReadTransaction, asked: MemberPageAsked): Promise<MemberPageRow | null> {
  const { membershipId, today, held, mayNamePeople } = asked;
  const [row] = await manager.query<({ line: TeamRow } & MemberPageRow)[]>(PAGE, [actor.organisationId, today, membershipId, held, mayNamePeople]);
  if (!row) return null;
  const { line, ...more } = row;
  return { ...more, ...line };
}

/** Whether the organisation has, or had, such a member. */
export async function isMember({ manager, actor }: ReadTransaction, membershipId: string): Promise<boolean> {
  const found = await manager.query<unknown[]>(`select 1 from membership where organisation_id = $1 and id = $2`, [actor.organisationId, membershipId]);
  return found.length > 0;
}
