import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second door to the queue: a piece of the worker's own work for one provider, asked for by a use case. */
export class EnqueueWork20261121222000 implements MigrationInterface {
  name = 'EnqueueWork20261121222000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Asked for again before it began, it is still done once.
create function enqueue_work(organisation uuid, work text) returns void
language plpgsql security definer set search_path = '' as $$
begin
  perform graphile_worker.add_job('work-asked', json_build_object('organisationId', organisation, 'work', work),
    max_attempts => 12, job_key => 'work:' || work || ':' || organisation::text);
end $$;
revoke all on function enqueue_work from public;
grant execute on function enqueue_work to app_rw;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function enqueue_work;');
  }
}
