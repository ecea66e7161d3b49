import type { readToday, ResponseOf } from '@alongside/contracts';
import { addDays, weekdayOf, type Instant, type LocalDate } from '@alongside/domain';
import { heldContracts, type Member } from '../../platform/access/actor.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { TODAY } from './today-statement.repository.js';

export type Today = ResponseOf<typeof readToday>;
/** With every clock that could be pressing, and until when an application is accepted. */
export type KeptToday = Omit<Today, 'clocks'> & {
  readonly clocks: readonly (Today['clocks'][number] & { readonly acceptedUntil: LocalDate | null })[];
};

/** The furthest any level looks ahead. */
const AHEAD_DAYS = 10;
const SUNDAY = 7;

export async function dayOf(
  { manager }: ReadTransaction,
  actor: Member,
  today: LocalDate,
  now: Instant,
): Promise<KeptToday> {
  const [row] = await manager.query<{ today: KeptToday }[]>(TODAY, [
    actor.organisationId,
    actor.membershipId,
    today,
    addDays(today, AHEAD_DAYS),
    addDays(today, SUNDAY - weekdayOf(today)),
    now,
    actor.role === 'advocate',
    heldContracts(actor),
  ]);
  if (!row) throw new Error('a select without a from gave no row');
  return row.today;
}
