import { parseArgs } from 'node:util';
import { isSizeName, SIZES, type SizeName } from '../seed/sized/sizes.js';
import { WORKLOAD_IDS } from './workload.js';

const IDS: readonly string[] = [...WORKLOAD_IDS, 'W9', 'D1'];

/** What the command line asks for. */
export interface BenchOptions {
  readonly only: ReadonlySet<string>;
  readonly size: SizeName;
  readonly rounds: number;
  /** Whether the figures go into docs/performance.md. */
  readonly write: boolean;
  /** Whether nothing is measured, and only the floor's statements go into docs/performance.md. */
  readonly isFloorOnly: boolean;
}

/** `--only W2,W4`, `--size s`, `--rounds 6`, `--write`, `--write-floor`. Refuses what it does not know, with a sentence. */
export function benchOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string' },
      size: { type: 'string', default: 'm' },
      rounds: { type: 'string', default: '4' },
      write: { type: 'boolean', default: false },
      'write-floor': { type: 'boolean', default: false },
    },
  });
  const only = new Set(values.only?.split(',') ?? IDS);
  const unknown = [...only].filter((id) => !IDS.includes(id));
  if (unknown.length > 0) throw new RangeError(`there is no workload ${unknown.join(', ')}; there are ${IDS.join(', ')}`);
  const { size } = values;
  if (!isSizeName(size)) throw new RangeError(`there is no size ${size}; there are ${Object.keys(SIZES).join(', ')}`);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 4) throw new RangeError('fewer than 4 rounds tell nothing');
  return { only, size, rounds, write: values.write, isFloorOnly: values['write-floor'] };
}
