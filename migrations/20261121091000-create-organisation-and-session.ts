import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOrganisationAndSession20261121091000 implements MigrationInterface {
  name = 'CreateOrganisationAndSession20261121091000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table organisation (
  organisation_id uuid primary key, slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
  name text not null, phone text not null, email text not null, opening_hours text not null default '',
  reference_prefix text not null check (reference_prefix ~ '^[A-Z]{2,4}$'), nation text not null default 'England' check (nation in ('England', 'Wales')),
  is_practice boolean not null default false, version integer not null default 1
);
select enforce_tenancy('organisation'), keep_history('organisation');

create table reference_counter (
  organisation_id uuid not null references organisation, kind text not null, last_number integer not null,
  primary key (organisation_id, kind)
);
select enforce_tenancy('reference_counter');

-- An account belongs to a human being, not to a tenant; the application reaches it through the functions below alone.
create table account (
  id uuid primary key, email text not null, password_hash text not null,
  created_at timestamptz not null default now(), password_changed_at timestamptz not null default now(), disabled_at timestamptz
);
create unique index account_by_email on account (lower(email));

create table membership (
  organisation_id uuid not null references organisation, id uuid not null, account_id uuid not null references account,
  role text not null check (role in ('advocate', 'manager', 'administrator', 'commissioner')),
  display_name text not null, email text not null, job_title text not null default '', gender text, languages text[] not null default '{en}', skills text[] not null default '{}',
  imha_qualified_on date, imha_training_supervisor_id uuid, dbs_checked_on date, capacity_points numeric(5,2) not null default 25,
  working_days integer[] not null default '{1,2,3,4,5}', services text[] not null default '{IMHA}',
  starts_on date not null default '2020-01-01', ended_at timestamptz, version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, imha_training_supervisor_id) references membership (organisation_id, id)
);
create unique index membership_of_account on membership (organisation_id, account_id, role) where ended_at is null;
create index membership_by_account on membership (account_id);
select enforce_tenancy('membership'), keep_history('membership');

create table leave (
  organisation_id uuid not null, id uuid not null, membership_id uuid not null, from_on date not null, to_on date not null check (to_on >= from_on),
  primary key (organisation_id, id), foreign key (organisation_id, membership_id) references membership (organisation_id, id)
);
create index leave_by_membership on leave (organisation_id, membership_id, to_on);
select enforce_tenancy('leave'), keep_history('leave');

create table contract (
  organisation_id uuid not null references organisation, id uuid not null, reference text not null, name text not null, commissioner_name text not null,
  services text[] not null, starts_on date not null, ends_on date, is_default boolean not null default false,
  disclosure_rule text not null default 'NHS_HES' check (disclosure_rule in ('NHS_HES', 'MHSDS', 'PRIMARY_SECONDARY')),
  disclosure_threshold integer not null default 5 check (disclosure_threshold between 3 and 20), version integer not null default 1,
  primary key (organisation_id, id)
);
create unique index contract_by_reference on contract (organisation_id, reference);
create unique index contract_default on contract (organisation_id) where is_default;
select enforce_tenancy('contract'), keep_history('contract');

-- A commissioner or a manager with rows here sees these contracts and no others; a manager without any sees all.
create table contract_holder (
  organisation_id uuid not null, membership_id uuid not null, contract_id uuid not null,
  primary key (organisation_id, membership_id, contract_id),
  foreign key (organisation_id, membership_id) references membership (organisation_id, id),
  foreign key (organisation_id, contract_id) references contract (organisation_id, id)
);
create index contract_holder_by_contract on contract_holder (organisation_id, contract_id);
select enforce_tenancy('contract_holder', 'select, insert, delete');

-- Sessions are read before any tenant is known; they hold hashed tokens and ids, and the application reaches them by function.
create table session (
  token_hash bytea primary key, id uuid not null unique, account_id uuid not null references account,
  organisation_id uuid not null, membership_id uuid not null, proofs jsonb not null,
  created_at timestamptz not null default now(), last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null, locked_at timestamptz,
  foreign key (organisation_id, membership_id) references membership (organisation_id, id)
);
create index session_by_account on session (account_id);
create index session_by_membership on session (organisation_id, membership_id);

-- Failed attempts by account and route, kept here so that a restart forgives nothing. Keys are hashes, never addresses.
create table sign_in_attempt (
  key_hash bytea not null, route text not null, failures integer not null, first_failed_at timestamptz not null, blocked_until timestamptz,
  primary key (key_hash, route)
);

-- Signing in reads these four before any tenant is known, through the functions below, which run as the owner.
create policy sign_in on membership for select to app_owner using (true);
create policy sign_in on organisation for select to app_owner using (true);
create policy sign_in on contract_holder for select to app_owner using (true);
create policy sign_in on contract for select to app_owner using (true);

create function organisation_by_slug(wanted text) returns uuid language sql stable security definer set search_path = public, pg_temp as
$$ select organisation_id from organisation where slug = wanted $$;

create function public_organisations() returns table (slug text, name text) language sql stable security definer set search_path = public, pg_temp as
$$ select slug, name from organisation order by name $$;

create function account_for_sign_in(address text) returns table (account_id uuid, password_hash text)
language sql stable security definer set search_path = public, pg_temp as
$$ select id, password_hash from account where lower(email) = lower(address) and disabled_at is null $$;

create function password_hash_of(of_account uuid) returns text language sql stable security definer set search_path = public, pg_temp as
$$ select password_hash from account where id = of_account and disabled_at is null $$;

create function memberships_of(of_account uuid)
returns table (membership_id uuid, organisation_id uuid, organisation_name text, role text, display_name text)
language sql stable security definer set search_path = public, pg_temp as
$$ select m.id, m.organisation_id, o.name, m.role, m.display_name
   from membership m join organisation o on o.organisation_id = m.organisation_id
   where m.account_id = of_account and m.ended_at is null order by o.name, m.role $$;

create function open_session(hash bytea, session_id uuid, of_account uuid, of_membership uuid, of_organisation uuid, how jsonb, expires timestamptz) returns void
language sql security definer set search_path = public, pg_temp as
$$ insert into session (token_hash, id, account_id, organisation_id, membership_id, proofs, expires_at)
   values (hash, session_id, of_account, of_organisation, of_membership, how, expires) $$;

-- One statement a request: the session if it lives, and everything that access is decided by.
create function live_session(hash bytea, idle interval)
returns table (session_id uuid, account_id uuid, organisation_id uuid, organisation_name text, organisation_slug text, is_practice boolean, nation text,
  membership_id uuid, role text, display_name text, contract_ids uuid[], is_locked boolean, expires_at timestamptz, last_seen_at timestamptz, proofs jsonb)
language sql stable security definer set search_path = public, pg_temp as
$$ select s.id, s.account_id, s.organisation_id, o.name, o.slug, o.is_practice, o.nation, m.id, m.role, m.display_name,
     array(select h.contract_id from contract_holder h where h.organisation_id = m.organisation_id and h.membership_id = m.id),
     s.locked_at is not null or s.last_seen_at < now() - idle, s.expires_at, s.last_seen_at, s.proofs
   from session s
   join membership m on m.organisation_id = s.organisation_id and m.id = s.membership_id and m.ended_at is null
   join account a on a.id = s.account_id and a.disabled_at is null and a.password_changed_at <= s.created_at
   join organisation o on o.organisation_id = s.organisation_id
   where s.token_hash = hash and s.expires_at > now() $$;

create function touch_session(hash bytea) returns void language sql security definer set search_path = public, pg_temp as
$$ update session set last_seen_at = now() where token_hash = hash $$;
create function lock_session(hash bytea) returns void language sql security definer set search_path = public, pg_temp as
$$ update session set locked_at = coalesce(locked_at, now()) where token_hash = hash $$;
create function unlock_session(hash bytea, proof jsonb) returns void language sql security definer set search_path = public, pg_temp as
$$ update session set locked_at = null, last_seen_at = now(), proofs = proofs || proof where token_hash = hash $$;
create function end_session(hash bytea) returns void language sql security definer set search_path = public, pg_temp as
$$ delete from session where token_hash = hash $$;
create function end_sessions_of(of_account uuid) returns integer language sql security definer set search_path = public, pg_temp as
$$ with gone as (delete from session where account_id = of_account returning 1) select count(*)::integer from gone $$;
create function forget_dead_sessions() returns void language sql security definer set search_path = public, pg_temp as
$$ delete from session where expires_at < now(); delete from sign_in_attempt where first_failed_at < now() - interval '1 day' $$;

-- Seconds the caller must wait; 0 when it may try.
create function sign_in_wait(hash bytea, at_route text) returns integer language sql stable security definer set search_path = public, pg_temp as
$$ select coalesce((select greatest(0, ceil(extract(epoch from blocked_until - now())))::integer from sign_in_attempt where key_hash = hash and route = at_route), 0) $$;
-- Counts a failure; from the fifth on, each doubles the wait, up to a quarter of an hour.
create function note_failed_sign_in(hash bytea, at_route text) returns void language sql security definer set search_path = public, pg_temp as
$$ insert into sign_in_attempt as a (key_hash, route, failures, first_failed_at) values (hash, at_route, 1, now())
   on conflict (key_hash, route) do update set
     failures = case when a.first_failed_at < now() - interval '1 day' then 1 else a.failures + 1 end,
     first_failed_at = case when a.first_failed_at < now() - interval '1 day' then now() else a.first_failed_at end,
     blocked_until = case when a.failures + 1 >= 5 and a.first_failed_at >= now() - interval '1 day'
       then now() + least(900, 15 * power(2, least(a.failures + 1 - 5, 6))) * interval '1 second' else null end $$;
create function forgive_sign_in(hash bytea, at_route text) returns void language sql security definer set search_path = public, pg_temp as
$$ delete from sign_in_attempt where key_hash = hash and route = at_route $$;

-- Staff are set up by an administrator of the organisation; the account itself is not a tenant's.
create function ensure_account(new_id uuid, address text, hash text) returns uuid language plpgsql security definer set search_path = public, pg_temp as $$
declare found uuid;
begin
  select id into found from account where lower(email) = lower(address);
  if found is not null then return found; end if;
  insert into account (id, email, password_hash) values (new_id, address, hash);
  return new_id;
end $$;

do $$
declare routine regprocedure;
begin
  for routine in select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef
    and p.proname in ('organisation_by_slug', 'public_organisations', 'account_for_sign_in', 'password_hash_of', 'memberships_of', 'open_session', 'live_session',
      'touch_session', 'lock_session', 'unlock_session', 'end_session', 'end_sessions_of', 'forget_dead_sessions', 'sign_in_wait', 'note_failed_sign_in', 'forgive_sign_in', 'ensure_account')
  loop
    execute format('revoke all on function %s from public', routine);
    execute format('grant execute on function %s to app_rw', routine);
  end loop;
end $$;

create function next_reference(of_kind text) returns text language sql as
$$ with counted as (
     insert into reference_counter as c (organisation_id, kind, last_number) values (current_organisation(), of_kind, 1001)
     on conflict (organisation_id, kind) do update set last_number = c.last_number + 1 returning last_number)
   select o.reference_prefix || case of_kind when 'referral' then '-R-' else '-' end || counted.last_number
   from counted, organisation o where o.organisation_id = current_organisation() $$;
grant execute on function next_reference to app_rw;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop function next_reference, ensure_account, forgive_sign_in, note_failed_sign_in, sign_in_wait, forget_dead_sessions, end_sessions_of, end_session,
  unlock_session, lock_session, touch_session, live_session, open_session, memberships_of, password_hash_of, account_for_sign_in, public_organisations, organisation_by_slug;
drop table sign_in_attempt, session, contract_holder, contract, leave, membership, account, reference_counter, organisation;
`);
  }
}
