import type { ActorType } from '../access/actor.js';
import { recordAct } from '../audit/record-act.js';
import type { Transaction } from './unit-of-work.js';

/** The same transaction, going on as another actor in another organisation: only for founding one and erasing invented ones. */
export async function actIn({ manager, send }: Transaction, actor: ActorType): Promise<Transaction> {
  await manager.query(`select set_config('app.organisation_id', $1, true)`, [actor.organisationId]);
  return { manager, actor, send, record: (action, subject, more) => recordAct(manager, actor, { action, subject, more }) };
}
