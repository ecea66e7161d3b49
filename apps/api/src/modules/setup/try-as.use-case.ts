import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound, Problem } from '../../platform/problem/problem.js';
import { isPractice } from '../organisations/index.js';
import { SessionRepository, SignIn } from '../session/index.js';
import { workingMember } from './practice.repository.js';

/** In an invented provider everybody may be anybody there: nobody in it is real. Elsewhere there is no such door. */
@Injectable()
export class TryAs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionRepository,
    private readonly signing: SignIn,
  ) {}

  /** Gives the token of a session as the other member. */
  async execute(actor: Member, membershipId: string): Promise<string> {
    const { accountId } = await this.unitOfWork.run(actor, async (tx) => {
      if (!(await isPractice(tx))) throw new Problem('not-found');
      const member = orNotFound(await workingMember(tx, membershipId));
      await tx.record('practice:try-as', { type: 'membership', id: membershipId });
      return member;
    });
    const memberships = await this.sessions.membershipsOf(accountId);
    return this.signing.open(accountId, orNotFound(memberships.find((each) => each.membershipId === membershipId)));
  }
}
