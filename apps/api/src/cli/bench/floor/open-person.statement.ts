import { PERSON_PAGE } from '../../../modules/people/index.js';

/**
 * $1 organisation, $2 person, $3 today, $4 now, $5 what the actor may do. The application's own statement, which reads the
 * base tables alone, with what the domain adds to it: how each clock stands today.
 */
export const OPEN_PERSON = `select (page || jsonb_build_object('allowedActions', $5::jsonb, 'clocks', (
    select coalesce(jsonb_agg(c.clock || jsonb_build_object('daysLeft', c.days, 'level', case when c.days < 0 then 'late' when c.days <= 5 then 'soon' else 'ordinary' end) order by c.place), '[]')
    from (select e.clock, e.place, case when e.clock ->> 'acceptedUntil' is not null and $3::date > (e.clock ->> 'lastDay')::date
        then (e.clock ->> 'acceptedUntil')::date else (e.clock ->> 'lastDay')::date end - $3::date as days
      from jsonb_array_elements(page -> 'clocks') with ordinality e(clock, place)) c)))::text as answer
from (${PERSON_PAGE}) opened`;
