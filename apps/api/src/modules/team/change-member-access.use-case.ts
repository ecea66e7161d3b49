import type { BodyOf, changeMemberAccess } from '@alongside/contracts';
import { decide } from '@alongside/domain/access';
import { mayChangeRole } from '@alongside/domain/settings';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, orStillInUse, Problem } from '../../platform/problem/problem.js';
import { cancelInvitations, giveContracts, sendInvitation } from './invite.js';
import { invitationRepository } from './invitation.repository.js';
import { changeAccess, endSessionsOf, lockIrreplaceable, lockMember, membershipInUse, type MemberFacts } from './member.repository.js';

type Access = BodyOf<typeof changeMemberAccess>;

/** What somebody may do here, and where mail reaches them. In another role they sign in afresh. */
@Injectable()
export class ChangeMemberAccess {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, membershipId: string, access: Access) {
    return this.unitOfWork.run(actor, async (tx) => {
      await lockIrreplaceable(tx);
      const member = orNotFound(await lockMember(tx, membershipId));
      orRefuse(decide(actor, 'team:change-access'));
      if (member.version !== access.version) throw new Problem('stale-version');
      orStillInUse(mayChangeRole(await membershipInUse(tx, member), access.role));
      await this.mustBeFree(tx, member, access);
      const version = await changeAccess(tx, membershipId, access);
      if (version === null) throw new Problem('stale-version');
      await giveContracts(tx, membershipId, access.role, access.contractIds);
      if (access.role !== member.role) await endSessionsOf(tx, membershipId);
      if (!member.hasJoined && !member.hasEnded && access.email !== member.email) await this.sendElsewhere(tx, member, access);
      await tx.record('team:change-access', { type: 'membership', id: membershipId }, { detail: { role: access.role } });
      return { version };
    });
  }

  private async mustBeFree(tx: Transaction, { id, hasEnded }: MemberFacts, { email, role }: Access): Promise<void> {
    if (hasEnded || !(await invitationRepository(tx).isInTeam(email, [role], id))) return;
    throw new Problem('email-in-use', [{ pointer: '/email', code: 'email-in-use' }]);
  }

  /** Somebody who has not come yet is invited where they are now; the old address opens nothing more. */
  private async sendElsewhere(tx: Transaction, { email: old }: MemberFacts, { email }: Access): Promise<void> {
    const now = this.clock.now();
    if (!(await invitationRepository(tx).isWaitedFor(old))) await cancelInvitations(tx, old, now);
    await sendInvitation(tx, email, now);
  }
}
