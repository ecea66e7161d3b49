import type { Times } from './interleave.js';
import { quantile } from './quantile.js';
import type { Workload } from './workload.js';

const P95_GATE = 2.5;

/** One line of the table: a workload with so many clients. */
export interface Figures {
  readonly workload: Pick<Workload, 'id' | 'title' | 'gate' | 'aim'>;
  readonly clients: number;
  readonly app: Spread;
  readonly floor: Spread;
  readonly ratio: number;
  readonly steadiness: number;
  readonly isMet: boolean;
}
interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly requests: number;
}

const spreadOf = (times: readonly number[]): Spread => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95), requests: times.length });

/** The ratio of p50s decides; with one client the own p95 must also stay near the own p50. */
export function figuresOfTimes({ id, title, gate, aim }: Workload, clients: number, times: Times): Figures {
  const [app, floor] = [spreadOf(times.app), spreadOf(times.floor)];
  const ratio = app.p50 / floor.p50;
  const steadiness = app.p95 / app.p50;
  const isMet = ratio <= gate && (clients > 1 || steadiness <= P95_GATE);
  return { workload: { id, title, gate, aim }, clients, app, floor, ratio, steadiness, isMet };
}
