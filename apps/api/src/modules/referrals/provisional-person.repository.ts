import type { LocalDate } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

/**
 * From now on somebody we support. An NHS number that is already another person's is left with what was told: whoever
 * decided has seen the likeness, and a mistyped number must not stand between a person and their advocate.
 */
export async function confirmPerson({ manager, actor }: ReadTransaction, personId: string): Promise<void> {
  await manager.query(
    `update person p set is_provisional = false, version = p.version + 1,
       nhs_number = case when exists (select 1 from person q where q.organisation_id = p.organisation_id and q.id <> p.id and q.nhs_number = p.nhs_number
         and not q.is_provisional and q.merged_into is null) then null else p.nhs_number end
     where p.organisation_id = $1 and p.id = $2 and p.is_provisional`,
    [actor.organisationId, personId],
  );
}

export async function saveDateOfBirth(
  { manager, actor }: ReadTransaction,
  personId: string,
  dateOfBirth: LocalDate | null,
): Promise<void> {
  await manager.query(
    `update person set date_of_birth = $3, version = version + 1 where organisation_id = $1 and id = $2 and date_of_birth is distinct from $3::date`,
    [actor.organisationId, personId, dateOfBirth],
  );
}
