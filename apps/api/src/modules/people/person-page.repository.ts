import type { PersonPage } from '@alongside/contracts';
import type { Instant, LocalDate } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { PERSON_PAGE } from './person-page-statement.repository.js';

type Clock = Omit<PersonPage['clocks'][number], 'daysLeft' | 'level'>;
/** The page as it is kept: how clocks stand today and what the actor may do are worked out from it. */
export type KeptPersonPage = Omit<PersonPage, 'clocks' | 'allowedActions'> & { readonly clocks: readonly Clock[] };

/** One statement for the whole page, its JSON built by Postgres. */
export async function personPage(
  { manager, actor }: ReadTransaction,
  personId: string,
  today: LocalDate,
  now: Instant,
): Promise<KeptPersonPage | null> {
  const [row] = await manager.query<{ page: KeptPersonPage }[]>(PERSON_PAGE, [
    actor.organisationId,
    personId,
    today,
    now,
  ]);
  return row?.page ?? null;
}
