import { accepted, shown } from './line.statement.js';

/** Found people as lists show them: by their newest accepted, open referral, else by what their newest referral says. */
const LINES = `newest as (select distinct on (r.person_id) * from (${accepted('and r.person_id in (select f.id from found f)')}) r order by r.person_id, r.received_at desc, r.id),
line as materialized (${shown(
  'select n.*, p.ask_again_by, p.ask_again_on from newest n join person p on p.organisation_id = $1 and p.id = n.person_id',
  { advocate: 'coalesce(l.advocate_id, l.ask_again_by)', askAgainOn: 'l.ask_again_on' },
)})
select json_build_object('items', coalesce((select json_agg(coalesce(l.item, json_build_object('referralId', null, 'personId', p.id, 'name', p.name, 'reference', p.reference,
    'service', r.service, 'state', coalesce(r.state, 'CLOSED'), 'advocateName', (select m.display_name from membership m where m.organisation_id = $1 and m.id = p.ask_again_by),
    'needs', '{}'::text[], 'legalStatusCode', null, 'communityStatus', null, 'place', r.place_text, 'nextClock', null, 'lastContact', null, 'nextStep', null,
    'openActions', 0, 'wardSharing', 'NOT_ASKED', 'askAgainOn', p.ask_again_on)) order by f.score desc, f.reference)
  from found f join person p on p.organisation_id = $1 and p.id = f.id
  left join line l on l.person_id = f.id
  left join lateral (select x.service, x.state, x.place_text from referral x where x.organisation_id = $1 and x.person_id = f.id
    order by x.received_at desc, x.id limit 1) r on true), '[]'::json),
  'total', (select count(*) from alike))::text as answer`;

/** $1 organisation, $2 what was typed. The trigram index over names finds who may be alike; how alike is worked out for those. */
export const FIND_BY_NAME = `with alike as materialized (
  select * from (select p.id, p.reference, greatest(similarity(lower(p.name), lower($2)), word_similarity(lower($2), lower(p.name)),
      case when starts_with(lower(p.name), lower($2)) then 0.9 else 0 end) as score
    from person p where p.organisation_id = $1 and p.merged_into is null and (lower(p.name) % lower($2) or lower($2) <% lower(p.name))) s where s.score >= 0.3),
found as (select * from alike order by score desc, reference limit 20),
${LINES}`;

/** $1 organisation, $2 the ten digits. */
export const FIND_BY_NUMBER = `with alike as materialized (
  select p.id, p.reference, 2 as score from person p where p.organisation_id = $1 and p.nhs_number = $2 and p.merged_into is null),
found as (select * from alike order by reference limit 20),
${LINES}`;
