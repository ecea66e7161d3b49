import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Role } from '@alongside/domain/access';

export interface MembershipOfAccount {
  readonly membershipId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly role: Role;
  readonly displayName: string;
}
export interface NewSession {
  readonly tokenHash: Buffer;
  readonly id: string;
  readonly accountId: string;
  readonly membershipId: string;
  readonly organisationId: string;
  readonly proofs: readonly Proof[];
  readonly expiresAt: string;
}
/** How the account was proved, and when: a second factor or a passkey is one more entry. */
export interface Proof {
  readonly how: 'password';
  readonly at: string;
}

/** Accounts and sessions stand outside every tenant, behind functions that give no more than signing in needs. */
@Injectable()
export class SessionRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async passwordOf(email: string): Promise<{ accountId: string; passwordHash: string } | null> {
    const [row] = await this.dataSource.query<{ account_id: string; password_hash: string }[]>(
      `select * from account_for_sign_in($1)`,
      [email],
    );
    return row ? { accountId: row.account_id, passwordHash: row.password_hash } : null;
  }
  async passwordHashOf(accountId: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ hash: string | null }[]>(`select password_hash_of($1) as hash`, [
      accountId,
    ]);
    return row?.hash ?? null;
  }
  async membershipsOf(accountId: string): Promise<MembershipOfAccount[]> {
    return this.dataSource.query<MembershipOfAccount[]>(
      `select membership_id as "membershipId", organisation_id as "organisationId", organisation_name as "organisationName", role, display_name as "displayName" from memberships_of($1)`,
      [accountId],
    );
  }
  async open(session: NewSession): Promise<void> {
    await this.dataSource.query(`select open_session($1, $2, $3, $4, $5, $6, $7)`, [
      session.tokenHash,
      session.id,
      session.accountId,
      session.membershipId,
      session.organisationId,
      JSON.stringify(session.proofs),
      session.expiresAt,
    ]);
  }
  async lock(tokenHash: Buffer): Promise<void> {
    await this.dataSource.query(`select lock_session($1)`, [tokenHash]);
  }
  async unlock(tokenHash: Buffer, proof: Proof): Promise<void> {
    await this.dataSource.query(`select unlock_session($1, $2)`, [tokenHash, JSON.stringify([proof])]);
  }
  async end(tokenHash: Buffer): Promise<void> {
    await this.dataSource.query(`select end_session($1)`, [tokenHash]);
  }
  async endAllOf(accountId: string): Promise<void> {
    await this.dataSource.query(`select end_sessions_of($1)`, [accountId]);
  }

  async secondsToWait(keyHash: Buffer, route: string): Promise<number> {
    const [row] = await this.dataSource.query<{ wait: number }[]>(`select sign_in_wait($1, $2) as wait`, [
      keyHash,
      route,
    ]);
    return row?.wait ?? 0;
  }
  async noteFailure(keyHash: Buffer, route: string): Promise<void> {
    await this.dataSource.query(`select note_failed_sign_in($1, $2)`, [keyHash, route]);
  }
  async forgive(keyHash: Buffer, route: string): Promise<void> {
    await this.dataSource.query(`select forgive_sign_in($1, $2)`, [keyHash, route]);
  }
}
