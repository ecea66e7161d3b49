import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A standard holds from a day to a day: a referral is judged by what was promised when it came. And what a contract buys. */
export class DateServiceStandards20261121095100 implements MigrationInterface {
  name = 'DateServiceStandards20261121095100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table service_standard add column from_on date not null default '2000-01-01', add column to_on date, add check (to_on >= from_on);
drop index service_standard_by_contract;
create index service_standard_by_contract on service_standard (organisation_id, contract_id, from_on, sort_order);

alter table contract add column area text not null default '', add column hours_a_year numeric(8,2) check (hours_a_year >= 0),
  add constraint contract_dates check (ends_on >= starts_on);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table contract drop constraint contract_dates, drop column hours_a_year, drop column area;
drop index service_standard_by_contract;
alter table service_standard drop column to_on, drop column from_on;
create index service_standard_by_contract on service_standard (organisation_id, contract_id, sort_order);
`);
  }
}
