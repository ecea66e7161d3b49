import { decide } from '@alongside/domain/access';
import { mayEndMembership } from '@alongside/domain/settings';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, orStillInUse, Problem } from '../../platform/problem/problem.js';
import { cancelInvitations } from './invite.js';
import { invitationRepository } from './invitation.repository.js';
import { endSessionsOf, lockIrreplaceable, lockMember, membershipInUse, setEnd, type MemberFacts } from './member.repository.js';

/** Somebody leaves, or comes back. What they did here stays; nobody they support is left without an advocate. */
@Injectable()
export class EndMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  end(actor: Member, membershipId: string, version: number) {
    return this.unitOfWork.run(actor, async (tx) => {
      await lockIrreplaceable(tx);
      const member = await this.load(tx, actor, membershipId, version);
      if (member.hasEnded) throw new Problem('already-done');
      orStillInUse(mayEndMembership(await membershipInUse(tx, member)));
      const now = this.clock.now();
      const next = await setEnd(tx, membershipId, version, now);
      if (!member.hasJoined && !(await invitationRepository(tx).isWaitedFor(member.email))) await cancelInvitations(tx, member.email, now);
      await endSessionsOf(tx, membershipId);
      await tx.record('team:end', { type: 'membership', id: membershipId });
      return { version: next ?? version };
    });
  }

  reopen(actor: Member, membershipId: string, version: number) {
    return this.unitOfWork.run(actor, async (tx) => {
      const member = await this.load(tx, actor, membershipId, version);
      if (!member.hasEnded) throw new Problem('already-done');
      if (await invitationRepository(tx).isInTeam(member.email, [member.role], membershipId)) throw new Problem('email-in-use');
      const next = await setEnd(tx, membershipId, version, null);
      await tx.record('team:end', { type: 'membership', id: membershipId }, { detail: { reopened: true } });
      return { version: next ?? version };
    });
  }

  private async load(tx: Transaction, actor: Member, membershipId: string, version: number): Promise<MemberFacts> {
    const member = orNotFound(await lockMember(tx, membershipId));
    orRefuse(decide(actor, 'team:end'));
    if (member.version !== version) throw new Problem('stale-version');
    return member;
  }
}
