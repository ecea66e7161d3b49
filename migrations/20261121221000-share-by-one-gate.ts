import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a sharing choice needs to decide by (capacity about it, informed, who decided, until when), everything that was
 * told to somebody with its ground, and requests to see records.
 */
export class ShareByOneGate20261121221000 implements MigrationInterface {
  name = 'ShareByOneGate20261121221000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table disclosure (
  organisation_id uuid not null, id uuid not null, person_id uuid not null, party_id uuid, outside text, recipient_name text not null,
  matters text[] not null check (cardinality(matters) > 0), what_shared text not null, how text not null check (how in ('SPOKEN', 'PHONE', 'LETTER', 'EMAIL', 'COPY')), shared_on date not null,
  override text not null default 'none', attorney_is_source boolean,
  state text not null check (state in ('RECORDED', 'WAITING', 'NOT_ALLOWED', 'STOPPED')), basis text not null, citation text not null, rule_version text not null,
  reason text, decided_by_name text not null, was_person_told boolean not null, why_not_told text,
  mail_to text, mail_subject text, mail_text text, mail_left_at timestamptz,
  recorded_at timestamptz not null, recorded_by uuid not null, decided_at timestamptz, decided_by uuid, decision_words text, version integer not null default 1,
  primary key (organisation_id, id), foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, party_id) references sharing_party (organisation_id, id),
  foreign key (organisation_id, recorded_by) references membership (organisation_id, id), foreign key (organisation_id, decided_by) references membership (organisation_id, id),
  check ((party_id is null) <> (outside is null)), check (was_person_told or why_not_told is not null),
  check ((mail_to is null) = (mail_subject is null) and (mail_to is null) = (mail_text is null)), check ((decided_at is null) = (decided_by is null))
);
create index disclosure_by_person on disclosure (organisation_id, person_id, recorded_at desc, id);
create index disclosure_by_party on disclosure (organisation_id, party_id);
create index disclosure_waiting on disclosure (organisation_id, recorded_at, id) where state = 'WAITING';
select enforce_tenancy('disclosure'), keep_history('disclosure');

alter table sharing_choice
  add column capacity text check (capacity in ('HAS', 'LACKS', 'NOT_ASSESSED')), add column is_competent boolean, add column is_informed boolean,
  add column decided_by text not null default 'PERSON' check (decided_by in ('PERSON', 'PARENT', 'ATTORNEY_OR_DEPUTY', 'BEST_INTERESTS')),
  add column until_on date, add column used_at timestamptz, add column used_for uuid,
  drop constraint sharing_choice_lasts_check, add constraint sharing_choice_lasts_check check (lasts in ('UNTIL_STOP', 'UNTIL_DATE', 'JUST_ONCE')),
  add constraint sharing_choice_until_check check ((lasts = 'UNTIL_DATE') is not true or until_on is not null),
  add constraint sharing_choice_used_check check (used_at is null or lasts = 'JUST_ONCE'),
  add constraint sharing_choice_used_for_fkey foreign key (organisation_id, used_for) references disclosure (organisation_id, id);
create index sharing_choice_until on sharing_choice (organisation_id, until_on) where until_on is not null;
-- A choice that was good just once is marked when it is used, and nothing else of it ever changes.
grant update (used_at, used_for) on sharing_choice to app_rw;

-- What a list shows of a choice: one that ran out, or is used up, asks again.
create function choice_now(choice text, used_at timestamptz, until_on date) returns text language sql stable as
$$ select case when choice = 'SHARE' and (used_at is not null or until_on < (now() at time zone 'Europe/London')::date) then 'ASK_FIRST' else choice end $$;
grant execute on function choice_now to app_rw;
do $$
declare
  was text := pg_get_viewdef('caseload_source'::regclass);
  made text := regexp_replace(was, 'SELECT c\\.choice(\\s+FROM \\(?sharing_party)', 'SELECT choice_now(c.choice, c.used_at, c.until_on) AS choice\\1');
begin
  if made = was then raise exception 'the list does not read the choice where it was'; end if;
  execute 'create or replace view caseload_source with (security_invoker = true) as ' || made;
end $$;

create table records_request (
  organisation_id uuid not null, id uuid not null, person_id uuid not null, holder text not null, holder_name text not null, record text not null, what text not null, asked_on date not null,
  capacity text, consent text, has_conflict boolean, finds_relevant boolean, finds_appropriate boolean,
  decision text not null, reason_code text, open_point text, citation text not null, rule_version text not null, missing text[] not null default '{}',
  chase_on date, answer text check (answer in ('GIVEN', 'PARTLY', 'REFUSED', 'NOT_HELD')), answered_on date, answer_reason text, seen text,
  information_type text, third_party_agrees boolean, may_tell text, may_tell_reason text, may_tell_citation text,
  recorded_at timestamptz not null, recorded_by uuid not null, answered_by uuid, version integer not null default 1,
  primary key (organisation_id, id), foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, recorded_by) references membership (organisation_id, id), foreign key (organisation_id, answered_by) references membership (organisation_id, id),
  check ((answer is null) = (answered_on is null))
);
create index records_request_by_person on records_request (organisation_id, person_id, asked_on desc, id);
select enforce_tenancy('records_request'), keep_history('records_request');
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop table records_request;
do $$
begin
  execute 'create or replace view caseload_source with (security_invoker = true) as '
    || replace(pg_get_viewdef('caseload_source'::regclass), 'choice_now(c.choice, c.used_at, c.until_on) AS choice', 'c.choice');
end $$;
drop function choice_now;
revoke update (used_at, used_for) on sharing_choice from app_rw;
drop index sharing_choice_until;
alter table sharing_choice
  drop constraint sharing_choice_used_for_fkey, drop constraint sharing_choice_used_check, drop constraint sharing_choice_until_check, drop constraint sharing_choice_lasts_check,
  add constraint sharing_choice_lasts_check check (lasts in ('UNTIL_STOP', 'JUST_ONCE')),
  drop column used_for, drop column used_at, drop column until_on, drop column decided_by, drop column is_informed, drop column is_competent, drop column capacity;
drop table disclosure;
`);
  }
}
