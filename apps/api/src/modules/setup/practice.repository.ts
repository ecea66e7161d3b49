import type { Role } from '@alongside/domain/access';
import { actIn } from '../../platform/database/act-in.js';
import type { ReadTransaction, Transaction } from '../../platform/database/unit-of-work.js';

/** What stands for the actor's provider in addresses, where it is invented; null where it is real. */
export async function practiceSlug({ manager, actor }: ReadTransaction): Promise<string | null> {
  const [row] = await manager.query<{ slug: string }[]>(`select slug from organisation where organisation_id = $1 and is_practice`, [actor.organisationId]);
  return row?.slug ?? null;
}

export interface PracticeMember {
  readonly accountId: string;
  readonly membershipId: string;
}
/** Somebody who works in the actor's own provider now. */
export async function workingMember({ manager, actor }: ReadTransaction, membershipId: string): Promise<PracticeMember | null> {
  const [row] = await manager.query<PracticeMember[]>(
    `select account_id as "accountId", id as "membershipId" from membership where organisation_id = $1 and id = $2 and ended_at is null and joined_at is not null`,
    [actor.organisationId, membershipId],
  );
  return row ?? null;
}

export interface PracticeRole {
  readonly membershipId: string;
  readonly name: string;
  readonly role: Role;
}
/** Who works in the actor's provider now, the longest here first; nobody where it is real. */
export const membersOfPractice = ({ manager, actor }: ReadTransaction): Promise<PracticeRole[]> =>
  manager.query<PracticeRole[]>(
    `select m.id as "membershipId", m.display_name as name, m.role from membership m join organisation o using (organisation_id)
     where m.organisation_id = $1 and o.is_practice and m.ended_at is null and m.joined_at is not null
     order by m.joined_at, m.display_name, m.id`,
    [actor.organisationId],
  );

/** Erases the actor's provider. The database refuses where it is real. */
export async function erasePractice({ manager }: Transaction): Promise<void> {
  await manager.query('select erase_practice()');
}

/** Erases the other invented providers too where no real one is there: they came with the first start, and go with it. */
export async function eraseOtherPractice(tx: Transaction): Promise<void> {
  const others = await tx.manager.query<{ id: string; isPractice: boolean }[]>(
    `select organisation_id as id, is_practice as "isPractice" from all_organisations()`,
  );
  if (others.some(({ isPractice }) => !isPractice)) return;
  for (const { id } of others) await erasePractice(await actIn(tx, { ...tx.actor, organisationId: id }));
}
