import { randomUUID } from 'node:crypto';
import type { LocalDate } from '@alongside/domain';
import type { Role } from '@alongside/domain/access';
import type { Transaction } from '../../platform/database/unit-of-work.js';

export interface Founder {
  readonly organisationId: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly startsOn: LocalDate;
}
export interface FounderAdded {
  readonly accountId: string;
  readonly membershipIds: readonly string[];
}

/** Whoever begins a provider does both until they invite others: let people in, and run the service. */
const ROLES_OF_FOUNDER = ['administrator', 'manager'] as const satisfies readonly Role[];

/** Adds the first person of a provider, under a new account; null where the address has one already. */
export async function addFounder({ manager }: Transaction, { organisationId, name, email, passwordHash, startsOn }: Founder): Promise<FounderAdded | null> {
  const [account] = await manager.query<{ id: string | null }[]>('select add_account($1, $2, $3) as id', [randomUUID(), email, passwordHash]);
  if (!account?.id) return null;
  const membershipIds: string[] = [];
  for (const role of ROLES_OF_FOUNDER) {
    const id = randomUUID();
    await manager.query(
      `insert into membership (organisation_id, id, account_id, role, display_name, email, starts_on) values ($1, $2, $3, $4, $5, $6, $7)`,
      [organisationId, id, account.id, role, name, email, startsOn],
    );
    membershipIds.push(id);
  }
  return { accountId: account.id, membershipIds };
}
