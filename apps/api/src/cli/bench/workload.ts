/** One request, of the application or of the floor. */
export interface Ask {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
/** The same question put to both. */
export interface Pair {
  readonly app: Ask;
  readonly floor: Ask;
}

export const WORKLOAD_IDS = ['W1', 'W2', 'W2t', 'W3', 'W4', 'W5', 'W5n', 'W6'] as const;
export type WorkloadId = (typeof WORKLOAD_IDS)[number];

/** What is measured: the questions in turn, how their answers are made comparable, and what the ratio of p50s may be. */
export interface Workload {
  readonly id: WorkloadId;
  readonly title: string;
  readonly gate: number;
  readonly aim: number;
  /** The question of this turn; turns are counted from 0 and never repeat within a run. */
  pair(turn: number): Pair;
  /** What must be the same in both answers; without it, all of it. */
  comparable?(answer: Json, side: Side): unknown;
}
export type Side = 'app' | 'floor';
export type Json = Readonly<Record<string, unknown>>;

/** How the floor is asked: by the name of its statement, with the values in the address. */
export const askFloor = (statement: string, values: readonly unknown[]): Ask => ({
  method: 'GET',
  path: `/${statement}?${encodeURIComponent(JSON.stringify(values))}`,
});
