/** What lists show of an accepted, open referral, from the base tables: no projection is read. */
const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What every line needs, because the counts of all views need it. $1 organisation. */
export const accepted = (ofWhom: string): string => `select r.id, r.person_id, r.contract_id, r.advocate_id, r.service, r.state, r.received_at, r.place_text, r.first_contact_due_on,
    due.code as clock_code, due.last_day, due.opens_on, reached.started_at as last_seen_at
  from referral r
  left join lateral (select c.code, c.last_day, c.opens_on from clock c
    where c.organisation_id = $1 and c.person_id = r.person_id and (c.referral_id is null or c.referral_id = r.id) and c.state = 'RUNNING' and c.last_day is not null
    order by c.last_day, c.code limit 1) due on true
  left join lateral (select c.started_at from contact c
    where c.organisation_id = $1 and c.referral_id = r.id and c.person_id = r.person_id and c.kind = 'PERSON_CONTACT' and c.outcome in ('DELIVERED', 'SEEN_DECLINED')
    order by c.started_at desc limit 1) reached on true
  where r.organisation_id = $1 and r.closed_on is null and r.eligibility = 'ELIGIBLE' and r.duplicate_of is null ${ofWhom}`;

/** What only the lines that are shown need. */
export const shown = (lines: string, of = { advocate: 'l.advocate_id', askAgainOn: 'null' }): string => `select l.id, l.person_id, coalesce(l.last_day, 'infinity'::date) as sort_due_on, json_build_object(
    'referralId', l.id, 'personId', l.person_id, 'name', p.name, 'reference', p.reference, 'service', l.service, 'state', l.state,
    'advocateName', (select m.display_name from membership m where m.organisation_id = $1 and m.id = ${of.advocate}),
    'needs', coalesce(needs.codes, '{}') || case when p.interpreter_needed then array['INTERPRETER:' || coalesce(p.interpreter_language, '')] else '{}'::text[] end,
    'legalStatusCode', law.legal_status_code, 'communityStatus', law.community_status,
    'place', coalesce(w.name || ', ' || h.name, s.place_text, l.place_text),
    'nextClock', case when l.last_day is not null then json_build_object('code', l.clock_code, 'lastDay', l.last_day, 'opensOn', l.opens_on) end,
    'lastContact', case when seen.started_at is not null then json_build_object('at', ${instant('seen.started_at')}, 'outcome', seen.outcome) end,
    'nextStep', case when v.starts_at is not null and (a.due_on is null or v.planned_on <= a.due_on) then json_build_object('text', v.purpose, 'on', v.planned_on, 'at', ${instant('v.starts_at')})
      when a.title is not null then json_build_object('text', a.title, 'on', a.due_on, 'at', null) end,
    'openActions', (select count(*) from action x where x.organisation_id = $1 and x.person_id = l.person_id and x.done_at is null),
    'wardSharing', coalesce((select c.choice from sharing_party t join sharing_choice c on c.organisation_id = $1 and c.party_id = t.id
      where t.organisation_id = $1 and t.person_id = l.person_id and t.kind = 'WARD_TEAM' order by c.position desc limit 1), 'NOT_ASKED'),
    'askAgainOn', ${of.askAgainOn}) as item
  from (${lines}) l
  join person p on p.organisation_id = $1 and p.id = l.person_id
  left join stay s on s.organisation_id = $1 and s.person_id = l.person_id and s.to_on is null
  left join ward w on w.organisation_id = $1 and w.id = s.ward_id
  left join hospital h on h.organisation_id = $1 and h.id = w.hospital_id
  left join lateral (select e.legal_status_code, e.community_status from legal_event e
    where e.organisation_id = $1 and e.person_id = l.person_id and (e.legal_status_code is not null or e.community_status is not null)
      and not exists (select 1 from legal_event c where c.organisation_id = $1 and c.corrects = e.id)
    order by e.happened_on desc, e.position desc limit 1) law on true
  left join lateral (select c.started_at, c.outcome from contact c where c.organisation_id = $1 and c.person_id = l.person_id
    and c.kind in ('PERSON_CONTACT', 'MEETING') order by c.started_at desc, c.id limit 1) seen on true
  left join lateral (select x.starts_at, x.planned_on, x.purpose from planned_visit x
    where x.organisation_id = $1 and x.person_id = l.person_id and x.state = 'PLANNED' order by x.starts_at, x.id limit 1) v on true
  left join lateral (select x.title, x.due_on from action x
    where x.organisation_id = $1 and x.person_id = l.person_id and x.done_at is null order by x.due_on nulls last, x.created_at, x.id limit 1) a on true
  left join lateral (select array_agg(case when n.code = 'OTHER' then n.note else n.code end order by n.code, n.note) as codes from communication_need n
    where n.organisation_id = $1 and n.person_id = l.person_id and n.ended_on is null) needs on true`;
