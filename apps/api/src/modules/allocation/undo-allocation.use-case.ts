import { decide } from '@alongside/domain/access';
import { mayUndoAllocation } from '@alongside/domain/allocation';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { recall } from '../../platform/outbox/outbox.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { refreshCaseload } from '../caseload/index.js';
import { allocationRepository } from './allocation.repository.js';

@Injectable()
export class UndoAllocation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, allocationId: string) {
    return this.unitOfWork.run(actor, async (tx) => {
      const [allocations, now] = [allocationRepository(tx), this.clock.now()];
      const allocation = orNotFound(await allocations.lock(allocationId));
      const { referralId, personId, contractId } = allocation;
      orRefuse(decide(actor, 'allocation:undo', { contractIds: [contractId] }));
      orRefuse(mayUndoAllocation({ ...allocation, now }));
      // The worker may have been quicker: somebody who was told is not untold.
      if ((await recall(tx, allocationId, now)) === 0) throw new Problem('undo-too-late');
      const version = await allocations.undo(allocation, now);
      await tx.record('allocation:undo', { type: 'allocation', id: allocationId, personId });
      await refreshCaseload(tx, personId);
      return { referralId, version };
    });
  }
}
