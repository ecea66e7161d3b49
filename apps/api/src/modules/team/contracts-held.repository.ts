import type { Transaction } from '../../platform/database/unit-of-work.js';

/** Whether every one of these contracts is the organisation's own. */
export async function areContracts({ manager, actor }: Transaction, contractIds: readonly string[]): Promise<boolean> {
  const [known] = await manager.query<{ count: number }[]>(
    `select count(*)::integer as count from contract where organisation_id = $1 and id = any ($2::uuid[])`,
    [actor.organisationId, [...contractIds]],
  );
  return known?.count === new Set(contractIds).size;
}

/** Sets which contracts a member holds. What stays is not touched. */
export async function setContractsHeld({ manager, actor }: Transaction, membershipId: string, contractIds: readonly string[]): Promise<void> {
  await manager.query(`delete from contract_holder where organisation_id = $1 and membership_id = $2 and contract_id <> all ($3::uuid[])`, [
    actor.organisationId, membershipId, [...contractIds],
  ]);
  await manager.query(
    `insert into contract_holder (organisation_id, membership_id, contract_id) select $1, $2, unnest($3::uuid[]) on conflict do nothing`,
    [actor.organisationId, membershipId, [...contractIds]],
  );
}
