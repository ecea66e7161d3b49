import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who turned out to be somebody else is asked whenever somebody asks who has looked; without this everybody is read. */
export class IndexMergedPeople20261121103300 implements MigrationInterface {
  name = 'IndexMergedPeople20261121103300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index person_merged_into on person (organisation_id, merged_into) where merged_into is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index person_merged_into`);
  }
}
