import type pg from 'pg';
import { SystemClock } from '../../platform/clock/clock.js';
import { openDataSource } from '../../platform/database/data-sources.js';
import { loadSized } from '../seed/sized/load-sized.repository.js';
import { SIZES, type SizeName } from '../seed/sized/sizes.js';
import { SLUG } from './sized-provider.js';

/** Loads invented data of the size asked for where none is there. Refuses a database that holds another size. */
export async function ensureData(admin: pg.Client, size: SizeName, tell: (line: string) => void): Promise<void> {
  const { rows } = await admin.query<{ organisations: number; people: number }>(
    `select count(distinct o.organisation_id)::integer as organisations, count(p.id)::integer as people from organisation o
     left join person p on p.organisation_id = o.organisation_id and o.slug = $1 where o.slug like 'invented-%'`,
    [SLUG],
  );
  const [held] = rows;
  const { organisations, people } = SIZES[size];
  if (!held?.organisations) return load(size, tell);
  if (held.organisations !== organisations || held.people !== people)
    throw new RangeError(`the database holds invented data of another size than ${size}; remove it, or set DATABASE_URL to another one`);
}

async function load(size: SizeName, tell: (line: string) => void): Promise<void> {
  const owner = await openDataSource('app_owner');
  try {
    await loadSized(owner, SIZES[size], { seed: 1, clock: new SystemClock(), say: tell });
  } finally {
    await owner.destroy();
  }
}
