import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What guards every later table: tenancy, history, audit, safe repetition, and what leaves the building.
 * The roles app_owner, app_rw and app_report belong to the cluster and exist before any migration runs.
 */
export class CreateGuards20261121090000 implements MigrationInterface {
  name = 'CreateGuards20261121090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create collation if not exists person_name (provider = icu, locale = 'en-GB-u-ks-level1', deterministic = false);
revoke all on schema public from public;
grant usage on schema public to app_rw, app_report;

-- Unset is the empty string on a pooled connection, hence nullif: with no tenant nothing is visible.
create function current_organisation() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.organisation_id', true), '')::uuid $$;
create function current_actor() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.actor_id', true), '')::uuid $$;

-- Enables and forces row security by organisation, and gives the application its usual rights.
create function enforce_tenancy(target regclass, rights text default 'select, insert, update') returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenancy on %s for all using (organisation_id = current_organisation())
    with check (organisation_id = current_organisation())', target);
  execute format('grant %s on %s to app_rw', rights, target);
end $$;

create table row_history (
  organisation_id uuid not null, id uuid not null default gen_random_uuid(),
  table_name text not null, row_id uuid not null, operation text not null check (operation in ('INSERT', 'UPDATE', 'DELETE')),
  happened_at timestamptz not null default clock_timestamp(), actor_id uuid, request_id text,
  before jsonb, after jsonb,
  primary key (organisation_id, id)
);
create index row_history_by_row on row_history (organisation_id, table_name, row_id, happened_at);
select enforce_tenancy('row_history', 'select');
-- The trigger below writes as the owner whatever tenant is set, so that hand-run SQL leaves its trace too.
create policy written_by_trigger on row_history for insert to app_owner with check (true);

-- What was written stays, whoever asks: the owner too.
create function refuse_history_change() returns trigger language plpgsql as
$$ begin raise exception 'row_history is append-only' using errcode = 'insufficient_privilege'; end $$;
create trigger append_only before update or delete on row_history for each row execute function refuse_history_change();
create trigger never_truncated before truncate on row_history for each statement execute function refuse_history_change();

-- Writes what a row was and is, whatever path changed it. Runs as its owner: the application may read history, not write it.
create function write_row_history() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  was jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  becomes jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  row_now jsonb := coalesce(becomes, was);
begin
  insert into row_history (organisation_id, table_name, row_id, operation, actor_id, request_id, before, after)
  values ((row_now ->> 'organisation_id')::uuid, tg_table_name, coalesce(row_now ->> 'id', row_now ->> 'organisation_id')::uuid, tg_op,
    current_actor(), nullif(current_setting('app.request_id', true), ''), was, becomes);
  return null;
end $$;

create function keep_history(target regclass) returns void language plpgsql as $$
begin
  execute format('create trigger keep_history after insert or update or delete on %s
    for each row execute function write_row_history()', target);
end $$;

create table audit_event (
  organisation_id uuid not null, id uuid not null default gen_random_uuid(),
  happened_at timestamptz not null default clock_timestamp(),
  actor_id uuid, actor_role text not null, action text not null,
  subject_type text not null, subject_id uuid, person_id uuid, case_id uuid,
  reason text, request_id text, detail jsonb not null default '{}',
  chain_position bigint, previous_hash bytea, hash bytea, sealed_at timestamptz,
  primary key (organisation_id, id)
);
create index audit_event_by_person on audit_event (organisation_id, person_id, happened_at desc) where person_id is not null;
create index audit_event_unsealed on audit_event (organisation_id, happened_at) where sealed_at is null;
select enforce_tenancy('audit_event', 'select, insert');
revoke insert on audit_event from app_rw;
grant insert (organisation_id, id, actor_id, actor_role, action, subject_type, subject_id, person_id, case_id, reason, request_id, detail)
  on audit_event to app_rw;

-- Append-only for everybody, the owner too; sealing may fill its own empty columns once.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.sealed_at is null and
     (to_jsonb(new) - '{chain_position,previous_hash,hash,sealed_at}'::text[]) = (to_jsonb(old) - '{chain_position,previous_hash,hash,sealed_at}'::text[])
  then return new; end if;
  raise exception 'audit_event is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete on audit_event for each row execute function refuse_audit_change();
create trigger never_truncated before truncate on audit_event for each statement execute function refuse_audit_change();

create table idempotency_key (
  organisation_id uuid not null, actor_id uuid not null, key text not null check (length(key) between 8 and 100),
  operation text not null, body_hash bytea not null, response jsonb, created_at timestamptz not null default now(),
  primary key (organisation_id, actor_id, key)
);
create index idempotency_key_by_age on idempotency_key (organisation_id, created_at);
select enforce_tenancy('idempotency_key');

create table outbox (
  organisation_id uuid not null, id uuid not null, kind text not null, recipient text not null, content jsonb not null default '{}',
  subject_type text, subject_id uuid, due_at timestamptz not null default now(),
  sent_at timestamptz, cancelled_at timestamptz, attempts integer not null default 0, last_fault text,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
create index outbox_by_subject on outbox (organisation_id, subject_id) where sent_at is null and cancelled_at is null;
select enforce_tenancy('outbox');

-- The queue's own tables refuse the application, so it enqueues through this one door and passes ids only.
create function enqueue_outbox(organisation uuid, outbox_id uuid, run_at timestamptz) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform graphile_worker.add_job('send-outbox', json_build_object('organisationId', organisation, 'outboxId', outbox_id),
    run_at => run_at, max_attempts => 12, job_key => 'outbox:' || outbox_id::text);
end $$;
revoke all on function enqueue_outbox from public;
grant execute on function enqueue_outbox to app_rw;

-- Keys older than 30 days are forgotten, in every organisation; a device may stay away for days, not for a month.
create policy housekeeping on idempotency_key for delete to app_owner using (created_at < now() - interval '30 days');
create policy housekeeping_reads on idempotency_key for select to app_owner using (created_at < now() - interval '30 days');
create function forget_old_keys() returns bigint language sql security definer set search_path = public, pg_temp as
$$ with gone as (delete from idempotency_key where created_at < now() - interval '30 days' returning 1) select count(*) from gone $$;
revoke all on function forget_old_keys from public;
grant execute on function forget_old_keys to app_rw;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop function forget_old_keys; drop function enqueue_outbox;
drop table outbox, idempotency_key, audit_event, row_history;
drop function refuse_audit_change; drop function refuse_history_change; drop function write_row_history; drop function keep_history; drop function enforce_tenancy;
drop function current_actor; drop function current_organisation; drop collation person_name;
`);
  }
}
