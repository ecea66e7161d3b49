import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether anything corrects a legal event is asked of every event of a person whenever their clocks are worked out. */
export class IndexCorrections20261121103000 implements MigrationInterface {
  name = 'IndexCorrections20261121103000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index legal_event_by_corrected on legal_event (organisation_id, corrects) where corrects is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index legal_event_by_corrected`);
  }
}
