import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A clock timed by the hour keeps its hour, and one that needs a person keeps what the law leaves open. */
export class AddClockHours20261121220000 implements MigrationInterface {
  name = 'AddClockHours20261121220000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table clock add column expires_at timestamptz, add column open_point text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table clock drop column open_point, drop column expires_at`);
  }
}
