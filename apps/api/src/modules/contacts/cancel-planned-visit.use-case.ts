import type { BodyOf, cancelPlannedVisit } from '@alongside/contracts';
import { mayEndPlan } from '@alongside/domain/visits';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { refreshCaseload } from '../caseload/index.js';
import { mayTouchPerson } from '../people/index.js';
import { plannedVisitRepository } from './planned-visit.repository.js';

@Injectable()
export class CancelPlannedVisit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, plannedVisitId: string, { version }: BodyOf<typeof cancelPlannedVisit>) {
    return this.unitOfWork.run(actor, async (tx) => {
      const visits = plannedVisitRepository(tx);
      const visit = orNotFound(await visits.lock(plannedVisitId));
      await mayTouchPerson(tx, actor, 'visit:cancel', visit.personId, this.clock.now());
      orRefuse(mayEndPlan(visit.state));
      if (visit.version !== version) throw new Problem('stale-version');
      await visits.cancel(plannedVisitId);
      await tx.record('visit:cancel', { type: 'planned_visit', id: plannedVisitId, personId: visit.personId });
      await refreshCaseload(tx, visit.personId);
      return { ...visit, state: 'CANCELLED' as const, version: version + 1 };
    });
  }
}
