import { decide } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { cancelInvitations, sendInvitation } from './invite.js';
import { invitationRepository } from './invitation.repository.js';
import { lockMember, setEnd, type MemberFacts } from './member.repository.js';

/** Sending an invitation again, or taking it back, as long as nobody has accepted it. */
@Injectable()
export class ChangeInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  resend(actor: Member, membershipId: string) {
    return this.unitOfWork.run(actor, async (tx) => {
      const { email } = await this.waitedFor(tx, actor, membershipId);
      const { expiresAt } = await sendInvitation(tx, email, this.clock.now());
      await tx.record('invitation:send', { type: 'membership', id: membershipId });
      return { expiresAt };
    });
  }

  cancel(actor: Member, membershipId: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { email, version } = await this.waitedFor(tx, actor, membershipId);
      const now = this.clock.now();
      await setEnd(tx, membershipId, version, now);
      if (!(await invitationRepository(tx).isWaitedFor(email))) await cancelInvitations(tx, email, now);
      await tx.record('invitation:send', { type: 'membership', id: membershipId }, { detail: { cancelled: true } });
    });
  }

  private async waitedFor(tx: Transaction, actor: Member, membershipId: string): Promise<MemberFacts> {
    const member = orNotFound(await lockMember(tx, membershipId));
    orRefuse(decide(actor, 'invitation:send'));
    if (member.hasJoined || member.hasEnded) throw new Problem('already-done');
    return member;
  }
}
