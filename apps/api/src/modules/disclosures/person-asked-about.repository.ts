import type { LocalDate } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

export interface PersonAskedAbout {
  readonly dateOfBirth: LocalDate | null;
  readonly name: string | null;
  readonly isDescription: boolean;
  readonly reference: string;
}

/** What the gate asks of the person themselves. */
export async function personAskedAbout({ manager, actor }: ReadTransaction, personId: string): Promise<PersonAskedAbout | null> {
  const [row] = await manager.query<PersonAskedAbout[]>(
    `select date_of_birth::text as "dateOfBirth", name, name_kind = 'DESCRIPTION' as "isDescription", reference from person where organisation_id = $1 and id = $2`,
    [actor.organisationId, personId],
  );
  return row ?? null;
}
