import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRelease20261121095000 implements MigrationInterface {
  name = 'CreateRelease20261121095000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- A published quarter, frozen: disclosure control is done before it is stored, and a correction is a whole new edition.
create table release (
  organisation_id uuid not null references organisation, id uuid not null, contract_id uuid not null, period text not null, from_on date not null, to_on date not null, as_of date not null,
  edition integer not null check (edition >= 1), published_at timestamptz not null, published_by uuid not null, provider_name text not null, contract_reference text not null, contract_name text not null,
  disclosure_rule text not null, disclosure_threshold integer not null, figures jsonb not null, correction_note text,
  primary key (organisation_id, id), unique (organisation_id, contract_id, period, edition),
  foreign key (organisation_id, contract_id) references contract (organisation_id, id), foreign key (organisation_id, published_by) references membership (organisation_id, id)
);
select enforce_tenancy('release', 'select, insert');

-- The report role reads published releases of its own contracts and nothing else in the database.
create policy own_contracts on release as restrictive for select to app_report
  using (contract_id = any (string_to_array(nullif(current_setting('app.contract_ids', true), ''), ',')::uuid[]));
grant select on release to app_report;

create function refuse_release_change() returns trigger language plpgsql as
$$ begin raise exception 'a release is frozen' using errcode = 'insufficient_privilege'; end $$;
create trigger frozen before update or delete on release for each row execute function refuse_release_change();
create trigger never_truncated before truncate on release for each statement execute function refuse_release_change();
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table release; drop function refuse_release_change;`);
  }
}
