import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two places of one name cannot be told apart in a list that is chosen from; one that has ended is no longer chosen. */
export class NamePlacesOnce20261121095300 implements MigrationInterface {
  name = 'NamePlacesOnce20261121095300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create unique index hospital_named_once on hospital (organisation_id, lower(name)) where ended_on is null;
create unique index ward_named_once on ward (organisation_id, hospital_id, lower(name)) where ended_on is null;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index ward_named_once; drop index hospital_named_once;`);
  }
}
