import { run, runMigrations, type Runner } from 'graphile-worker';
import pg from 'pg';
import { roleUrl } from '../database/role-logins.js';
import { giveBackJobsOfTheDead, WORKER_CONNECTION } from './dead-workers.js';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../database/data-sources.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { logger } from '../logging/logger.js';
import { Clock, SystemClock } from '../clock/clock.js';
import { sendOutbox } from './send-outbox.js';
import { quiet } from './quiet-logger.js';
import { mailer } from './mailer.js';

/** The queue's tables belong to the owner; what a job does to our records, it does as the application. */
export async function prepareQueue(): Promise<void> {
  await runMigrations({ connectionString: roleUrl('app_owner') });
}

/** What is done for each provider once a night, soon after midnight. A night that was missed is made up for. */
export type NightlyWork = (unitOfWork: UnitOfWork, organisationId: string, clock: Clock) => Promise<void>;

/** Runs until stopped: sends the outbox, does the night's work, and forgets old keys and dead sessions every night. */
export async function startWorker(
  nightly: readonly NightlyWork[] = [],
  clock: Clock = new SystemClock(),
): Promise<Pick<Runner, 'stop'>> {
  const log = logger();
  const queue = new pg.Pool({ connectionString: roleUrl('app_owner'), max: 4, application_name: WORKER_CONNECTION });
  queue.on('error', () => log.warn('queue connection lost'));
  await giveBackJobsOfTheDead(queue, 'at-start');
  const dataSource = await openDataSource('app_rw');
  const runner = await run({
    pgPool: queue,
    noHandleSignals: true,
    concurrency: 2,
    pollInterval: 1000,
    logger: quiet(),
    crontab: '5 1 * * * nightly ?fill=1d\n17 2 * * * housekeeping\n*/5 * * * * give-back',
    taskList: {
      'send-outbox': (payload) => sendOutbox(dataSource, mailer(), clock, payload),
      'give-back': () => giveBackJobsOfTheDead(queue, 'later'),
      nightly: () => everyNight(dataSource, nightly, clock),
      housekeeping: async () => {
        await dataSource.query('select forget_old_keys(), forget_dead_sessions()');
      },
    },
  });
  return {
    stop: async () => {
      await runner.stop();
      await Promise.all([queue.end(), dataSource.destroy()]);
    },
  };
}

async function everyNight(dataSource: DataSource, nightly: readonly NightlyWork[], clock: Clock): Promise<void> {
  const unitOfWork = new UnitOfWork(dataSource);
  const providers = await dataSource.query<{ id: string }[]>(
    'select organisation_by_slug(slug) as id from public_organisations()',
  );
  for (const work of nightly) for (const { id } of providers) await work(unitOfWork, id, clock);
}
