import { randomUUID } from 'node:crypto';
import type { addSharingParty, BodyOf } from '@alongside/contracts';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound, Problem } from '../../platform/problem/problem.js';
import { mayTouchPerson } from '../people/index.js';
import { sharingRepository } from './sharing.repository.js';
import { sharingStateOf } from './sharing-state.js';

@Injectable()
export class AddSharingParty {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, { kind, name }: BodyOf<typeof addSharingParty>) {
    return this.unitOfWork.run(actor, async (tx) => {
      await mayTouchPerson(tx, actor, 'sharing:record', personId, this.clock.now());
      const sharing = sharingRepository(tx);
      await sharing.lockPerson(personId);
      // Two ward teams could be told opposite things, and the line at the top of the page shows one.
      if (kind === 'WARD_TEAM' && (await sharing.hasPartyOfKind(personId, kind)))
        throw new Problem('already-done', [{ pointer: '/kind', code: 'already-done' }]);
      const id = randomUUID();
      await sharing.addParty(personId, { id, kind, name, addedAt: this.clock.now() });
      await tx.record('sharing:record', { type: 'sharing_party', id, personId });
      return sharingStateOf(orNotFound(await sharing.party(personId, id)), this.clock.today());
    });
  }
}
