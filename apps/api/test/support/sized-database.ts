import { instant } from '@alongside/domain';
import { loadSized } from '../../src/cli/seed/sized/load-sized.js';
import type { Size } from '../../src/cli/seed/sized/sizes.js';
import { FixedClock } from '../../src/platform/clock/clock.js';
import { openDataSource } from '../../src/platform/database/data-sources.js';
import { NOW } from './app.js';

/** Loads invented data into the database that DATABASE_URL names, as its owner, counted from the day on which tests stand still. */
export async function loadInto(url: string, size: Size, seed = 1): Promise<void> {
  process.env['DATABASE_URL'] = url;
  const owner = await openDataSource('app_owner');
  try {
    await loadSized(owner, size, { seed, clock: new FixedClock(instant(NOW)), say: () => undefined });
  } finally {
    await owner.destroy();
  }
}
