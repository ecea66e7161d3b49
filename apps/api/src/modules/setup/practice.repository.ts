import type { Role } from '@alongside/domain/access';
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

/** Moves the transaction to another provider: only for erasing an invented one and founding a new one, below. */
async function moveTo({ manager }: Transaction, organisationId: string): Promise<void> {
  await manager.query(`select set_config('app.organisation_id', $1, true)`, [organisationId]);
}

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
  for (const { id } of others) {
    await moveTo(tx, id);
    await erasePractice(tx);
  }
}

export interface NewProvider {
  readonly organisationId: string;
  readonly slug: string;
  readonly name: string;
  readonly prefix: string;
  readonly email: string;
}
/** A real provider with nothing in it, in which the transaction goes on. Its public form stays shut until somebody opens it. */
export async function addProvider(tx: Transaction, { organisationId, slug, name, prefix, email }: NewProvider): Promise<void> {
  await moveTo(tx, organisationId);
  await tx.manager.query(
    `insert into organisation (organisation_id, slug, name, phone, email, reference_prefix, is_public_form_on) values ($1, $2, $3, '', $4, $5, false)`,
    [organisationId, slug, name, email, prefix],
  );
  await tx.manager.query(`insert into measure_setting (organisation_id) values ($1)`, [organisationId]);
}

/** The first of a slug's spellings that no provider has. */
export async function freeSlug({ manager }: ReadTransaction, wanted: string): Promise<string> {
  const [row] = await manager.query<{ slug: string }[]>(
    `select s.slug from (select $1::text as slug, 1 as n union all select left($1, 36) || '-' || n, n from generate_series(2, 99) n) s
     where not exists (select 1 from all_organisations() o where o.slug = s.slug) order by s.n limit 1`,
    [wanted],
  );
  if (!row) throw new Error('no slug is free');
  return row.slug;
}
