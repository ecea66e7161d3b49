import { randomUUID } from 'node:crypto';
import type { addAction, BodyOf } from '@alongside/contracts';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound } from '../../platform/problem/problem.js';
import { refreshCaseload } from '../caseload/index.js';
import { mayTouchPerson } from '../people/index.js';
import { actionRepository } from './action.repository.js';

@Injectable()
export class AddAction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, { title, dueOn }: BodyOf<typeof addAction>) {
    return this.unitOfWork.run(actor, async (tx) => {
      await mayTouchPerson(tx, actor, 'action:add', personId, this.clock.now());
      const [actions, id] = [actionRepository(tx), randomUUID()];
      await actions.add({ id, personId, title, dueOn, createdAt: this.clock.now() });
      await tx.record('action:add', { type: 'action', id, personId });
      await refreshCaseload(tx, personId);
      return orNotFound(await actions.read(id));
    });
  }
}
