import { PERSON_PAGE } from '../../../modules/people/index.js';

/**
 * $1 organisation, $2 person, $3 today, $4 now, $5 what the actor may do. The application's own statement, which reads the
 * base tables alone, with what the domain adds to it: how each clock stands today.
 */
export const OPEN_PERSON = `select left(page, -1) || ',"allowedActions":' || $5 || ',"clocks":' || (
    select coalesce(json_agg(json_build_object('code', c.code, 'isLaw', c.is_law, 'opensOn', c.opens_on, 'lastDay', c.last_day, 'acceptedUntil', c.accepted_until, 'expiresAt', to_char(c.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'state', c.state, 'openPoint', c.open_point,
      'citation', c.citation, 'ruleVersion', c.rule_version, 'working', c.working, 'missing', c.missing, 'daysLeft', c.days,
      'level', case when c.days < 0 then 'late' when c.days <= 5 then 'soon' else 'ordinary' end) order by c.last_day nulls last, c.code), '[]')::text
    from (select k.*, case when k.accepted_until is not null and $3::date > k.last_day then k.accepted_until else k.last_day end - $3::date as days
      from clock k where k.organisation_id = $1 and k.person_id = $2 and k.state <> 'SETTLED') c) || '}' as answer
from (${PERSON_PAGE}) opened`;
