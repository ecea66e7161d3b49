import type { PersonPage } from '@alongside/contracts';
import type { Instant, LocalDate } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { PERSON_PAGE } from './person-page-statement.repository.js';

type Clock = Omit<PersonPage['clocks'][number], 'daysLeft' | 'level'>;
/** The page as it is kept, in JSON that Postgres built; how clocks stand today and what the actor may do are worked out from it. */
export interface KeptPersonPage {
  readonly page: string;
  readonly clocks: readonly Clock[];
}

/** One statement for the whole page. Null where there is no such person in this organisation. */
export async function personPage(
  { manager, actor }: ReadTransaction,
  personId: string,
  today: LocalDate,
  now: Instant,
): Promise<KeptPersonPage | null> {
  const [row] = await manager.query<KeptPersonPage[]>(PERSON_PAGE, [actor.organisationId, personId, today, now]);
  return row ?? null;
}
