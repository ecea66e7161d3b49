import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a provider says of itself, how far its first set-up has come, and how an invented provider is erased. A real
 * provider's trail stays as it was: nobody can delete from it, whatever role they hold.
 */
export class FoundAndEraseOrganisation20261121095400 implements MigrationInterface {
  name = 'FoundAndEraseOrganisation20261121095400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table organisation add column independence_statement text not null default '', add column privacy_lead_name text not null default '',
  add column privacy_lead_email text not null default '', add column is_public_form_on boolean not null default true;

-- Where somebody setting the provider up had got to; a step is done when a person says so.
create table setup_step (
  organisation_id uuid not null references organisation, id uuid not null, step text not null, done_at timestamptz, done_by uuid,
  primary key (organisation_id, id), unique (organisation_id, step), foreign key (organisation_id, done_by) references membership (organisation_id, id)
);
select enforce_tenancy('setup_step'), keep_history('setup_step');

-- The form's door shows who takes referrals by it; the night's work and the commands reach everybody.
create or replace function public_organisations() returns table (slug text, name text) language sql stable security definer set search_path = public, pg_temp as
$$ select slug, name from organisation where is_public_form_on order by name $$;
create function all_organisations() returns table (organisation_id uuid, slug text, is_practice boolean) language sql stable security definer set search_path = public, pg_temp as
$$ select organisation_id, slug, is_practice from organisation order by slug $$;
revoke all on function all_organisations from public;
grant execute on function all_organisations to app_rw;

-- Invented stays invented, and real stays real: what may be erased follows from it.
create function keep_practice_apart() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if not old.is_practice then raise exception 'a provider that is not for practice is never erased' using errcode = 'insufficient_privilege'; end if;
    return old;
  end if;
  if new.is_practice <> old.is_practice then raise exception 'practice cannot become real, nor real practice' using errcode = 'insufficient_privilege'; end if;
  return new;
end $$;
create trigger practice_apart before update of is_practice or delete on organisation for each row execute function keep_practice_apart();
create trigger never_truncated before truncate on organisation for each statement execute function keep_practice_apart();

-- Only what belongs to an invented provider; a real one cannot become one (above).
create function may_erase(organisation uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as
$$ select exists (select 1 from organisation o where o.organisation_id = may_erase.organisation and o.is_practice) $$;
revoke all on function may_erase from public;
grant execute on function may_erase to app_rw;

create or replace function refuse_history_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and may_erase(old.organisation_id) then return old; end if;
  raise exception 'row_history is append-only' using errcode = 'insufficient_privilege';
end $$;
create or replace function refuse_audit_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and may_erase(old.organisation_id) then return old; end if;
  if tg_op = 'UPDATE' and old.sealed_at is null and
     (to_jsonb(new) - '{chain_position,previous_hash,hash,sealed_at}'::text[]) = (to_jsonb(old) - '{chain_position,previous_hash,hash,sealed_at}'::text[])
  then return new; end if;
  raise exception 'audit_event is append-only' using errcode = 'insufficient_privilege';
end $$;
create or replace function refuse_release_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and may_erase(old.organisation_id) then return old; end if;
  raise exception 'a release is frozen' using errcode = 'insufficient_privilege';
end $$;

-- Erases the organisation of this transaction, if it is for practice: every table that names it, those that point before
-- those pointed at, and the accounts that were nobody's elsewhere. The history goes after what writes to it; of the
-- provider itself one row of history stays: that it was, and when it was erased.
create function erase_practice() returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  erased uuid := current_organisation();
  accounts uuid[];
  remaining regclass[];
  next_table regclass;
begin
  if not exists (select 1 from organisation where organisation_id = erased and is_practice) then
    raise exception 'only a practice provider can be erased' using errcode = 'insufficient_privilege';
  end if;
  select array_agg(account_id) into accounts from membership where organisation_id = erased;
  select array_agg(c.oid::regclass order by c.relname) into remaining
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname not in ('row_history', 'organisation');
  while remaining <> '{}' loop
    select t into strict next_table from unnest(remaining) t
    where not exists (select 1 from pg_constraint f where f.contype = 'f' and f.confrelid = t and f.conrelid <> t and f.conrelid = any (remaining))
    order by t::text limit 1;
    execute format('delete from %s where organisation_id = $1', next_table) using erased;
    remaining := array_remove(remaining, next_table);
  end loop;
  delete from row_history where organisation_id = erased;
  delete from organisation where organisation_id = erased;
  delete from account a where a.id = any (accounts) and not exists (select 1 from membership m where m.account_id = a.id);
end $$;
revoke all on function erase_practice from public;
grant execute on function erase_practice to app_rw;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop function erase_practice;
create or replace function refuse_release_change() returns trigger language plpgsql as
$$ begin raise exception 'a release is frozen' using errcode = 'insufficient_privilege'; end $$;
create or replace function refuse_audit_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.sealed_at is null and
     (to_jsonb(new) - '{chain_position,previous_hash,hash,sealed_at}'::text[]) = (to_jsonb(old) - '{chain_position,previous_hash,hash,sealed_at}'::text[])
  then return new; end if;
  raise exception 'audit_event is append-only' using errcode = 'insufficient_privilege';
end $$;
create or replace function refuse_history_change() returns trigger language plpgsql as
$$ begin raise exception 'row_history is append-only' using errcode = 'insufficient_privilege'; end $$;
drop function may_erase;
drop trigger never_truncated on organisation; drop trigger practice_apart on organisation; drop function keep_practice_apart;
drop function all_organisations;
create or replace function public_organisations() returns table (slug text, name text) language sql stable security definer set search_path = public, pg_temp as
$$ select slug, name from organisation order by name $$;
drop table setup_step;
alter table organisation drop column is_public_form_on, drop column privacy_lead_email, drop column privacy_lead_name, drop column independence_statement;
`);
  }
}
