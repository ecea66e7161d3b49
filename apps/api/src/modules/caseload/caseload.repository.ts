import type { Transaction } from '../../platform/database/unit-of-work.js';

/** Brings the person's rows of every list up to date, in the transaction of the write that changed them. */
export async function refreshCaseload({ manager }: Pick<Transaction, 'manager'>, personId: string): Promise<void> {
  await manager.query('select refresh_caseload($1)', [personId]);
}
