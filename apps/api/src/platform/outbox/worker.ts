import { run, runMigrations, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { GatedMail } from '@alongside/domain/sharing';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { Clock, SystemClock } from '../clock/clock.js';
import { openDataSource } from '../database/data-sources.js';
import { roleUrl } from '../database/role-logins.js';
import { SteadyClient } from '../database/steady-client.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { logger } from '../logging/logger.js';
import { poolOf, watchPool } from '../metrics/pools.js';
import { giveBackJobsOfTheDead, WORKER_CONNECTION } from './dead-workers.js';
import { mailer } from './mailer.js';
import { measureJobs, measureQueue } from './queue-metrics.js';
import { quiet } from './quiet-logger.js';
import { sendOutbox, type AfterSending, type BeforeSending } from './send-outbox.js';

/** The queue's tables belong to the owner; what a job does to our records, it does as the application. */
export async function prepareQueue(): Promise<void> {
  await runMigrations({ connectionString: roleUrl('app_owner') });
}

/** What is done for each provider once a night, soon after midnight. A night that was missed is made up for. */
export type NightlyWork = (unitOfWork: UnitOfWork, organisationId: string, clock: Clock) => Promise<void>;

/** The work of the modules, handed in: the platform knows of queues and mail, not of what they are for. */
export interface WorkToDo {
  readonly nightly?: readonly NightlyWork[];
  /** By the name under which a use case asks for it (`askForWork`), for one provider. */
  readonly asked?: Readonly<Record<string, NightlyWork>>;
  /** By the kind of a message that needs the gate, who asks it as the message is about to leave. */
  readonly beforeSending?: Readonly<Record<GatedMail, BeforeSending>>;
  /** By the kind of a message, what follows when it has left. */
  readonly afterSending?: Readonly<Record<string, AfterSending>>;
}
export interface RunningWorker {
  /** Takes no more jobs, and resolves when those under way are done. */
  stop(): Promise<void>;
}

const CRONTAB = ['5 1 * * * nightly ?fill=1d', '17 2 * * * housekeeping', '*/5 * * * * give-back'].join('\n');

/** Runs until stopped: sends the outbox, does the night's work, and forgets old keys and dead sessions every night. */
export async function startWorker(work: WorkToDo = {}, clock: Clock = new SystemClock()): Promise<RunningWorker> {
  const log = logger();
  const queue = new pg.Pool({ connectionString: roleUrl('app_owner'), max: 4, application_name: WORKER_CONNECTION, Client: SteadyClient });
  queue.on('error', () => log.warn('queue connection lost'));
  await giveBackJobsOfTheDead(queue, 'at-start');
  const dataSource = await openDataSource('app_rw');
  watchPool('queue', () => queue);
  watchPool('jobs', () => (dataSource.isInitialized ? poolOf(dataSource) : undefined));
  measureQueue(queue);
  const runner = await run({
    pgPool: queue,
    noHandleSignals: true,
    concurrency: 2,
    pollInterval: 1000,
    logger: quiet(),
    crontab: CRONTAB,
    taskList: tasks({ dataSource, queue, work, clock }),
  });
  measureJobs(runner.events);
  return {
    stop: async () => {
      await runner.stop();
      await Promise.all([queue.end(), dataSource.destroy()]);
    },
  };
}

interface Means {
  readonly dataSource: DataSource;
  readonly queue: pg.Pool;
  readonly work: WorkToDo;
  readonly clock: Clock;
}

const AskedFor = z.object({ organisationId: z.uuid(), work: z.string() });

function tasks({ dataSource, queue, work: { nightly = [], asked = {}, beforeSending, afterSending = {} }, clock }: Means): TaskList {
  const unitOfWork = new UnitOfWork(dataSource);
  return {
    'send-outbox': (payload) => sendOutbox({ unitOfWork, mailer: mailer(), clock, beforeSending: beforeSending ?? {}, afterSending }, payload),
    'work-asked': async (payload) => {
      const { organisationId, work } = AskedFor.parse(payload);
      await asked[work]?.(unitOfWork, organisationId, clock);
    },
    'give-back': () => giveBackJobsOfTheDead(queue, 'later'),
    nightly: async () => {
      const providers = await dataSource.query<{ id: string }[]>(
        'select organisation_id as id from all_organisations()',
      );
      for (const each of nightly) for (const { id } of providers) await each(unitOfWork, id, clock);
    },
    housekeeping: async () => {
      await dataSource.query('select forget_old_keys(), forget_dead_sessions()');
    },
  };
}
