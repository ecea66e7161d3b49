import type { BodyOf, changeAction } from '@alongside/contracts';
import type { Instant } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound, Problem } from '../../platform/problem/problem.js';
import { refreshCaseload } from '../caseload/index.js';
import { mayTouchPerson } from '../people/index.js';
import { actionRepository, type ActionRow } from './action.repository.js';

type Change = BodyOf<typeof changeAction>;

@Injectable()
export class ChangeAction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, actionId: string, change: Change) {
    return this.unitOfWork.run(actor, async (tx) => {
      const actions = actionRepository(tx);
      const action = orNotFound(await actions.lock(actionId));
      const { personId } = action;
      await mayTouchPerson(tx, actor, 'action:change', personId, this.clock.now());
      if (change.isDone === true && action.doneAt !== null) throw new Problem('already-done');
      if (action.version !== change.version) throw new Problem('stale-version');
      const { title = action.title, dueOn = action.dueOn } = change;
      await actions.change(actionId, { title, dueOn, doneAt: doneAtAfter(action, change, this.clock.now()) });
      await tx.record('action:change', { type: 'action', id: actionId, personId });
      await refreshCaseload(tx, personId);
      return orNotFound(await actions.read(actionId));
    });
  }
}

/** Absent leaves it as it is. */
const doneAtAfter = ({ doneAt }: ActionRow, { isDone }: Change, now: Instant): Instant | null =>
  isDone === undefined ? doneAt : isDone ? now : null;
