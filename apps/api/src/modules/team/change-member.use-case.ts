import type { BodyOf, changeMember } from '@alongside/contracts';
import { decide } from '@alongside/domain/access';
import { mayKeepWorkFacts, unlessUsed, type Supervisor } from '@alongside/domain/settings';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, orStillInUse, Problem } from '../../platform/problem/problem.js';
import { changeWorkFacts, lockMember, membershipInUse, supervisorFacts } from './member.repository.js';

type Facts = BodyOf<typeof changeMember>;

/** What somebody works by: allocation reads it at its next question. */
@Injectable()
export class ChangeMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, membershipId: string, facts: Facts) {
    return this.unitOfWork.run(actor, async (tx) => {
      const member = orNotFound(await lockMember(tx, membershipId));
      orRefuse(decide(actor, 'team:change'));
      if (member.version !== facts.version) throw new Problem('stale-version');
      orRefuse(mayKeepWorkFacts({ ...facts, membershipId, supervisor: await this.supervisor(tx, facts), today: this.clock.today() }));
      const { trainees } = await membershipInUse(tx, member);
      if (facts.imhaQualifiedOn === null) orStillInUse(unlessUsed([{ kind: 'trainees', count: trainees }]));
      const version = await changeWorkFacts(tx, membershipId, facts);
      if (version === null) throw new Problem('stale-version');
      await tx.record('team:change', { type: 'membership', id: membershipId });
      return { version };
    });
  }

  private async supervisor(tx: Transaction, { trainingSupervisorId }: Facts): Promise<Supervisor | null> {
    if (trainingSupervisorId === null) return null;
    const found = await supervisorFacts(tx, trainingSupervisorId);
    if (!found) throw new Problem('malformed', [{ pointer: '/trainingSupervisorId', code: 'not-a-choice' }]);
    return found;
  }
}
