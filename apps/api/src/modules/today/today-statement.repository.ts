import { instantInSql } from '../../platform/database/instant-in-sql.js';

const list = (item: string, order: string, from: string) =>
  `coalesce((select json_agg(${item} order by ${order}) from ${from}), '[]'::json)`;

/** Clocks of the people I support that could be pressing; which are, is the rule's to say. $4 is the last day to look ahead to. */
const CLOCKS = list(
  `json_build_object('personId', c.person_id, 'name', c.name, 'code', c.code, 'lastDay', c.last_day, 'acceptedUntil', c.accepted_until, 'opensOn', c.opens_on,
    'isLaw', c.is_law, 'legalStatusCode', c.legal_status_code, 'communityStatus', c.community_status)`,
  'c.last_day, c.code, c.person_id',
  `(select distinct on (k.id) k.*, e.name, e.legal_status_code, e.community_status from caseload_entry e
    join clock k on k.organisation_id = e.organisation_id and k.person_id = e.person_id and (k.referral_id is null or k.referral_id = e.id)
    where e.organisation_id = $1 and e.advocate_id = $2 and k.state = 'RUNNING' and k.last_day <= $4::date and coalesce(k.opens_on, $3::date) <= $3::date
    order by k.id, e.id) c`,
);

const VISITS_OF_TODAY = `select v.*, p.name, p.pronouns, p.reference, coalesce(w.name || ', ' || h.name, v.place_text, '') as place,
    nullif(concat_ws(E'\\n', w.visiting_notes, h.visiting_notes), '') as visiting_notes, e.id as referral_id, coalesce(e.needs, '{}') as needs,
    (select min(c.written_at) from contact c where c.organisation_id = v.organisation_id and c.planned_visit_id = v.id and c.person_id = v.person_id) as logged_at
  from planned_visit v
  join person p on p.organisation_id = v.organisation_id and p.id = v.person_id
  left join ward w on w.organisation_id = v.organisation_id and w.id = v.ward_id
  left join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
  left join lateral (select x.id, x.needs from caseload_entry x where x.organisation_id = v.organisation_id and x.person_id = v.person_id
    order by x.advocate_id is not distinct from v.membership_id desc, x.received_at desc, x.id limit 1) e on true
  where v.organisation_id = $1 and v.membership_id = $2 and v.planned_on = $3 and v.state in ('PLANNED', 'LOGGED')`;

const PLACES = list(
  `json_build_object('wardId', g.ward_id, 'place', g.place, 'fromAt', ${instantInSql('g.from_at')}, 'toAt', ${instantInSql('g.to_at')},
    'visitingNotes', g.visiting_notes, 'visits', g.visits)`,
  'g.from_at, g.place',
  `(select ward_id, place, max(visiting_notes) as visiting_notes, min(starts_at) as from_at, max(starts_at + minutes * interval '1 minute') as to_at,
      json_agg(json_build_object('id', id, 'version', version, 'personId', person_id, 'referralId', referral_id, 'name', name, 'pronouns', pronouns, 'reference', reference,
        'startsAt', ${instantInSql('starts_at')}, 'minutes', minutes, 'purpose', purpose, 'needs', needs, 'loggedAt', ${instantInSql('logged_at')}) order by starts_at, id) as visits
    from visits group by ward_id, place) g`,
);

const ACTIONS = list(
  `json_build_object('id', a.id, 'personId', a.person_id, 'personName', a.name, 'title', a.title, 'dueOn', a.due_on, 'doneAt', null, 'ownerName', a.owner, 'version', a.version)`,
  'a.due_on, a.created_at, a.id',
  `(select * from mine where due_on <= $5::date order by due_on, created_at, id limit 20) a`,
);

/** Offered to me once the manager can no longer take it back. */
const OFFERS = list(
  `json_build_object('allocationId', a.id, 'personId', r.person_id, 'referralId', r.id, 'name', e.name, 'legalStatusCode', e.legal_status_code, 'communityStatus', e.community_status,
    'place', e.place, 'allocatedBy', m.display_name, 'allocatedAt', ${instantInSql('a.allocated_at')}, 'firstContactDueOn', r.first_contact_due_on,
    'isBeingDiscussed', a.answered_at is not null or a.message is not null)`,
  'a.allocated_at, a.id',
  `allocation a
   join referral r on r.organisation_id = a.organisation_id and r.id = a.referral_id
   join caseload_entry e on e.organisation_id = r.organisation_id and e.id = r.id
   join membership m on m.organisation_id = a.organisation_id and m.id = a.allocated_by
   join measure_setting s on s.organisation_id = a.organisation_id
   where a.organisation_id = $1 and a.membership_id = $2 and a.state = 'OFFERED' and a.ended_at is null and a.allocated_at + s.undo_seconds * interval '1 second' <= $6::timestamptz`,
);

const ASK_AGAIN = list(
  `json_build_object('personId', p.id, 'name', p.name, 'askAgainOn', p.ask_again_on, 'place', coalesce(w.name || ', ' || h.name, s.place_text))`,
  'p.ask_again_on, p.id',
  `person p left join stay s on s.organisation_id = p.organisation_id and s.person_id = p.id and s.to_on is null
   left join ward w on w.organisation_id = s.organisation_id and w.id = s.ward_id
   left join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
   where p.organisation_id = $1 and p.ask_again_by = $2 and p.ask_again_on <= $3 and p.merged_into is null
     and not exists (select 1 from referral o where o.organisation_id = p.organisation_id and o.person_id = p.id and o.closed_on is null and o.duplicate_of is null)`,
);

/** The next four working days, with what stands in them. */
const WEEK = list(
  `json_build_object('on', d.day, 'lines', ${list(
    `json_build_object('name', l.name, 'at', ${instantInSql('l.at')}, 'text', l.text)`,
    'l.at nulls last, l.name, l.text',
    `(select p.name, v.starts_at as at, v.purpose as text from planned_visit v join person p on p.organisation_id = v.organisation_id and p.id = v.person_id
        where v.organisation_id = $1 and v.membership_id = $2 and v.planned_on = d.day and v.state = 'PLANNED'
      union all select a.name, null, a.title from mine a where a.due_on = d.day) l`,
  )})`,
  'd.day',
  `(select w.day from working_day w join organisation o on o.organisation_id = $1 and o.nation = w.nation where w.day > $3 and w.is_working order by w.day limit 4) d`,
);

/** People whose right to an IMHA has stopped, and about whom nobody has said what happens now. */
const promptsOf = (mine: string) =>
  list(
    `json_build_object('personId', e.person_id, 'name', e.name, 'promptFrom', e.prompt_from, 'place', e.place)`,
    'e.prompt_from, e.id',
    `(select * from caseload_entry e where e.organisation_id = $1 and e.prompt_from <= $3 and ${mine} order by e.prompt_from, e.id limit 20) e`,
  );

const PEOPLE_OF_MANAGER = `($8::uuid[] is null or e.contract_id = any ($8::uuid[]))`;
const MINE = `case when $7::boolean then e.advocate_id = $2 else ${PEOPLE_OF_MANAGER} end`;

/**
 * The whole day of one member as JSON. $1 organisation, $2 member, $3 today, $4 how far clocks are looked ahead, $5 the last day of this week,
 * $6 now, $7 whether the member supports people themselves, $8 the contracts of a manager, null for all.
 */
export const TODAY = `with visits as materialized (${VISITS_OF_TODAY}),
  mine as materialized (select a.*, p.name, m.display_name as owner from action a
    join person p on p.organisation_id = a.organisation_id and p.id = a.person_id
    join membership m on m.organisation_id = a.organisation_id and m.id = a.membership_id
    where a.organisation_id = $1 and a.membership_id = $2 and a.done_at is null)
  select json_build_object('today', $3::date, 'clocks', ${CLOCKS}, 'places', ${PLACES}, 'actions', ${ACTIONS}, 'actionsTotal', (select count(*) from mine),
    'prompts', ${promptsOf(MINE)}, 'offers', ${OFFERS}, 'askAgain', ${ASK_AGAIN}, 'week', ${WEEK},
    'counts', json_build_object('visits', (select count(*) from visits), 'logged', (select count(*) from visits where state = 'LOGGED'),
      'people', (select count(distinct e.person_id) from caseload_entry e where e.organisation_id = $1
        and ${MINE}),
      'actionsThisWeek', (select count(*) from mine where due_on <= $5::date))) as today`;
