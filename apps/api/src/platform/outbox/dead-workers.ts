import type pg from 'pg';

/** By this name the worker's connections are known in the database. */
export const WORKER_CONNECTION = 'alongside-worker';

/** Longer than any message takes: the mail server's own time limits are shorter. */
const LONGEST_JOB = '15 minutes';

/**
 * Gives back what a killed worker was doing, so that it is done after all; the queue by itself would wait four hours.
 * A job that does run twice meets the lock on its outbox row. Where no other worker is connected, nobody holds anything.
 */
export async function giveBackJobsOfTheDead(queue: pg.Pool, when: 'at-start' | 'later'): Promise<void> {
  await queue.query(
    `select graphile_worker.force_unlock_workers(array(
       select distinct locked_by from graphile_worker._private_jobs where locked_by is not null and (locked_at < now() - $1::interval
         or $2 and not exists (select 1 from pg_stat_activity where datname = current_database() and application_name = $3 and pid <> pg_backend_pid()))))`,
    [LONGEST_JOB, when === 'at-start', WORKER_CONNECTION],
  );
}
