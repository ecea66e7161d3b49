import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations by mail, who was invited and has not come yet, and history of which contracts somebody holds. */
export class CreateInvitation20261121095200 implements MigrationInterface {
  name = 'CreateInvitation20261121095200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Somebody invited has no account with us until they come: so nobody signs in as them, and nobody is allocated to them.
alter table membership alter column account_id drop not null, add column joined_at timestamptz default now(),
  add constraint membership_joined_with_account check ((joined_at is null) = (account_id is null));

-- To an address, not to one membership: whoever accepts takes up every membership of theirs that waits. Only the hash of
-- the token is kept; it is read before any tenant is known, through the function below.
create table invitation (
  organisation_id uuid not null references organisation, id uuid not null, email text not null, token_hash bytea not null,
  sent_at timestamptz not null, expires_at timestamptz not null, accepted_at timestamptz, cancelled_at timestamptz,
  primary key (organisation_id, id), check (expires_at > sent_at)
);
create unique index invitation_by_token on invitation (token_hash);
create index invitation_by_email on invitation (organisation_id, lower(email)) where accepted_at is null and cancelled_at is null;
select enforce_tenancy('invitation');
create policy sign_in on invitation for select to app_owner using (true);

-- Whether the address has an account is told to nobody but whoever holds the token that was sent there.
create function invitation_by_token(hash bytea, at timestamptz)
returns table (organisation_id uuid, organisation_name text, invitation_id uuid, email text, account_id uuid)
language sql stable security definer set search_path = public, pg_temp as
$$ select i.organisation_id, o.name, i.id, i.email, a.id
   from invitation i join organisation o on o.organisation_id = i.organisation_id left join account a on lower(a.email) = lower(i.email)
   where i.token_hash = hash and i.accepted_at is null and i.cancelled_at is null and i.expires_at > at and a.disabled_at is null $$;

-- Never touches an account that is there already: then it gives nothing.
create function add_account(new_id uuid, address text, hash text) returns uuid
language sql security definer set search_path = public, pg_temp as
$$ insert into account (id, email, password_hash) values (new_id, address, hash) on conflict do nothing returning id $$;

create function end_sessions_of_membership(of_organisation uuid, of_membership uuid) returns integer
language sql security definer set search_path = public, pg_temp as
$$ with gone as (delete from session where organisation_id = of_organisation and membership_id = of_membership and of_organisation = current_organisation() returning 1)
   select count(*)::integer from gone $$;

revoke all on function invitation_by_token, add_account, end_sessions_of_membership from public;
grant execute on function invitation_by_token, add_account, end_sessions_of_membership to app_rw;

-- Leave that was entered and will not be taken goes; its history stays.
grant delete on leave to app_rw;
select keep_history('contract_holder');
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop trigger keep_history on contract_holder;
revoke delete on leave from app_rw;
drop function end_sessions_of_membership, add_account, invitation_by_token;
drop table invitation;
alter table membership drop constraint membership_joined_with_account, drop column joined_at, alter column account_id set not null;
`);
  }
}
