import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCodeCalendarPlace20261121092000 implements MigrationInterface {
  name = 'CreateCodeCalendarPlace20261121092000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Code lists and the calendar are the same for everyone and hold nothing about anybody: no tenant.
create table code (
  list text not null, code text not null, label text not null, sort_order integer not null, detail jsonb not null default '{}',
  valid_from date, valid_to date, primary key (list, code)
);
grant select on code to app_rw;

create table calendar (nation text primary key, first_known date not null, last_known date not null);
create table holiday (nation text not null references calendar, day date not null, primary key (nation, day));
-- Running count of working days, so that "elapsed" is one subtraction in any report.
create table working_day (nation text not null references calendar, day date not null, is_working boolean not null, ordinal integer not null, primary key (nation, day));
grant select on calendar, holiday, working_day to app_rw;

create function rebuild_working_days() returns void language sql as
$$ delete from working_day;
   insert into working_day (nation, day, is_working, ordinal)
   select c.nation, d::date, w.works, count(*) filter (where w.works) over (partition by c.nation order by d)
   from calendar c cross join generate_series(c.first_known, c.last_known, interval '1 day') d
   cross join lateral (select extract(isodow from d) < 6 and not exists (select 1 from holiday h where h.nation = c.nation and h.day = d::date) as works) w $$;

create table hospital (
  organisation_id uuid not null references organisation, id uuid not null, name text not null, ods_code text check (ods_code ~ '^[A-Z0-9]{3,9}$'), trust_name text,
  town text not null default '', nation text not null default 'England' check (nation in ('England', 'Wales')), local_authority text, contract_id uuid,
  visiting_notes text, ended_on date, version integer not null default 1,
  primary key (organisation_id, id), foreign key (organisation_id, contract_id) references contract (organisation_id, id)
);
create index hospital_by_contract on hospital (organisation_id, contract_id);
select enforce_tenancy('hospital'), keep_history('hospital');

create table ward (
  organisation_id uuid not null, id uuid not null, hospital_id uuid not null, name text not null, ods_code text check (ods_code ~ '^[A-Z0-9]{3,9}$'),
  kind text, phone text, visiting_notes text, ended_on date, version integer not null default 1,
  primary key (organisation_id, id), foreign key (organisation_id, hospital_id) references hospital (organisation_id, id)
);
create index ward_by_hospital on ward (organisation_id, hospital_id);
create index ward_by_name on ward using gin (name gin_trgm_ops);
select enforce_tenancy('ward'), keep_history('ward');

create table ward_cover (
  organisation_id uuid not null, id uuid not null, membership_id uuid not null, ward_id uuid not null, kind text not null check (kind in ('LEAD', 'COVER')), weekday integer check (weekday between 1 and 7),
  primary key (organisation_id, id), foreign key (organisation_id, membership_id) references membership (organisation_id, id),
  foreign key (organisation_id, ward_id) references ward (organisation_id, id), unique (organisation_id, membership_id, ward_id)
);
create index ward_cover_by_ward on ward_cover (organisation_id, ward_id);
select enforce_tenancy('ward_cover', 'select, insert, update, delete'), keep_history('ward_cover');

-- Standards of a contract: first match wins, by service, priority and legal status.
create table service_standard (
  organisation_id uuid not null, id uuid not null, contract_id uuid, service text, priority text, legal_status_in text[],
  measure text not null check (measure in ('ACKNOWLEDGE', 'ALLOCATE', 'FIRST_CONTACT', 'URGENT_ATTEMPT')),
  unit text not null check (unit in ('WORKING_DAYS', 'HOURS')), value numeric(6,2) not null, threshold_pct numeric(5,2), sort_order integer not null,
  primary key (organisation_id, id), foreign key (organisation_id, contract_id) references contract (organisation_id, id)
);
create index service_standard_by_contract on service_standard (organisation_id, contract_id, sort_order);
select enforce_tenancy('service_standard', 'select, insert, update, delete'), keep_history('service_standard');

-- How this provider counts: everything a measure asks that is not a target.
create table measure_setting (
  organisation_id uuid primary key references organisation, nation text not null default 'England' references calendar, cutoff_local_time time,
  re_referral_window_days integer not null default 90, pausable_reasons text[] not null default '{INFO_REQUESTED}',
  reached_outcomes text[] not null default '{DELIVERED,SEEN_DECLINED}',
  not_attempt_outcomes text[] not null default '{CANCELLED_BY_PERSON,CANCELLED_BY_SERVICE,CANCELLED_BY_OTHER}',
  void_closure_reasons text[] not null default '{DISCHARGED,TRANSFERRED_OUT,DIED,WITHDRAWN_BY_REFERRER,WITHDRAWN_BY_PERSON}',
  detained_legal_status text[] not null default '{02,03,07,08,09,10,12,13,14,15,16,17,18,31,32,34,37,38}',
  wait_bands jsonb not null default '[[0,2],[3,5],[6,10],[11,null]]', dbs_renewal_years integer not null default 3, undo_seconds integer not null default 10,
  version integer not null default 1
);
select enforce_tenancy('measure_setting'), keep_history('measure_setting');

-- Detentions started, by ward: supplied by the hospital's Mental Health Act office, with its source.
create table detention_count (
  organisation_id uuid not null, id uuid not null, from_on date not null, to_on date not null, ward_name text not null, detentions_started integer not null check (detentions_started >= 0), source text not null,
  primary key (organisation_id, id), unique (organisation_id, from_on, to_on, ward_name)
);
select enforce_tenancy('detention_count'), keep_history('detention_count');

insert into calendar (nation, first_known, last_known) values ('England', '2008-01-01', '2008-01-01'), ('Wales', '2008-01-01', '2008-01-01');
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table detention_count, measure_setting, service_standard, ward_cover, ward, hospital;
drop function rebuild_working_days;
drop table working_day, holiday, calendar, code;
`);
  }
}
