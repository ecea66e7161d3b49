import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../../../platform/clock/clock.js';
import { hashPassword } from '../../../platform/session/password.js';
import { loadOrganisation } from './load-organisation.repository.js';
import type { Size } from './sizes.js';

/** What everybody invented signs in with; the same words as in the practice data, and as public. */
export const SIZED_PASSWORD = 'practice makes calm';

export interface SizedLoad {
  readonly seed: number;
  readonly clock: Clock;
  readonly say: (line: string) => void;
}

/**
 * Fills a database with invented data of a size, as its owner: a transaction for each organisation, and the planner's
 * statistics at the end. The same seed on the same day gives the same rows. Throws NotFree where invented data is there
 * already, and beside a real provider.
 */
export async function loadSized(owner: DataSource, size: Size, { seed, clock, say }: SizedLoad): Promise<void> {
  await refuseUnlessFree(owner);
  const loading = { size, seed, today: clock.today(), passwordHash: await hashPassword(SIZED_PASSWORD), say };
  for (let index = 0; index < size.organisations; index += 1) {
    await owner.transaction(async (manager) => {
      await withoutTriggers(manager, () => loadOrganisation(manager, index, loading));
      await manager.query('analyze');
      await manager.query('select rebuild_person_trigrams(), rebuild_caseload()');
    });
  }
  say('Laying rows in the order they came, and working out the statistics that plans rest on');
  for (const [table, index] of IN_ORDER_OF) await layInOrder(owner, table, index);
  await owner.query('vacuum (analyze)');
}

/** Invented person by person; in truth work arrives day by day, and lies on disk in that order. */
const IN_ORDER_OF = [
  ['referral', 'referral_received'],
  ['contact', 'contact_by_day'],
] as const;

async function layInOrder(owner: DataSource, table: string, index: string): Promise<void> {
  await owner.query(`cluster ${table} using ${index}`);
  await owner.query(`alter table ${table} set without cluster`);
}

export class NotFree extends Error {}

async function refuseUnlessFree(owner: DataSource): Promise<void> {
  const there = await owner.query<{ slug: string; name: string; is_practice: boolean }[]>(
    'select slug, name, is_practice from organisation',
  );
  const real = there.find(({ is_practice: isPractice }) => !isPractice);
  if (real) throw new NotFree(`Invented data is not loaded beside a real provider (${real.name}).`);
  const invented = there.find(({ slug }) => slug.startsWith('invented-'));
  if (invented)
    throw new NotFree(
      'This database holds invented data of a size already. Remove the database, or name another in DATABASE_URL.',
    );
}

/** Written beside each row: the trail, which nobody left here, and the pieces of names, which one statement fills. */
const TRIGGERS = ['keep_history', 'keep_trigrams_of_new'];

/** The triggers are off for this load alone, and on again with its transaction, whether it commits or rolls back. */
async function withoutTriggers(manager: EntityManager, load: () => Promise<void>): Promise<void> {
  const off = await manager.query<{ on: string; name: string }[]>(
    'select tgrelid::regclass::text as "on", tgname as name from pg_trigger where tgname = any ($1)',
    [TRIGGERS],
  );
  for (const { on, name } of off) await manager.query(`alter table ${on} disable trigger ${name}`);
  await load();
  for (const { on, name } of off) await manager.query(`alter table ${on} enable trigger ${name}`);
}
