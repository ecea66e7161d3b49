import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a person's legal record stands, worked out with their clocks: what lists and the top of the page show, and the
 * day on which a right they had stopped. What a person answered to that is a row for each referral.
 */
export class CreateLegalStanding20261121220100 implements MigrationInterface {
  name = 'CreateLegalStanding20261121220100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table legal_standing (
  organisation_id uuid not null, person_id uuid not null, legal_status_code text, community_status text check (community_status in ('CTO', 'CD')), status_since date,
  answer text not null check (answer in ('qualifies', 'does_not_qualify', 'needs_information', 'check_with_a_person')), basis text, stopped_on date,
  primary key (organisation_id, person_id), foreign key (organisation_id, person_id) references person (organisation_id, id)
);
select enforce_tenancy('legal_standing', 'select, insert, update, delete');

create table legal_prompt_answer (
  organisation_id uuid not null, id uuid not null, person_id uuid not null, referral_id uuid not null, stopped_on date not null,
  choice text not null check (choice in ('GO_ON', 'OTHER_ROUTE')), why text, review_on date, route text,
  answered_at timestamptz not null, answered_by uuid not null, version integer not null default 1,
  primary key (organisation_id, id), unique (organisation_id, referral_id),
  foreign key (organisation_id, person_id) references person (organisation_id, id), foreign key (organisation_id, referral_id) references referral (organisation_id, id),
  foreign key (organisation_id, answered_by) references membership (organisation_id, id),
  check ((choice = 'GO_ON') = (review_on is not null)), check ((choice = 'OTHER_ROUTE') = (route is not null))
);
create index legal_prompt_answer_by_person on legal_prompt_answer (organisation_id, person_id);
select enforce_tenancy('legal_prompt_answer'), keep_history('legal_prompt_answer');

alter table caseload_entry add column prompt_from date;
create index caseload_prompting on caseload_entry (organisation_id, prompt_from, id) where prompt_from is not null;
create or replace view caseload_source with (security_invoker = true) as
select r.organisation_id, r.id, r.person_id, r.contract_id, r.advocate_id, r.service, r.state, k.id as case_id,
  p.name, p.reference,
  case when told.person_id is null then law.legal_status_code else told.legal_status_code end as legal_status_code,
  case when told.person_id is null then law.community_status else told.community_status end as community_status,
  case when told.person_id is null then law.happened_on else told.status_since end as legal_status_since, s.ward_id,
  coalesce(w.name || ', ' || h.name, s.place_text, r.place_text) as place,
  due.code as next_clock_code, due.last_day as next_due_on, due.opens_on as next_due_from, coalesce(due.last_day, 'infinity'::date) as sort_due_on,
  seen.started_at as last_contact_at, seen.outcome as last_contact_outcome, reached.started_at as last_seen_at,
  case when v.starts_at is not null and (a.due_on is null or v.planned_on <= a.due_on) then v.purpose else a.title end as next_step,
  case when v.starts_at is not null and (a.due_on is null or v.planned_on <= a.due_on) then v.starts_at end as next_step_at,
  case when v.starts_at is not null and (a.due_on is null or v.planned_on <= a.due_on) then v.planned_on else a.due_on end as next_step_on,
  coalesce(todo.open_actions, 0)::integer as open_actions, todo.overdue_from, coalesce(ward_choice.choice, 'NOT_ASKED') as ward_sharing,
  case when reached.started_at is null then r.first_contact_due_on end as first_visit_due_on, r.received_at, coalesce(needs.codes, '{}') || case when p.interpreter_needed then array['INTERPRETER:' || coalesce(p.interpreter_language, '')] else '{}'::text[] end as needs,
  case when r.service <> 'IMHA' then null when asked.stopped_on = told.stopped_on then asked.review_on else told.stopped_on end as prompt_from
from referral r
join person p on p.organisation_id = r.organisation_id and p.id = r.person_id
left join case_file k on k.organisation_id = r.organisation_id and k.referral_id = r.id
left join stay s on s.organisation_id = r.organisation_id and s.person_id = r.person_id and s.to_on is null
left join ward w on w.organisation_id = s.organisation_id and w.id = s.ward_id
left join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
left join legal_standing told on told.organisation_id = r.organisation_id and told.person_id = r.person_id
left join legal_prompt_answer asked on asked.organisation_id = r.organisation_id and asked.referral_id = r.id
left join lateral (select e.legal_status_code, e.community_status, case when (e.detail ->> 'isStartKnown') is distinct from 'false' then e.happened_on end as happened_on from legal_event e
  where told.person_id is null and e.organisation_id = r.organisation_id and e.person_id = r.person_id and (e.legal_status_code is not null or e.community_status is not null)
    and not exists (select 1 from legal_event c where c.organisation_id = e.organisation_id and c.corrects = e.id)
  order by e.happened_on desc, e.position desc limit 1) law on true
left join lateral (select c.code, c.last_day, c.opens_on from clock c
  where c.organisation_id = r.organisation_id and c.person_id = r.person_id and (c.referral_id is null or c.referral_id = r.id) and c.state = 'RUNNING' and c.last_day is not null
  order by c.last_day, c.code limit 1) due on true
left join lateral (select c.started_at, c.outcome from contact c
  where c.organisation_id = r.organisation_id and c.person_id = r.person_id and c.kind in ('PERSON_CONTACT', 'MEETING') order by c.started_at desc, c.id limit 1) seen on true
left join lateral (select c.started_at from contact c
  where c.organisation_id = r.organisation_id and c.person_id = r.person_id and c.referral_id = r.id and c.kind = 'PERSON_CONTACT' and c.outcome in ('DELIVERED', 'SEEN_DECLINED')
  order by c.started_at desc limit 1) reached on true
left join lateral (select x.starts_at, x.planned_on, x.purpose from planned_visit x
  where x.organisation_id = r.organisation_id and x.person_id = r.person_id and x.state = 'PLANNED' order by x.starts_at, x.id limit 1) v on true
left join lateral (select x.title, x.due_on from action x
  where x.organisation_id = r.organisation_id and x.person_id = r.person_id and x.done_at is null order by x.due_on nulls last, x.created_at, x.id limit 1) a on true
left join lateral (select count(*) as open_actions, min(x.due_on) as overdue_from from action x
  where x.organisation_id = r.organisation_id and x.person_id = r.person_id and x.done_at is null) todo on true
left join lateral (select c.choice from sharing_party t join sharing_choice c on c.organisation_id = t.organisation_id and c.party_id = t.id
  where t.organisation_id = r.organisation_id and t.person_id = r.person_id and t.kind = 'WARD_TEAM' order by c.position desc limit 1) ward_choice on true
left join lateral (select array_agg(case when n.code = 'OTHER' then n.note else n.code end order by n.code, n.note) as codes from communication_need n
  where n.organisation_id = r.organisation_id and n.person_id = r.person_id and n.ended_on is null) needs on true
where r.closed_on is null and r.eligibility = 'ELIGIBLE' and r.duplicate_of is null;
create or replace function refresh_caseload(of_person uuid) returns void language sql as
$$ with made as materialized (select * from caseload_source c where c.organisation_id = current_organisation() and c.person_id = of_person),
   gone as (delete from caseload_entry e where e.organisation_id = current_organisation() and e.person_id = of_person and not exists (select 1 from made m where m.id = e.id))
   insert into caseload_entry as e select * from made
   on conflict (organisation_id, id) do update set person_id = excluded.person_id, contract_id = excluded.contract_id, advocate_id = excluded.advocate_id, service = excluded.service,
     state = excluded.state, case_id = excluded.case_id, name = excluded.name, reference = excluded.reference, legal_status_code = excluded.legal_status_code,
     community_status = excluded.community_status, legal_status_since = excluded.legal_status_since, ward_id = excluded.ward_id, place = excluded.place,
     next_clock_code = excluded.next_clock_code, next_due_on = excluded.next_due_on, next_due_from = excluded.next_due_from, sort_due_on = excluded.sort_due_on,
     last_contact_at = excluded.last_contact_at, last_contact_outcome = excluded.last_contact_outcome, last_seen_at = excluded.last_seen_at,
     next_step = excluded.next_step, next_step_at = excluded.next_step_at, next_step_on = excluded.next_step_on, open_actions = excluded.open_actions,
     overdue_from = excluded.overdue_from, ward_sharing = excluded.ward_sharing, first_visit_due_on = excluded.first_visit_due_on, received_at = excluded.received_at, needs = excluded.needs, prompt_from = excluded.prompt_from
   where e is distinct from excluded $$;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop view caseload_source;
create view caseload_source with (security_invoker = true) as
select r.organisation_id, r.id, r.person_id, r.contract_id, r.advocate_id, r.service, r.state, k.id as case_id,
  p.name, p.reference, law.legal_status_code, law.community_status, law.happened_on as legal_status_since, s.ward_id,
  coalesce(w.name || ', ' || h.name, s.place_text, r.place_text) as place,
  due.code as next_clock_code, due.last_day as next_due_on, due.opens_on as next_due_from, coalesce(due.last_day, 'infinity'::date) as sort_due_on,
  seen.started_at as last_contact_at, seen.outcome as last_contact_outcome, reached.started_at as last_seen_at,
  case when v.starts_at is not null and (a.due_on is null or v.planned_on <= a.due_on) then v.purpose else a.title end as next_step,
  case when v.starts_at is not null and (a.due_on is null or v.planned_on <= a.due_on) then v.starts_at end as next_step_at,
  case when v.starts_at is not null and (a.due_on is null or v.planned_on <= a.due_on) then v.planned_on else a.due_on end as next_step_on,
  coalesce(todo.open_actions, 0)::integer as open_actions, todo.overdue_from, coalesce(ward_choice.choice, 'NOT_ASKED') as ward_sharing,
  case when reached.started_at is null then r.first_contact_due_on end as first_visit_due_on, r.received_at, coalesce(needs.codes, '{}') || case when p.interpreter_needed then array['INTERPRETER:' || coalesce(p.interpreter_language, '')] else '{}'::text[] end as needs
from referral r
join person p on p.organisation_id = r.organisation_id and p.id = r.person_id
left join case_file k on k.organisation_id = r.organisation_id and k.referral_id = r.id
left join stay s on s.organisation_id = r.organisation_id and s.person_id = r.person_id and s.to_on is null
left join ward w on w.organisation_id = s.organisation_id and w.id = s.ward_id
left join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
left join lateral (select e.legal_status_code, e.community_status, case when (e.detail ->> 'isStartKnown') is distinct from 'false' then e.happened_on end as happened_on from legal_event e
  where e.organisation_id = r.organisation_id and e.person_id = r.person_id and (e.legal_status_code is not null or e.community_status is not null)
    and not exists (select 1 from legal_event c where c.organisation_id = e.organisation_id and c.corrects = e.id)
  order by e.happened_on desc, e.position desc limit 1) law on true
left join lateral (select c.code, c.last_day, c.opens_on from clock c
  where c.organisation_id = r.organisation_id and c.person_id = r.person_id and (c.referral_id is null or c.referral_id = r.id) and c.state = 'RUNNING' and c.last_day is not null
  order by c.last_day, c.code limit 1) due on true
left join lateral (select c.started_at, c.outcome from contact c
  where c.organisation_id = r.organisation_id and c.person_id = r.person_id and c.kind in ('PERSON_CONTACT', 'MEETING') order by c.started_at desc, c.id limit 1) seen on true
left join lateral (select c.started_at from contact c
  where c.organisation_id = r.organisation_id and c.person_id = r.person_id and c.referral_id = r.id and c.kind = 'PERSON_CONTACT' and c.outcome in ('DELIVERED', 'SEEN_DECLINED')
  order by c.started_at desc limit 1) reached on true
left join lateral (select x.starts_at, x.planned_on, x.purpose from planned_visit x
  where x.organisation_id = r.organisation_id and x.person_id = r.person_id and x.state = 'PLANNED' order by x.starts_at, x.id limit 1) v on true
left join lateral (select x.title, x.due_on from action x
  where x.organisation_id = r.organisation_id and x.person_id = r.person_id and x.done_at is null order by x.due_on nulls last, x.created_at, x.id limit 1) a on true
left join lateral (select count(*) as open_actions, min(x.due_on) as overdue_from from action x
  where x.organisation_id = r.organisation_id and x.person_id = r.person_id and x.done_at is null) todo on true
left join lateral (select c.choice from sharing_party t join sharing_choice c on c.organisation_id = t.organisation_id and c.party_id = t.id
  where t.organisation_id = r.organisation_id and t.person_id = r.person_id and t.kind = 'WARD_TEAM' order by c.position desc limit 1) ward_choice on true
left join lateral (select array_agg(case when n.code = 'OTHER' then n.note else n.code end order by n.code, n.note) as codes from communication_need n
  where n.organisation_id = r.organisation_id and n.person_id = r.person_id and n.ended_on is null) needs on true
where r.closed_on is null and r.eligibility = 'ELIGIBLE' and r.duplicate_of is null;
grant select on caseload_source to app_rw;
drop index caseload_prompting;
alter table caseload_entry drop column prompt_from;
create or replace function refresh_caseload(of_person uuid) returns void language sql as
$$ with made as materialized (select * from caseload_source c where c.organisation_id = current_organisation() and c.person_id = of_person),
   gone as (delete from caseload_entry e where e.organisation_id = current_organisation() and e.person_id = of_person and not exists (select 1 from made m where m.id = e.id))
   insert into caseload_entry as e select * from made
   on conflict (organisation_id, id) do update set person_id = excluded.person_id, contract_id = excluded.contract_id, advocate_id = excluded.advocate_id, service = excluded.service,
     state = excluded.state, case_id = excluded.case_id, name = excluded.name, reference = excluded.reference, legal_status_code = excluded.legal_status_code,
     community_status = excluded.community_status, legal_status_since = excluded.legal_status_since, ward_id = excluded.ward_id, place = excluded.place,
     next_clock_code = excluded.next_clock_code, next_due_on = excluded.next_due_on, next_due_from = excluded.next_due_from, sort_due_on = excluded.sort_due_on,
     last_contact_at = excluded.last_contact_at, last_contact_outcome = excluded.last_contact_outcome, last_seen_at = excluded.last_seen_at,
     next_step = excluded.next_step, next_step_at = excluded.next_step_at, next_step_on = excluded.next_step_on, open_actions = excluded.open_actions,
     overdue_from = excluded.overdue_from, ward_sharing = excluded.ward_sharing, first_visit_due_on = excluded.first_visit_due_on, received_at = excluded.received_at, needs = excluded.needs
   where e is distinct from excluded $$;
drop table legal_prompt_answer, legal_standing;
`);
  }
}
