import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days on which law that is enacted and switched off begins, as an administrator entered them: one row per provision. */
export class CreateCommencement20261121214500 implements MigrationInterface {
  name = 'CreateCommencement20261121214500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table commencement (
  organisation_id uuid not null references organisation, id uuid not null, provision text not null, commences_on date not null, source text not null default '',
  entered_at timestamptz not null, entered_by uuid not null, version integer not null default 1,
  primary key (organisation_id, id), unique (organisation_id, provision), foreign key (organisation_id, entered_by) references membership (organisation_id, id)
);
select enforce_tenancy('commencement', 'select, insert, update, delete'), keep_history('commencement');
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table commencement;');
  }
}
