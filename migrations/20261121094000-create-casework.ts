import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCasework20261121094000 implements MigrationInterface {
  name = 'CreateCasework20261121094000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table case_file (
  organisation_id uuid not null, id uuid not null, referral_id uuid not null, person_id uuid not null, service text not null,
  opened_on date not null, instruction text not null default 'INSTRUCTED' check (instruction in ('INSTRUCTED', 'NON_INSTRUCTED', 'MIXED')), instruction_note text,
  state text not null check (state in ('OPEN', 'ON_HOLD', 'CLOSING', 'CLOSED')), closed_on date, version integer not null default 1,
  primary key (organisation_id, id), unique (organisation_id, referral_id),
  foreign key (organisation_id, referral_id) references referral (organisation_id, id), foreign key (organisation_id, person_id) references person (organisation_id, id),
  check ((state = 'CLOSED') = (closed_on is not null))
);
create index case_file_by_person on case_file (organisation_id, person_id);
create index case_file_opened on case_file (organisation_id, opened_on);
select enforce_tenancy('case_file'), keep_history('case_file');

create table planned_visit (
  organisation_id uuid not null, id uuid not null, person_id uuid not null, membership_id uuid not null, ward_id uuid, place_text text,
  starts_at timestamptz not null, planned_on date not null, minutes integer not null check (minutes between 0 and 1440), purpose text,
  state text not null check (state in ('PLANNED', 'LOGGED', 'CANCELLED')), version integer not null default 1,
  primary key (organisation_id, id), foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, membership_id) references membership (organisation_id, id), foreign key (organisation_id, ward_id) references ward (organisation_id, id)
);
create index planned_visit_by_advocate on planned_visit (organisation_id, membership_id, planned_on, starts_at);
create index planned_visit_by_person on planned_visit (organisation_id, person_id, planned_on) where state = 'PLANNED';
select enforce_tenancy('planned_visit'), keep_history('planned_visit');

-- One dated piece of work. It belongs to a person; a referral and a case are optional. Added, never overwritten.
create table contact (
  organisation_id uuid not null, id uuid not null, person_id uuid, referral_id uuid, case_id uuid, membership_id uuid not null, planned_visit_id uuid,
  kind text not null check (kind in ('PERSON_CONTACT', 'MEETING', 'CASEWORK', 'DROP_IN')), mode text, outcome text, meeting_type text, casework_type text,
  started_at timestamptz not null, happened_on date not null, minutes integer not null check (minutes between 0 and 1440), travel_minutes integer not null default 0 check (travel_minutes between 0 and 1440),
  privacy text, privacy_reason text, topics text[] not null default '{}', together text[] not null default '{}', left_with text[] not null default '{}', their_words text, note text,
  interpreter_used boolean, headcount integer check (headcount >= 0), ward_id uuid, place_text text,
  written_at timestamptz not null, saved_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id), foreign key (organisation_id, referral_id) references referral (organisation_id, id),
  foreign key (organisation_id, case_id) references case_file (organisation_id, id), foreign key (organisation_id, membership_id) references membership (organisation_id, id),
  foreign key (organisation_id, planned_visit_id) references planned_visit (organisation_id, id), foreign key (organisation_id, ward_id) references ward (organisation_id, id)
);
create index contact_by_person on contact (organisation_id, person_id, started_at desc, id);
create index contact_by_referral on contact (organisation_id, referral_id, started_at, id);
create index contact_by_day on contact (organisation_id, happened_on);
create index contact_by_advocate on contact (organisation_id, membership_id, happened_on);
select enforce_tenancy('contact', 'select, insert'), keep_history('contact');
grant update (person_id) on contact to app_rw;

create table action (
  organisation_id uuid not null, id uuid not null, person_id uuid not null, membership_id uuid not null, title text not null, due_on date,
  done_at timestamptz, done_by uuid, created_at timestamptz not null default now(), created_by uuid not null, version integer not null default 1,
  primary key (organisation_id, id), foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, membership_id) references membership (organisation_id, id), foreign key (organisation_id, done_by) references membership (organisation_id, id),
  foreign key (organisation_id, created_by) references membership (organisation_id, id)
);
create index action_open_by_owner on action (organisation_id, membership_id, due_on) where done_at is null;
create index action_by_person on action (organisation_id, person_id);
select enforce_tenancy('action'), keep_history('action');

create table sharing_party (
  organisation_id uuid not null, id uuid not null, person_id uuid not null, kind text not null, name text not null, sort_order integer not null, added_at timestamptz not null default now(),
  primary key (organisation_id, id), foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index sharing_party_by_person on sharing_party (organisation_id, person_id, sort_order);
select enforce_tenancy('sharing_party', 'select, insert'), keep_history('sharing_party');
grant update (person_id) on sharing_party to app_rw;

-- Choices are dated and never overwritten: the newest is the one in force, from the moment it is saved.
create table sharing_choice (
  organisation_id uuid not null, id uuid not null, person_id uuid not null, party_id uuid not null, choice text not null check (choice in ('SHARE', 'ASK_FIRST', 'DONT_SHARE')),
  scope text[] not null default '{}', lasts text check (lasts in ('UNTIL_STOP', 'JUST_ONCE')), told_how text not null check (told_how in ('SAID', 'SIGNED', 'ANOTHER_WAY')), note text,
  chosen_on date not null, recorded_at timestamptz not null, recorded_by uuid not null, position integer generated always as identity,
  primary key (organisation_id, id), foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, party_id) references sharing_party (organisation_id, id), foreign key (organisation_id, recorded_by) references membership (organisation_id, id)
);
create index sharing_choice_by_party on sharing_choice (organisation_id, party_id, position desc);
create index sharing_choice_by_person on sharing_choice (organisation_id, person_id, recorded_at desc);
select enforce_tenancy('sharing_choice', 'select, insert'), keep_history('sharing_choice');
grant update (person_id, party_id) on sharing_choice to app_rw;

-- The clocks that run for a person, as the rules worked them out, with the version and the steps.
create table clock (
  organisation_id uuid not null, id uuid not null, person_id uuid not null, referral_id uuid, code text not null, is_law boolean not null,
  opens_on date, last_day date, accepted_until date, state text not null check (state in ('RUNNING', 'NEEDS_INFORMATION', 'CHECK_WITH_A_PERSON', 'SETTLED')),
  citation text not null, rule_version text not null, working jsonb not null default '[]', missing text[] not null default '{}', worked_out_at timestamptz not null, settled_on date,
  primary key (organisation_id, id), foreign key (organisation_id, person_id) references person (organisation_id, id), foreign key (organisation_id, referral_id) references referral (organisation_id, id)
);
create index clock_by_person on clock (organisation_id, person_id) where state <> 'SETTLED';
select enforce_tenancy('clock'), keep_history('clock');

-- One row per accepted, open referral: what every list reads. Kept in the transaction of each write, rebuilt by one statement.
create table caseload_entry (
  organisation_id uuid not null, id uuid not null, person_id uuid not null, contract_id uuid not null, advocate_id uuid, service text not null, state text not null, case_id uuid,
  name text, reference text not null, legal_status_code text, community_status text, legal_status_since date, ward_id uuid, place text,
  next_clock_code text, next_due_on date, next_due_from date, sort_due_on date not null, last_contact_at timestamptz, last_contact_outcome text, last_seen_at timestamptz,
  next_step text, next_step_at timestamptz, next_step_on date, open_actions integer not null, overdue_from date, ward_sharing text not null, first_visit_due_on date, received_at timestamptz not null,
  needs text[] not null default '{}',
  primary key (organisation_id, id), foreign key (organisation_id, id) references referral (organisation_id, id)
);
create index caseload_by_due on caseload_entry (organisation_id, sort_due_on, id);
create index caseload_by_advocate on caseload_entry (organisation_id, advocate_id, sort_due_on, id);
create index caseload_by_person on caseload_entry (organisation_id, person_id);
select enforce_tenancy('caseload_entry', 'select, insert, update, delete');

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

create function refresh_caseload(of_person uuid) returns void language sql as
$$ delete from caseload_entry e where e.organisation_id = current_organisation() and e.person_id = of_person;
   insert into caseload_entry select * from caseload_source c where c.organisation_id = current_organisation() and c.person_id = of_person $$;
create function rebuild_caseload() returns void language sql as
$$ delete from caseload_entry where organisation_id = current_organisation();
   insert into caseload_entry select * from caseload_source where organisation_id = current_organisation() $$;
grant execute on function refresh_caseload, rebuild_caseload to app_rw;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop function rebuild_caseload, refresh_caseload; drop view caseload_source;
drop table caseload_entry, clock, sharing_choice, sharing_party, action, contact, planned_visit, case_file;
`);
  }
}
