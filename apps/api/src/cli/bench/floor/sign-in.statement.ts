/** $1 the address. */
export const PASSWORD = `select password_hash from account where lower(email) = lower($1)`;

/** $1 the address, $2 the hash of the new token, $3 what the role may do. Stores the session and gives what the shell draws itself from. */
export const SIGN_IN = `with mine as (
  select m.account_id, m.id, m.organisation_id, m.role, m.display_name, o.name, o.slug, o.is_practice, o.nation
  from account a join membership m on m.account_id = a.id and m.ended_at is null join organisation o on o.organisation_id = m.organisation_id
  where lower(a.email) = lower($1) order by o.name, m.role),
first as (select * from mine limit 1),
stored as (
  insert into session (token_hash, id, account_id, organisation_id, membership_id, proofs, expires_at)
  select decode($2, 'hex'), gen_random_uuid(), account_id, organisation_id, id, '[]', now() + interval '12 hours' from first returning expires_at)
select json_build_object('membershipId', f.id, 'displayName', f.display_name, 'role', f.role,
  'organisation', json_build_object('name', f.name, 'slug', f.slug, 'isPractice', f.is_practice, 'nation', f.nation),
  'isLocked', false, 'expiresAt', to_char(s.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'idleMinutes', 10,
  'memberships', (select json_agg(json_build_object('membershipId', m.id, 'organisationName', m.name, 'role', m.role)) from mine m),
  'allowedActions', $3::json)::text as answer
from first f, stored s`;
