import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/**
 * What this process measures. Labels come from closed lists alone (route patterns, statuses, problem codes, names of
 * tasks): never an id, an address, a name or anything a person typed.
 */
export const registry = new Registry();
const registers = [registry];

export const requestSeconds = new Histogram({
  name: 'alongside_http_request_duration_seconds',
  help: 'Requests answered, by method, route pattern and status',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
  registers,
});
export const problemsSent = new Counter({
  name: 'alongside_problems_total',
  help: 'Requests answered with a problem, by its code',
  labelNames: ['code'],
  registers,
});
export const transactionRetries = new Counter({
  name: 'alongside_transaction_retries_total',
  help: 'Transactions begun again after a serialization failure or a deadlock',
  registers,
});
export const tenantMissing = new Counter({
  name: 'alongside_tenant_missing_total',
  help: 'Statements on records of organisations, asked with no organisation set: they see nothing, and read as not found',
  registers,
});
export const jobSeconds = new Histogram({
  name: 'alongside_job_duration_seconds',
  help: 'Jobs ended, by task and outcome: done, failed (tried again), or given up',
  labelNames: ['task', 'outcome'],
  buckets: [0.05, 0.25, 1, 5, 15, 60, 300, 1800],
  registers,
});

/** A gauge that is asked at each look. Where its source does not answer it is absent, and everything else is still told. */
export function gaugeOf<Label extends string>(
  name: string,
  help: string,
  labelNames: readonly Label[],
  look: () => Promise<readonly Reading<Label>[]> | readonly Reading<Label>[],
): void {
  const gauge: Gauge<Label> = new Gauge<Label>({
    name,
    help,
    labelNames: [...labelNames],
    registers,
    collect: async () => {
      const readings = await Promise.resolve()
        .then(look)
        .catch(() => []);
      gauge.reset();
      for (const { labels, value } of readings) gauge.set(labels, value);
    },
  });
}
export interface Reading<Label extends string = string> {
  readonly labels: Partial<Record<Label, string>>;
  readonly value: number;
}
