import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The names that were there before. The owner sees the people of one organisation at a time, so it is told which. */
export class FillPersonTrigram20261121102000 implements MigrationInterface {
  name = 'FillPersonTrigram20261121102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
do $$
declare one uuid;
begin
  for one in select organisation_id from organisation loop
    perform set_config('app.organisation_id', one::text, true);
    perform rebuild_person_trigrams();
  end loop;
  perform set_config('app.organisation_id', '', true);
end $$;
`);
  }

  /** The table goes with the migration before. */
  async down(): Promise<void> {}
}
