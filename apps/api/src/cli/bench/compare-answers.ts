import { isDeepStrictEqual } from 'node:util';
import type { Servers, Turns } from './interleave.js';
import type { Json, Workload } from './workload.js';

const COMPARED = 25;

/** A floor that answers something else is no floor: both are asked the same before anything is measured. A fault where they differ. */
export async function compareAnswers({ app, floor }: Servers, workload: Workload, turns: Turns): Promise<void> {
  const { comparable = (answer: Json) => answer } = workload;
  for (let n = 0; n < COMPARED; n += 1) {
    const pair = workload.pair(turns.take());
    const ours = comparable(JSON.parse((await app.ask(pair.app)).text) as Json, 'app');
    const theirs = comparable(JSON.parse((await floor.ask(pair.floor)).text) as Json, 'floor');
    if (isDeepStrictEqual(ours, theirs)) continue;
    throw new Error(`${workload.id}: the floor answers something else\n${differenceIn(ours, theirs)}\nasked ${JSON.stringify(pair)}`);
  }
}

/** Where two answers differ first, with both values. */
function differenceIn(ours: unknown, theirs: unknown, at = ''): string {
  const isDeep = (value: unknown): value is Json => typeof value === 'object' && value !== null;
  if (isDeep(ours) && isDeep(theirs)) {
    for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
      if (!isDeepStrictEqual(ours[key], theirs[key])) return differenceIn(ours[key], theirs[key], `${at}/${key}`);
    }
  }
  return `${at}: the application ${JSON.stringify(ours)}, the floor ${JSON.stringify(theirs)}`.slice(0, 2000);
}
