import { instant } from '@alongside/domain';
import { loadSized } from '../../src/cli/seed/sized/load-sized.repository.js';
import type { Size } from '../../src/cli/seed/sized/sizes.js';
import { FixedClock, type Clock } from '../../src/platform/clock/clock.js';
import { openDataSource } from '../../src/platform/database/data-sources.js';
import { NOW } from './app.js';

interface Loaded {
  readonly seed?: number;
  /** The day that everything is counted from; that on which tests stand still, if no other is given. */
  readonly clock?: Clock;
}

/** Loads invented data into a database, as its owner. */
export async function loadInto(url: string, size: Size, { seed = 1, clock = new FixedClock(instant(NOW)) }: Loaded = {}): Promise<void> {
  process.env['DATABASE_URL'] = url;
  const owner = await openDataSource('app_owner');
  try {
    await loadSized(owner, size, { seed, clock, say: () => undefined });
  } finally {
    await owner.destroy();
  }
}
