import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The timeline of a person asks for all their stays and allocations, those that have ended too. */
export class IndexStaysAndAllocations20261121103100 implements MigrationInterface {
  name = 'IndexStaysAndAllocations20261121103100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index stay_by_person on stay (organisation_id, person_id);
create index allocation_by_referral on allocation (organisation_id, referral_id);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index allocation_by_referral, stay_by_person`);
  }
}
