import { instantInSql } from '../../platform/database/instant-in-sql.js';
import { loadOf } from '../allocation/index.js';

const LEAVE = `coalesce((select json_agg(json_build_object('id', l.id, 'from', l.from_on, 'to', l.to_on) order by l.from_on)
    from leave l where l.organisation_id = $1 and l.membership_id = m.id and l.to_on >= $2::date), '[]'::json)`;
const INVITED_UNTIL = `(select ${instantInSql('max(i.expires_at)')} from invitation i where m.joined_at is null and m.ended_at is null
    and i.organisation_id = $1 and lower(i.email) = lower(m.email) and i.accepted_at is null and i.cancelled_at is null)`;

/** Whoever works here, or did, with what allocation reads of them. $1 is the organisation, $2 today; `only` is an id or null. */
export const teamLines = (only: string): string => `with load as (${loadOf(only)}),
  supported as (select r.advocate_id, count(distinct r.person_id)::integer as people from referral r
    where r.organisation_id = $1 and r.advocate_id is not null and r.closed_on is null and (${only}::uuid is null or r.advocate_id = ${only}) group by r.advocate_id),
  line as (select m.*, s.display_name as supervisor_name, coalesce(supported.people, 0) as people, coalesce(load.groups, '[]'::json) as groups, t.dbs_renewal_years,
      ${LEAVE} as leave, ${INVITED_UNTIL} as invited_until
    from membership m
    left join membership s on s.organisation_id = m.organisation_id and s.id = m.imha_training_supervisor_id
    left join measure_setting t on t.organisation_id = m.organisation_id
    left join load on load.advocate_id = m.id left join supported on supported.advocate_id = m.id
    where m.organisation_id = $1 and (${only}::uuid is null or m.id = ${only}))`;

/** One of those lines as the application takes it. */
export const TEAM_LINE = `'membershipId', m.id, 'name', m.display_name, 'role', m.role, 'jobTitle', m.job_title, 'email', m.email,
    'hasJoined', m.joined_at is not null, 'endedAt', ${instantInSql('m.ended_at')}, 'startsOn', m.starts_on, 'invitedUntil', m.invited_until,
    'imhaQualifiedOn', m.imha_qualified_on, 'trainingSupervisorName', m.supervisor_name, 'dbsCheckedOn', m.dbs_checked_on, 'dbsRenewalYears', coalesce(m.dbs_renewal_years, 3),
    'peopleSupported', m.people, 'load', m.groups, 'capacityPoints', m.capacity_points, 'leave', m.leave`;
