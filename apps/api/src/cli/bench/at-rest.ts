import { quantile } from './quantile.js';
import { serveApi, type Served } from './served-process.js';

const STARTS = 5;
const START_GATE_MS = 1_500;
const REST_GATE_MIB = 180;

/** W9: from nothing to the first good answer, and what the process holds in memory before and after the run. */
export interface AtRest {
  readonly startMs: number;
  readonly residentMiB: number;
  readonly residentAfterMiB: number;
  readonly isMet: boolean;
}

/** The middle one of several cold starts on the migrated database. */
export async function coldStartMs(): Promise<number> {
  const starts: number[] = [];
  for (let n = 0; n < STARTS; n += 1) {
    const api = await serveApi();
    starts.push(api.startMs);
    await api.stop();
  }
  return quantile(starts, 0.5);
}

export function atRest(startMs: number, residentMiB: number, api: Pick<Served, 'residentMiB'>): AtRest {
  const residentAfterMiB = api.residentMiB();
  return { startMs, residentMiB, residentAfterMiB, isMet: startMs <= START_GATE_MS && residentMiB <= REST_GATE_MIB };
}
