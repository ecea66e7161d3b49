import type { KeepAliveClient } from './keep-alive-client.js';
import type { Side, Workload } from './workload.js';

export interface Servers {
  readonly app: KeepAliveClient;
  readonly floor: KeepAliveClient;
}
export interface Pace {
  readonly rounds: number;
  readonly segmentMs: number;
  readonly warmUpMs: number;
  /** How often each client asks at least before anything counts: Postgres plans a prepared statement anew the first five times. */
  readonly warmUpRequests: number;
}
/** How long each request took, in milliseconds. */
export type Times = Readonly<Record<Side, number[]>>;

/** Neither side is always the one that goes first, nor the one that finds everything warm. */
const ORDER: readonly Side[] = ['app', 'floor', 'floor', 'app'];

/** Questions are numbered over the whole run, so that none that writes is asked twice. */
export class Turns {
  private next = 0;
  take(): number {
    return this.next++;
  }
}

/** Measures both sides in turn (A B B A, so many rounds) with so many clients at once, each asking as soon as it is answered. */
export async function interleave(servers: Servers, workload: Workload, clients: number, pace: Pace, turns: Turns): Promise<Times> {
  const times: Times = { app: [], floor: [] };
  const segment = (side: Side, ms: number, kept: number[], atLeast = 1) => {
    const end = performance.now() + ms;
    const client = async () => {
      for (let asked = 0; asked < atLeast || performance.now() < end; asked += 1) kept.push(await timed(servers[side], workload, side, turns.take()));
    };
    return Promise.all(Array.from({ length: clients }, client));
  };
  for (const side of ['floor', 'app'] as const) await segment(side, pace.warmUpMs, [], pace.warmUpRequests);
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const side of ORDER) await segment(side, pace.segmentMs, times[side]);
  }
  return times;
}

async function timed(server: KeepAliveClient, workload: Workload, side: Side, turn: number): Promise<number> {
  const ask = workload.pair(turn)[side];
  const start = performance.now();
  const { status, text } = await server.ask(ask);
  const took = performance.now() - start;
  if (status >= 300) throw new Error(`${workload.id}: the ${side} answered ${status}: ${text.slice(0, 300)}`);
  return took;
}
