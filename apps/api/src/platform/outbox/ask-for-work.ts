import type { Transaction } from '../database/unit-of-work.js';

/** Has the worker do a piece of its work for this provider soon, and only if this transaction commits. */
export async function askForWork({ manager, actor }: Pick<Transaction, 'manager' | 'actor'>, work: string): Promise<void> {
  await manager.query('select enqueue_work($1, $2)', [actor.organisationId, work]);
}
