import type { Job, WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import { gaugeOf, jobSeconds } from '../metrics/registry.js';

interface QueueRow {
  readonly waiting: string;
  readonly oldest: string;
  readonly failing: string;
  readonly given_up: string;
}

/** Of messages that are not on their way. One that failed waits since it was put there; another since it was due. */
const OUTBOX = `
  select count(*) filter (where attempts < max_attempts and run_at <= now() or last_error is not null and attempts < max_attempts) as waiting,
    coalesce(max(extract(epoch from now() - case when last_error is null then run_at else created_at end))
      filter (where attempts < max_attempts and (run_at <= now() or last_error is not null)), 0) as oldest,
    count(*) filter (where last_error is not null and attempts < max_attempts) as failing,
    count(*) filter (where last_error is not null and attempts >= max_attempts) as given_up
  from graphile_worker.jobs where task_identifier = 'send-outbox'`;

const LAST_RUNS = `
  select identifier as task, extract(epoch from last_execution) as at from graphile_worker._private_known_crontabs
  where last_execution is not null`;

let queue: pg.Pool | undefined;

const ask = async <Row extends object>(statement: string): Promise<Row[]> => (await queue?.query<Row>(statement))?.rows ?? [];

gaugeOf(
  'alongside_outbox_messages',
  'Messages that are due and have not left: all (waiting), those whose last attempt failed (failing); and those not tried any more (given-up)',
  ['state'],
  async () =>
    (await ask<QueueRow>(OUTBOX)).flatMap(({ waiting, failing, given_up: givenUp }) =>
      Object.entries({ waiting, failing, 'given-up': givenUp }).map(([state, count]) => ({ labels: { state }, value: Number(count) })),
    ),
);
gaugeOf('alongside_outbox_oldest_seconds', 'How long the oldest message that is due has waited', [], async () =>
  (await ask<QueueRow>(OUTBOX)).map(({ oldest }) => ({ labels: {}, value: Number(oldest) })),
);
gaugeOf('alongside_timetable_last_begun_timestamp_seconds', 'When a task of the timetable was last put in the queue', ['task'], async () =>
  (await ask<{ task: string; at: string }>(LAST_RUNS)).map(({ task, at }) => ({ labels: { task }, value: Number(at) })),
);

/** Has this queue measured from now on. */
export const measureQueue = (pool: pg.Pool): void => {
  queue = pool;
};

/** Counts each job as it ends. */
export function measureJobs(events: WorkerEvents): void {
  const began = new Map<string, number>();
  const ended = ({ id, task_identifier: task }: Job, outcome: string) => {
    jobSeconds.observe({ task, outcome }, (performance.now() - (began.get(id) ?? performance.now())) / 1000);
    began.delete(id);
  };
  events.on('job:start', ({ job }) => began.set(job.id, performance.now()));
  events.on('job:success', ({ job }) => ended(job, 'done'));
  events.on('job:error', ({ job }) => ended(job, job.attempts < job.max_attempts ? 'failed' : 'given-up'));
}
