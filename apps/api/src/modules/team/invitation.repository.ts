import type { Instant, LocalDate } from '@alongside/domain';
import type { Role } from '@alongside/domain/access';
import type { Transaction } from '../../platform/database/unit-of-work.js';

export interface NewInvitation {
  readonly id: string;
  readonly email: string;
  readonly tokenHash: Buffer;
  readonly sentAt: Instant;
  readonly expiresAt: Instant;
}
export interface NewMember {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly startsOn: LocalDate;
}

export const invitationRepository = ({ manager, actor }: Transaction) => ({
  /** Somebody of the team who has not come yet: no account stands behind them. */
  addMember: (member: NewMember): Promise<unknown> =>
    manager.query(
      `insert into membership (organisation_id, id, account_id, joined_at, role, display_name, email, starts_on) values ($1, $2, null, null, $3, $4, $5, $6)`,
      [actor.organisationId, member.id, member.role, member.name, member.email, member.startsOn],
    ),

  /** Whether the address already has, or waits for, one of these roles; one member may be left out. */
  async isInTeam(email: string, roles: readonly Role[], except: string | null): Promise<boolean> {
    const found = await manager.query<unknown[]>(
      `select 1 from membership where organisation_id = $1 and lower(email) = lower($2) and role = any ($3) and ended_at is null and ($4::uuid is null or id <> $4) limit 1`,
      [actor.organisationId, email, [...roles], except],
    );
    return found.length > 0;
  },

  /** Whether anybody with this address is still waited for. */
  async isWaitedFor(email: string): Promise<boolean> {
    const found = await manager.query<unknown[]>(
      `select 1 from membership where organisation_id = $1 and lower(email) = lower($2) and joined_at is null and ended_at is null limit 1`,
      [actor.organisationId, email],
    );
    return found.length > 0;
  },

  add: ({ id, email, tokenHash, sentAt, expiresAt }: NewInvitation): Promise<unknown> =>
    manager.query(
      `insert into invitation (organisation_id, id, email, token_hash, sent_at, expires_at) values ($1, $2, $3, $4, $5, $6)`,
      [actor.organisationId, id, email, tokenHash, sentAt, expiresAt],
    ),

  /** Takes back every invitation to the address that could still be accepted; gives their ids. */
  async cancelAll(email: string, at: Instant): Promise<string[]> {
    const [rows] = await manager.query<[{ id: string }[], number]>(
      `update invitation set cancelled_at = $3 where organisation_id = $1 and lower(email) = lower($2) and accepted_at is null and cancelled_at is null returning id`,
      [actor.organisationId, email, at],
    );
    return rows.map(({ id }) => id);
  },
});

/** An invitation that somebody accepts, and the account they come with. */
export const acceptanceRepository = ({ manager, actor }: Transaction) => ({
  /** Takes the invitation up, once; false where it was accepted, cancelled or has run out meanwhile. */
  async take(id: string, at: Instant): Promise<boolean> {
    const [, count] = await manager.query<[unknown[], number]>(
      `update invitation set accepted_at = $3 where organisation_id = $1 and id = $2 and accepted_at is null and cancelled_at is null and expires_at > $3 returning id`,
      [actor.organisationId, id, at],
    );
    return count > 0;
  },

  /** A new account for the address; null where there is one already, which stays as it is. */
  async addAccount(id: string, email: string, passwordHash: string): Promise<string | null> {
    const [row] = await manager.query<{ id: string | null }[]>(`select add_account($1, $2, $3) as id`, [id, email, passwordHash]);
    return row?.id ?? null;
  },

  /** Everybody with the address who is waited for works here from now on, under this account; gives their memberships. */
  async join(email: string, accountId: string, at: Instant): Promise<string[]> {
    const [rows] = await manager.query<[{ id: string }[], number]>(
      `update membership set account_id = $3, joined_at = $4, version = version + 1
       where organisation_id = $1 and lower(email) = lower($2) and joined_at is null and ended_at is null returning id`,
      [actor.organisationId, email, accountId, at],
    );
    return rows.map(({ id }) => id);
  },
});
