import { randomUUID } from 'node:crypto';
import type { BodyOf, recordSharingChoice } from '@alongside/contracts';
import { mayRecordSharing, recordedScope } from '@alongside/domain/sharing';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse } from '../../platform/problem/problem.js';
import { refreshCaseload } from '../caseload/index.js';
import { mayTouchPerson } from '../people/index.js';
import { sharingRepository } from './sharing.repository.js';
import { sharingStateOf } from './sharing-state.js';

/** What the person chose, added to what they chose before; in force from the moment it is saved. */
@Injectable()
export class RecordSharingChoice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, given: BodyOf<typeof recordSharingChoice>) {
    return this.unitOfWork.run(actor, async (tx) => {
      await mayTouchPerson(tx, actor, 'sharing:record', personId, this.clock.now());
      const sharing = sharingRepository(tx);
      await sharing.lockPerson(personId);
      orNotFound(await sharing.party(personId, given.partyId));
      const today = this.clock.today();
      orRefuse(mayRecordSharing({ ...given, chosenOn: today, today }));
      const lasts = given.choice === 'SHARE' ? given.lasts : null;
      const id = randomUUID();
      await sharing.addChoice({
        ...given,
        id,
        personId,
        scope: recordedScope(given),
        lasts,
        chosenOn: today,
        recordedAt: this.clock.now(),
      });
      await tx.record(
        'sharing:record',
        { type: 'sharing_choice', id, personId },
        { detail: { partyId: given.partyId, choice: given.choice } },
      );
      await refreshCaseload(tx, personId);
      return sharingStateOf(orNotFound(await sharing.party(personId, given.partyId)));
    });
  }
}
