import type { ReadTransaction, Transaction } from '../../platform/database/unit-of-work.js';

/** Brings the person's rows of every list up to date, in the transaction of the write that changed them. */
export async function refreshCaseload({ manager }: Pick<ReadTransaction, 'manager'>, personId: string): Promise<void> {
  await manager.query('select refresh_caseload($1)', [personId]);
}

/** Brings to the person's rows when they were last met: enough after a contact that moved nothing else. Nobody waits for it. */
export function noteContact({ send }: Pick<Transaction, 'send'>, personId: string): void {
  send('select note_contact_on_caseload($1)', [personId]);
}

/** Everybody with an accepted, open referral. */
export async function peopleSupported({ manager, actor }: ReadTransaction): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    'select distinct person_id as id from caseload_entry where organisation_id = $1 order by 1',
    [actor.organisationId],
  );
  return rows.map(({ id }) => id);
}
