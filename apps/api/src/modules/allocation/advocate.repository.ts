import type { Instant, LocalDate } from '@alongside/domain';
import type { ConflictKind } from '@alongside/domain/allocation';
import type { Instruction, ProvidedService } from '@alongside/domain/codes';
import { instantInSql } from '../../platform/database/instant-in-sql.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import type { AskedOfAdvocate } from './asked-of-advocate.repository.js';

/** So many open referrals of one advocate that weigh the same. */
export interface LoadGroup {
  readonly count: number;
  readonly isInCommunity: boolean;
  readonly instruction: Instruction | null;
  readonly isOnHold: boolean;
  readonly hearingOn: LocalDate | null;
  readonly needsInterpreter: boolean;
  readonly isSafeguardingLive: boolean;
}
/** One advocate as the records have them, in relation to one person and place. */
export interface AdvocateRow {
  readonly membershipId: string;
  readonly name: string;
  readonly email: string;
  readonly services: readonly ProvidedService[];
  readonly workingDays: readonly number[];
  readonly isActive: boolean;
  readonly imhaQualifiedOn: LocalDate | null;
  readonly trainingSupervisorId: string | null;
  readonly trainingSupervisorName: string | null;
  readonly dbsCheckedOn: LocalDate | null;
  readonly capacityPoints: number;
  readonly gender: string | null;
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  readonly conflicts: readonly ConflictKind[];
  readonly isReferrer: boolean;
  readonly isRefusedByPerson: boolean;
  readonly leave: readonly { readonly from: LocalDate; readonly to: LocalDate }[];
  readonly lastSupportedOn: LocalDate | null;
  readonly cover: 'LEAD' | 'COVER' | null;
  readonly nextVisitThereOn: LocalDate | null;
  readonly lastAllocatedAt: Instant | null;
  readonly load: readonly LoadGroup[];
}

/** Care at home, or a community order: visits cost a journey each. A detained person whose ward we do not know is on one. */
const IS_IN_COMMUNITY = `e.ward_id is null and (r.service <> 'IMHA' or e.community_status is not null or e.legal_status_code in ('35', '36'))`;

/** What every advocate has on their list, in groups that weigh the same; $1 is the organisation, `only` an id or null for all. */
export const loadOf = (only: string): string => `select x.advocate_id, json_agg(json_build_object('count', x.count, 'isInCommunity', x.is_in_community, 'instruction', x.instruction, 'isOnHold', x.is_on_hold,
      'hearingOn', x.hearing_on, 'needsInterpreter', x.needs_interpreter, 'isSafeguardingLive', x.is_safeguarding_live)) as groups
  from (select r.advocate_id, count(*) as count, ${IS_IN_COMMUNITY} as is_in_community, k.instruction, coalesce(k.state = 'ON_HOLD', false) as is_on_hold,
      r.facts ->> 'hearingOn' as hearing_on, p.interpreter_needed as needs_interpreter, 'SAFEGUARDING' = any (r.urgent_triggers) as is_safeguarding_live
    from referral r
    join caseload_entry e on e.organisation_id = r.organisation_id and e.id = r.id
    join person p on p.organisation_id = r.organisation_id and p.id = r.person_id
    left join case_file k on k.organisation_id = r.organisation_id and k.referral_id = r.id
    where r.organisation_id = $1 and r.advocate_id is not null and r.closed_on is null and (${only}::uuid is null or r.advocate_id = ${only})
    group by r.advocate_id, 3, 4, 5, 6, 7, 8) x
  group by x.advocate_id`;

const LAST_SUPPORTED = `select max(d.day) from (
      select max(c.happened_on) as day from contact c where c.organisation_id = $1 and c.person_id = $2 and c.membership_id = m.id and c.kind in ('PERSON_CONTACT', 'MEETING')
      union all
      select max(coalesce(o.closed_on, $5)) from referral o where o.organisation_id = $1 and o.person_id = $2 and o.advocate_id = m.id and o.id <> $4) d`;

/** The next day they are there anyway: a visit planned on the ward, or the day of the week on which they cover it. */
const NEXT_THERE = `select min(d.day) from (
      select v.planned_on as day from planned_visit v where v.organisation_id = $1 and v.membership_id = m.id and v.ward_id = $3 and v.state = 'PLANNED' and v.planned_on >= $5
      union all
      select $5 + (w.weekday - extract(isodow from $5)::integer + 7) % 7 from ward_cover w
      where w.organisation_id = $1 and w.membership_id = m.id and w.ward_id = $3 and w.weekday is not null) d`;

const ADVOCATES = `with load as (${loadOf('$6')})
  select m.id as "membershipId", m.display_name as name, m.email, m.services, m.working_days as "workingDays",
    (m.ended_at is null and m.joined_at is not null and m.starts_on <= $5) as "isActive", m.imha_qualified_on::text as "imhaQualifiedOn",
    m.imha_training_supervisor_id as "trainingSupervisorId", s.display_name as "trainingSupervisorName", m.dbs_checked_on::text as "dbsCheckedOn",
    m.capacity_points::float8 as "capacityPoints", m.gender, m.languages, m.skills,
    array(select c.kind from declared_conflict c where c.organisation_id = $1 and c.membership_id = m.id and (c.ended_on is null or c.ended_on > $5)
      and (c.person_id = $2 or c.ward_id = $3) order by c.kind) as conflicts,
    exists (select 1 from referral r where r.organisation_id = $1 and r.id = $4 and r.source not in ('SELF', 'DROP_IN', 'OTHER_ADVOCATE')
      and lower(r.referrer_email) = lower(m.email)) as "isReferrer",
    exists (select 1 from refused_advocate x where x.organisation_id = $1 and x.person_id = $2 and x.membership_id = m.id and (x.ended_on is null or x.ended_on > $5)) as "isRefusedByPerson",
    coalesce((select json_agg(json_build_object('from', l.from_on, 'to', l.to_on)) from leave l where l.organisation_id = $1 and l.membership_id = m.id and l.to_on >= $5), '[]') as leave,
    (${LAST_SUPPORTED})::text as "lastSupportedOn",
    (select w.kind from ward_cover w where w.organisation_id = $1 and w.membership_id = m.id and w.ward_id = $3) as cover,
    (${NEXT_THERE})::text as "nextVisitThereOn",
    (select ${instantInSql('max(a.allocated_at)')} from allocation a where a.organisation_id = $1 and a.membership_id = m.id and a.state <> 'UNDONE') as "lastAllocatedAt",
    coalesce(load.groups, '[]') as load
  from membership m
  left join membership s on s.organisation_id = m.organisation_id and s.id = m.imha_training_supervisor_id
  left join load on load.advocate_id = m.id
  where m.organisation_id = $1 and m.role = 'advocate' and case when $6::uuid is null then m.ended_at is null and m.joined_at is not null and m.starts_on <= $5 else m.id = $6 end`;

type Asked = Pick<AskedOfAdvocate, 'referralId' | 'personId' | 'wardId'>;

/** Every active advocate, or the one named whether active or not, with all that bears on this person; one statement. */
export const advocates = (
  { manager, actor }: ReadTransaction,
  { referralId, personId, wardId }: Asked,
  today: LocalDate,
  only: string | null = null,
): Promise<AdvocateRow[]> =>
  manager.query<AdvocateRow[]>(ADVOCATES.replaceAll('$5', '$5::date'), [
    actor.organisationId,
    personId,
    wardId,
    referralId,
    today,
    only,
  ]);
