import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { SystemClock } from '../platform/clock/clock.js';
import { openDataSource } from '../platform/database/data-sources.js';
import { loadPractice } from './seed/load-practice.js';
import { mayLoadPractice } from './seed/only-for-practice.js';
import { loadSized, NotFree } from './seed/sized/load-sized.repository.js';
import { isSizeName, SIZES } from './seed/sized/sizes.js';

/**
 * Without arguments, the practice providers (`--if-empty`: only where nobody else is). With `--size s|m|l`, invented data
 * of that size, the same for the same `--seed` and day.
 */
const { values } = parseArgs({
  options: {
    'if-empty': { type: 'boolean', default: false },
    size: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const clock = new SystemClock();
const say = (line: string) => process.stdout.write(`${line}\n`);

// `npm start` asks in passing, and goes on without; whoever asks for it by name is refused.
if (!mayLoadPractice(say)) process.exitCode = values['if-empty'] ? 0 : 1;
else if (values.size === undefined) await loadPractice({ clock, say, onlyIfEmpty: values['if-empty'] });
else process.exitCode = await sized(values.size, Number(values.seed));

async function sized(size: string, seed: number): Promise<number> {
  if (!isSizeName(size)) return complain(`There is no size "${size}". There are: ${Object.keys(SIZES).join(', ')}.`);
  if (!Number.isSafeInteger(seed) || seed < 0) return complain('--seed is a whole number.');
  const owner = await openDataSource('app_owner');
  try {
    await loadSized(owner, SIZES[size], { seed, clock, say });
    return 0;
  } catch (error) {
    if (error instanceof NotFree) return complain(error.message);
    throw error;
  } finally {
    await owner.destroy();
  }
}

function complain(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
