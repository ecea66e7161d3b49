import type { BodyOf, discussAllocation } from '@alongside/contracts';
import { decide, type Action } from '@alongside/domain/access';
import { mayAnswerAllocation } from '@alongside/domain/allocation';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { linkTo } from '../../platform/outbox/link.js';
import { enqueue } from '../../platform/outbox/outbox.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { allocationRepository, type AllocationRow } from './allocation.repository.js';

/** The advocate takes it on, or would like to talk first; after talking they may still take it on. */
@Injectable()
export class AnswerAllocation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  accept(actor: Member, allocationId: string) {
    return this.unitOfWork.run(actor, async (tx) => {
      const { personId } = await offeredTo(tx, actor, 'allocation:accept', allocationId);
      await allocationRepository(tx).accept(allocationId, this.clock.now());
      await tx.record('allocation:accept', { type: 'allocation', id: allocationId, personId });
      return { personId };
    });
  }

  discuss(actor: Member, allocationId: string, { message }: BodyOf<typeof discussAllocation>) {
    return this.unitOfWork.run(actor, async (tx) => {
      const { personId, answeredAt, managerName, managerEmail } = await offeredTo(
        tx,
        actor,
        'allocation:discuss',
        allocationId,
      );
      if (answeredAt !== null) throw new Problem('already-answered');
      const now = this.clock.now();
      await allocationRepository(tx).discuss(allocationId, message, now);
      const subject = { subjectType: 'allocation', subjectId: allocationId };
      await enqueue(tx, {
        kind: 'talk-first',
        recipient: managerEmail,
        content: { link: linkTo(`/people/${personId}`) },
        ...subject,
        dueAt: now,
      });
      await tx.record('allocation:discuss', { type: 'allocation', id: allocationId, personId });
      return { managerName };
    });
  }
}

async function offeredTo(tx: Transaction, actor: Member, action: Action, allocationId: string): Promise<AllocationRow> {
  const allocation = orNotFound(await allocationRepository(tx).lock(allocationId));
  orRefuse(decide(actor, action, { belongsTo: allocation.membershipId }));
  orRefuse(mayAnswerAllocation(allocation.state));
  return allocation;
}
