import { randomUUID } from 'node:crypto';
import type { BodyOf, planVisit } from '@alongside/contracts';
import { instantOfLondon } from '@alongside/domain/time';
import { mayPlanVisit } from '@alongside/domain/visits';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { refreshCaseload } from '../caseload/index.js';
import { mayTouchPerson } from '../people/index.js';
import { plannedVisitRepository } from './planned-visit.repository.js';

@Injectable()
export class PlanVisit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, { on, at, minutes, purpose, place }: BodyOf<typeof planVisit>) {
    return this.unitOfWork.run(actor, async (tx) => {
      const now = this.clock.now();
      await mayTouchPerson(tx, actor, 'visit:plan', personId, now);
      const startsAt = instantOfLondon(on, at);
      orRefuse(mayPlanVisit({ startsAt, now, minutes }));
      const visits = plannedVisitRepository(tx);
      if (place?.wardId && !(await visits.isWardKnown(place.wardId)))
        throw new Problem('malformed', [{ pointer: '/place/wardId', code: 'not-a-choice' }]);
      const id = randomUUID();
      await visits.add({ id, personId, startsAt, on, minutes, purpose, place });
      await tx.record('visit:plan', { type: 'planned_visit', id, personId });
      await refreshCaseload(tx, personId);
      return orNotFound(await visits.read(id));
    });
  }
}
