import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom a contract takes beside those whom the Act gives the right, and on which ground a referral was accepted: null where
 * that was decided before it was kept.
 */
export class AddContractExtras20261121223000 implements MigrationInterface {
  name = 'AddContractExtras20261121223000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table contract add column takes text[] not null default '{}';
alter table referral add column eligibility_ground text check (eligibility_ground in ('LAW', 'CONTRACT', 'PERSON'));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table referral drop column eligibility_ground;
alter table contract drop column takes;
`);
  }
}
