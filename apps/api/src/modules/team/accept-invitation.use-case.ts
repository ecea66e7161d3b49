import { randomUUID } from 'node:crypto';
import { mayChoosePassword } from '@alongside/domain/settings';
import { Injectable } from '@nestjs/common';
import { serviceActor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orRefuse, Problem } from '../../platform/problem/problem.js';
import { hashPassword } from '../../platform/session/password.js';
import { hashOfToken } from '../../platform/session/session-token.js';
import { INVITATION, SessionRepository, SignIn } from '../session/index.js';
import { acceptanceRepository } from './invitation.repository.js';
import { OpenInvitations, type OpenInvitation } from './invitations-open.repository.js';

/**
 * Whoever holds the link says yes: with a password of their own choice where the address has no account, and with the one
 * it has where there is one. An invitation never sets the password of an account that is there already.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly invitations: OpenInvitations,
    private readonly sessions: SessionRepository,
    private readonly signing: SignIn,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async read(token: string) {
    const { organisationName, email, accountId } = await this.open(token);
    return { organisationName, email, hasAccount: accountId !== null };
  }

  async accept(token: string, password: string, requestId: string) {
    const invitation = await this.open(token);
    const passwordHash = await this.proveOrChoose(invitation, password);
    await this.unitOfWork.run(serviceActor(invitation.organisationId, requestId), (tx) => this.join(tx, invitation, passwordHash));
    return { email: invitation.email };
  }

  /** Unknown, accepted, cancelled and expired: one question, one answer, and the same wait after too many of them. */
  private async open(token: string): Promise<OpenInvitation> {
    const hash = hashOfToken(token);
    await this.signing.mustNotWait(hash, INVITATION);
    const invitation = await this.invitations.byToken(hash, this.clock.now());
    if (invitation) return invitation;
    await this.sessions.noteFailure(hash, INVITATION);
    throw new Problem('invitation-run-out');
  }

  /** The hash of the password that was chosen; null where the account proved its own. */
  private async proveOrChoose({ accountId, email }: OpenInvitation, password: string): Promise<string | null> {
    if (accountId !== null) {
      await this.signing.proveAgain(accountId, password, INVITATION);
      return null;
    }
    orRefuse(mayChoosePassword(password, email));
    return hashPassword(password);
  }

  private async join(tx: Transaction, { invitationId, accountId, email }: OpenInvitation, passwordHash: string | null): Promise<void> {
    const repository = acceptanceRepository(tx);
    const now = this.clock.now();
    if (!(await repository.take(invitationId, now))) throw new Problem('invitation-run-out');
    const joining = passwordHash === null ? accountId : await repository.addAccount(randomUUID(), email, passwordHash);
    // An account that came into being a moment ago was not proved here: accepting again asks for its password.
    if (joining === null) throw new Problem('already-done');
    const joined = await repository.join(email, joining, now);
    if (joined.length === 0) throw new Problem('invitation-run-out');
    for (const id of joined) await tx.record('invitation:accept', { type: 'membership', id });
  }
}
