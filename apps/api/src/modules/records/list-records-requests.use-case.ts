import { allowedActions, type Action } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { mayTouchPerson } from '../people/index.js';
import { recordsRequestRepository } from './records-request.repository.js';
import { shownRequest, type KeptRequest } from './shown-request.js';

const OFFERED: readonly Action[] = ['records:ask', 'records:answer'];

/** Which records were asked for; reading it is an act like opening the person. */
@Injectable()
export class ListRecordsRequests {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string) {
    return this.unitOfWork.run(actor, async (tx) => {
      const facts = await mayTouchPerson(tx, actor, 'records:list', personId, this.clock.now());
      await tx.record('records:list', { type: 'person', id: personId, personId });
      const kept = await recordsRequestRepository(tx).ofPerson<KeptRequest>(personId);
      const items = kept.map((request) => shownRequest(request, this.clock.today()));
      return { items, total: items.length, allowedActions: allowedActions(actor, OFFERED, facts) };
    });
  }
}
