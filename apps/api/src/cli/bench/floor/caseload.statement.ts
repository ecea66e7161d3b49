import { accepted, shown } from './line.statement.js';

const FIRST_PAGE = `select * from line order by coalesce(last_day, 'infinity'::date), id limit 50`;

const COUNTS = `select json_build_object('everyone', count(*), 'clock-running', count(*) filter (where l.last_day <= $2::date + 5),
    'not-seen', count(*) filter (where coalesce(l.last_seen_at, l.received_at) < ($2::date - 14)::timestamp at time zone 'Europe/London'),
    'waiting-on-me', count(*) filter (where exists (select 1 from action a
      where a.organisation_id = $1 and a.person_id = l.person_id and a.membership_id = $3 and a.done_at is null and a.due_on <= $2::date)),
    'first-visit-due', count(*) filter (where l.last_seen_at is null and l.first_contact_due_on is not null),
    'ask-again', (select count(*) from person p where p.organisation_id = $1 and p.ask_again_on <= $2::date and p.merged_into is null ASKED_BY
      and not exists (select 1 from referral o where o.organisation_id = $1 and o.person_id = p.id and o.closed_on is null and o.duplicate_of is null))) as counts
  from line l`;

const CURSOR = `translate(encode(convert_to(json_build_array('next-clock', f.sort_due_on::text, f.id)::text, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

const list = (ofWhom: string, askedBy: string) => `with line as materialized (${accepted(ofWhom)}),
page as materialized (${shown(FIRST_PAGE)}),
counted as (${COUNTS.replace('ASKED_BY', askedBy)})
select json_build_object('items', coalesce((select json_agg(item order by sort_due_on, id) from page), '[]'::json), 'total', counts -> 'everyone',
  'next', (select ${CURSOR} from page f where (counts ->> 'everyone')::integer > 50 order by f.sort_due_on desc, f.id desc limit 1),
  'counts', counts, 'today', $2::date)::text as answer from counted`;

/** $1 organisation, $2 today, $3 the advocate. */
export const CASELOAD = list('and r.advocate_id = $3', 'and p.ask_again_by = $3');
/** $1 organisation, $2 today, $3 the manager. */
export const TEAM_LIST = list('', '');
