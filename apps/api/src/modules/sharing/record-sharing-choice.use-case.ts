import { randomUUID } from 'node:crypto';
import type { BodyOf, recordSharingChoice } from '@alongside/contracts';
import { mayRecordSharing, recordedLength, recordedScope } from '@alongside/domain/sharing';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse } from '../../platform/problem/problem.js';
import { refreshCaseload } from '../caseload/index.js';
import { actionRepository } from '../contacts/index.js';
import { mayTouchPerson } from '../people/index.js';
import { sharingRepository } from './sharing.repository.js';
import { sharingStateOf } from './sharing-state.js';

type Given = BodyOf<typeof recordSharingChoice>;

/** What the person chose, added to what they chose before; in force from the moment it is saved. */
@Injectable()
export class RecordSharingChoice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, { reminder, ...given }: Given) {
    return this.unitOfWork.run(actor, async (tx) => {
      await mayTouchPerson(tx, actor, 'sharing:record', personId, this.clock.now());
      const sharing = sharingRepository(tx);
      await sharing.lockPerson(personId);
      orNotFound(await sharing.party(personId, given.partyId));
      const today = this.clock.today();
      orRefuse(mayRecordSharing({ ...given, chosenOn: today, today }));
      const [id, length] = [randomUUID(), recordedLength(given)];
      await sharing.addChoice({
        ...given,
        ...length,
        id,
        personId,
        scope: recordedScope(given),
        chosenOn: today,
        recordedAt: this.clock.now(),
      });
      await tx.record(
        'sharing:record',
        { type: 'sharing_choice', id, personId },
        { detail: { partyId: given.partyId, choice: given.choice } },
      );
      await this.remind(tx, personId, reminder, length.untilOn);
      await refreshCaseload(tx, personId);
      return sharingStateOf(orNotFound(await sharing.party(personId, given.partyId)), today);
    });
  }

  /** A choice with a last day puts asking again on the list of whoever recorded it. */
  private async remind(tx: Transaction, personId: string, title: string | null, dueOn: Given['untilOn']): Promise<void> {
    if (title === null || dueOn === null) return;
    await actionRepository(tx).add({ id: randomUUID(), personId, title, dueOn, createdAt: this.clock.now() });
  }
}
