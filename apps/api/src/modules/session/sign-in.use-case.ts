import { createHash, randomUUID } from 'node:crypto';
import { addHours } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/problem/problem.js';
import { hashOfToken, newToken, SESSION_HOURS } from '../../platform/session/session-token.js';
import { isPassword } from '../../platform/session/password.js';
import { SessionRepository, type MembershipOfAccount, type Proof } from './session.repository.js';

export interface ProvedAccount {
  readonly accountId: string;
  readonly memberships: readonly MembershipOfAccount[];
}

/** Failures are counted by account and route, so that guessing at the door never locks out whoever is inside. */
const SIGN_IN = 'sign-in';
const UNLOCK = 'unlock';
export const INVITATION = 'invitation';

/** One spelling an account: case, width and space do not make another, so that they win no further tries. */
export const throttleKey = (email: string): Buffer =>
  createHash('sha256').update(email.normalize('NFKC').trim().toLowerCase()).digest();

@Injectable()
export class SignIn {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** Known and unknown, right and wrong: the same words, the same work. Throttled by account, never by address. */
  async prove(email: string, password: string): Promise<ProvedAccount> {
    const key = throttleKey(email);
    await this.mustNotWait(key, SIGN_IN);
    const account = await this.sessions.passwordOf(email.normalize('NFKC').trim());
    const matches = await isPassword(account?.passwordHash ?? null, password);
    const memberships = matches && account ? await this.sessions.membershipsOf(account.accountId) : [];
    if (!account || !matches || memberships.length === 0) {
      await this.sessions.noteFailure(key, SIGN_IN);
      throw new Problem('sign-in-failed');
    }
    await this.sessions.forgive(key, SIGN_IN);
    return { accountId: account.accountId, memberships };
  }

  /** Opens a session under a new id and gives its token, which is kept nowhere but in the browser. */
  async open(
    accountId: string,
    membership: MembershipOfAccount,
    proofs: readonly Proof[] = [this.proof()],
  ): Promise<string> {
    const token = newToken();
    await this.sessions.open({
      tokenHash: hashOfToken(token),
      id: randomUUID(),
      accountId,
      membershipId: membership.membershipId,
      organisationId: membership.organisationId,
      proofs,
      expiresAt: addHours(this.clock.now(), SESSION_HOURS),
    });
    return token;
  }

  /** Proves the account of a session, or of an accepted invitation, by its own password. */
  async proveAgain(accountId: string, password: string, route: typeof UNLOCK | typeof INVITATION = UNLOCK): Promise<Proof> {
    const key = throttleKey(accountId);
    await this.mustNotWait(key, route);
    if (!(await isPassword(await this.sessions.passwordHashOf(accountId), password))) {
      await this.sessions.noteFailure(key, route);
      throw new Problem('sign-in-failed');
    }
    await this.sessions.forgive(key, route);
    return this.proof();
  }

  /** Refuses whoever must wait before the next try. */
  async mustNotWait(key: Buffer, route: string): Promise<void> {
    const wait = await this.sessions.secondsToWait(key, route);
    if (wait > 0) throw new Problem('too-many-attempts', [], wait);
  }

  private proof(): Proof {
    return { how: 'password', at: this.clock.now() };
  }
}
