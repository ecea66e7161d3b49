import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePersonAndReferral20261121093000 implements MigrationInterface {
  name = 'CreatePersonAndReferral20261121093000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table person (
  organisation_id uuid not null references organisation, id uuid not null, reference text not null,
  -- Nobody is asked for more than a name to use; a person stays provisional until a referral for them is accepted.
  name text, name_kind text not null default 'FULL' check (name_kind in ('FULL', 'FIRST', 'INITIALS', 'DESCRIPTION', 'NONE')),
  is_provisional boolean not null default false,
  pronouns text, date_of_birth date, age_band text, nhs_number text check (nhs_number ~ '^[0-9]{10}$'),
  ethnic_category text not null default '99', gender_identity text not null default 'X', first_language text not null default 'en',
  interpreter_needed boolean not null default false, interpreter_language text,
  phone text, email text, contact_note text, safe_to_visit text, other_people text, advocate_gender_wanted text,
  -- Their own words, newest; the history keeps the earlier ones.
  wants text, wants_heard_on date,
  ask_again text check (ask_again in ('ON_DATE', 'WILL_ASK', 'DIDNT_SAY')), ask_again_on date check ((ask_again = 'ON_DATE') = (ask_again_on is not null)), ask_again_by uuid,
  merged_into uuid, created_at timestamptz not null default now(), version integer not null default 1,
  primary key (organisation_id, id), unique (organisation_id, reference),
  foreign key (organisation_id, merged_into) references person (organisation_id, id),
  foreign key (organisation_id, ask_again_by) references membership (organisation_id, id)
);
-- A number told by a public form proves nothing: until somebody is accepted it may be anybody's, and refusing it would tell who is known.
create unique index person_organisation_id_nhs_number_key on person (organisation_id, nhs_number) where not is_provisional and merged_into is null;
create index person_by_nhs_number on person (organisation_id, nhs_number) where nhs_number is not null;
create index person_by_name on person using gin (lower(name) gin_trgm_ops);
create index person_by_birth on person (organisation_id, date_of_birth);
create index person_to_ask_again on person (organisation_id, ask_again_on) where ask_again_on is not null;
select enforce_tenancy('person'), keep_history('person');

create table communication_need (
  organisation_id uuid not null, id uuid not null, person_id uuid not null, need_group text not null, code text not null, note text, review_on date, ended_on date,
  primary key (organisation_id, id), foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index communication_need_by_person on communication_need (organisation_id, person_id) where ended_on is null;
select enforce_tenancy('communication_need'), keep_history('communication_need');

-- The dated history that legal status is read from. Rows are added, never changed; a correction points at what it corrects.
create table legal_event (
  organisation_id uuid not null, id uuid not null, person_id uuid not null, type text not null, happened_on date not null, happened_at timestamptz,
  legal_status_code text, community_status text check (community_status in ('CTO', 'CD')), nation text check (nation in ('England', 'Wales')), detail jsonb not null default '{}',
  source text not null default '', recorded_at timestamptz not null default now(), recorded_by uuid, corrects uuid, position integer generated always as identity,
  primary key (organisation_id, id), foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, corrects) references legal_event (organisation_id, id)
);
create index legal_event_by_person on legal_event (organisation_id, person_id, happened_on, position);
select enforce_tenancy('legal_event', 'select, insert'), keep_history('legal_event');
-- Linking a referral to somebody already known moves what was told of them; whose it is may change, what it says may not.
grant update (person_id) on legal_event to app_rw;

-- Where the person is, as dated rows: past visits keep the ward they happened on.
create table stay (
  organisation_id uuid not null, id uuid not null, person_id uuid not null, ward_id uuid, place_text text, from_on date not null, to_on date check (to_on >= from_on),
  primary key (organisation_id, id), foreign key (organisation_id, person_id) references person (organisation_id, id),
  foreign key (organisation_id, ward_id) references ward (organisation_id, id), check (ward_id is not null or place_text is not null)
);
create unique index stay_now on stay (organisation_id, person_id) where to_on is null;
create index stay_by_ward on stay (organisation_id, ward_id) where to_on is null;
select enforce_tenancy('stay'), keep_history('stay');

create table referral (
  organisation_id uuid not null, id uuid not null, reference text not null, person_id uuid not null, contract_id uuid not null,
  service text not null, source text not null, channel text not null check (channel in ('SELF_FORM', 'PROFESSIONAL_FORM', 'FAMILY_FORM', 'PHONE', 'AUTOMATIC', 'IMPORTED')),
  state text not null check (state in ('RECEIVED', 'TRIAGE', 'AWAITING_INFO', 'ELIGIBLE', 'WAITING', 'ALLOCATED', 'CONTACTED', 'CASE_OPEN', 'INELIGIBLE', 'DUPLICATE', 'CLOSED')),
  received_at timestamptz not null, received_on date not null, priority text not null default 'ROUTINE' check (priority in ('ROUTINE', 'URGENT')), urgent_triggers text[] not null default '{}',
  is_automatic boolean not null default false, legal_status_code text, community_status text check (community_status in ('CTO', 'CD')), legal_status_since date, ward_id uuid, ward_name text, place_text text,
  referrer_name text, referrer_role text, referrer_workplace text, referrer_phone text, referrer_email text,
  -- What they told us, as they told it; never edited. What we have corrected since is in the columns above and in facts.
  told jsonb not null default '{}', facts jsonb not null default '{}',
  acknowledged_at timestamptz,
  eligibility text not null default 'PENDING' check (eligibility in ('PENDING', 'ELIGIBLE', 'INELIGIBLE')), eligibility_answer jsonb, rule_version text,
  eligibility_decided_on date, eligibility_decided_by uuid, decision_note text, ineligible_reason text, pointed_to text,
  duplicate_of uuid, allocated_at timestamptz, advocate_id uuid, first_contact_due_on date,
  closed_on date, closure_reason text, closed_by uuid, closure_note text, feedback_offered boolean not null default false, version integer not null default 1,
  primary key (organisation_id, id), unique (organisation_id, reference),
  foreign key (organisation_id, person_id) references person (organisation_id, id), foreign key (organisation_id, contract_id) references contract (organisation_id, id),
  foreign key (organisation_id, ward_id) references ward (organisation_id, id), foreign key (organisation_id, duplicate_of) references referral (organisation_id, id),
  foreign key (organisation_id, advocate_id) references membership (organisation_id, id), foreign key (organisation_id, eligibility_decided_by) references membership (organisation_id, id),
  foreign key (organisation_id, closed_by) references membership (organisation_id, id),
  check ((closed_on is null) = (closure_reason is null) or state = 'DUPLICATE')
);
create index referral_by_person on referral (organisation_id, person_id, service);
create index referral_received on referral (organisation_id, received_on, contract_id);
create index referral_open on referral (organisation_id, state, received_at) where closed_on is null;
create index referral_by_advocate on referral (organisation_id, advocate_id) where closed_on is null;
create index referral_closed on referral (organisation_id, closed_on) where closed_on is not null;
create index referral_by_contract on referral (organisation_id, contract_id);
create index referral_by_ward on referral (organisation_id, ward_id);
select enforce_tenancy('referral'), keep_history('referral');

create table referral_pause (
  organisation_id uuid not null, id uuid not null, referral_id uuid not null, from_on date not null, to_on date check (to_on >= from_on), reason text not null, question text, answer text,
  primary key (organisation_id, id), foreign key (organisation_id, referral_id) references referral (organisation_id, id)
);
create index referral_pause_by_referral on referral_pause (organisation_id, referral_id);
select enforce_tenancy('referral_pause'), keep_history('referral_pause');

create table allocation (
  organisation_id uuid not null, id uuid not null, referral_id uuid not null, membership_id uuid not null, allocated_by uuid not null, allocated_at timestamptz not null,
  reason text, override_reason text, state text not null check (state in ('OFFERED', 'ACCEPTED', 'HANDED_BACK', 'UNDONE', 'ENDED')), answered_at timestamptz, message text, ended_at timestamptz, version integer not null default 1,
  primary key (organisation_id, id), foreign key (organisation_id, referral_id) references referral (organisation_id, id),
  foreign key (organisation_id, membership_id) references membership (organisation_id, id), foreign key (organisation_id, allocated_by) references membership (organisation_id, id)
);
-- Two managers at once: exactly one wins.
create unique index allocation_one_at_a_time on allocation (organisation_id, referral_id) where ended_at is null;
create index allocation_by_membership on allocation (organisation_id, membership_id, allocated_at desc);
select enforce_tenancy('allocation'), keep_history('allocation');

create table declared_conflict (
  organisation_id uuid not null, id uuid not null, membership_id uuid not null, person_id uuid, ward_id uuid, kind text not null check (kind in ('PERSONAL', 'TREATING_TEAM', 'OTHER_PARTY')), note text not null default '', declared_on date not null, ended_on date,
  primary key (organisation_id, id), foreign key (organisation_id, membership_id) references membership (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id), foreign key (organisation_id, ward_id) references ward (organisation_id, id)
);
create index declared_conflict_by_membership on declared_conflict (organisation_id, membership_id) where ended_on is null;
select enforce_tenancy('declared_conflict'), keep_history('declared_conflict');

create table refused_advocate (
  organisation_id uuid not null, id uuid not null, person_id uuid not null, membership_id uuid not null, said_on date not null, ended_on date,
  primary key (organisation_id, id), foreign key (organisation_id, person_id) references person (organisation_id, id), foreign key (organisation_id, membership_id) references membership (organisation_id, id)
);
create index refused_advocate_by_person on refused_advocate (organisation_id, person_id) where ended_on is null;
select enforce_tenancy('refused_advocate'), keep_history('refused_advocate');

-- Why somebody opened a person who is not on their list; runs out by itself.
create table access_reason (
  organisation_id uuid not null, id uuid not null, person_id uuid not null, membership_id uuid not null, reason text not null, given_at timestamptz not null, runs_until timestamptz not null,
  primary key (organisation_id, id), foreign key (organisation_id, person_id) references person (organisation_id, id), foreign key (organisation_id, membership_id) references membership (organisation_id, id)
);
create index access_reason_running on access_reason (organisation_id, person_id, membership_id, runs_until);
select enforce_tenancy('access_reason', 'select, insert');
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table access_reason, refused_advocate, declared_conflict, allocation, referral_pause, referral, stay, legal_event, communication_need, person;`,
    );
  }
}
