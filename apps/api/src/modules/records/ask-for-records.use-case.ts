import { randomUUID } from 'node:crypto';
import type { askForRecords, BodyOf } from '@alongside/contracts';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, Problem } from '../../platform/problem/problem.js';
import { refreshCaseload } from '../caseload/index.js';
import { actionRepository } from '../contacts/index.js';
import { mayTouchPerson } from '../people/index.js';
import { groundOfRequest } from './ground-of-request.js';
import { recordsRequestRepository } from './records-request.repository.js';
import { shownRequest, type KeptRequest } from './shown-request.js';

type Given = BodyOf<typeof askForRecords>;

/** Records that were asked for, with the ground worked out; chasing the holder goes on the list of whoever asked. */
@Injectable()
export class AskForRecords {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, { reminder, ...asked }: Given) {
    return this.unitOfWork.run(actor, async (tx) => {
      await mayTouchPerson(tx, actor, 'records:ask', personId, this.clock.now());
      const today = this.clock.today();
      if (asked.askedOn > today) throw new Problem('date-in-future', [{ pointer: '/askedOn', code: 'date-in-future' }]);
      const [requests, id] = [recordsRequestRepository(tx), randomUUID()];
      const ground = await groundOfRequest(tx, personId, { ...asked, reminder });
      await requests.add({ ...asked, id, personId, ground, recordedAt: this.clock.now() });
      const { decision, reasonCode, openPoint } = ground;
      await tx.record('records:ask', { type: 'records_request', id, personId }, { detail: { decision, reasonCode, openPoint } });
      await this.remind(tx, personId, { title: reminder, dueOn: asked.chaseOn });
      return shownRequest(orNotFound(await requests.read<KeptRequest>(id)), today);
    });
  }

  private async remind(tx: Transaction, personId: string, { title, dueOn }: { title: string | null; dueOn: Given['chaseOn'] }): Promise<void> {
    if (title === null || dueOn === null) return;
    await actionRepository(tx).add({ id: randomUUID(), personId, title, dueOn, createdAt: this.clock.now() });
    await refreshCaseload(tx, personId);
  }
}
