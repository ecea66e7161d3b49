import { randomUUID } from 'node:crypto';
import type { BodyOf, giveReason, ResponseOf } from '@alongside/contracts';
import { addHours } from '@alongside/domain';
import { mayGiveReason } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orRefuse } from '../../platform/problem/problem.js';
import { addAccessReason } from './access-reason.repository.js';
import { mayTouchPerson } from './may-touch-person.js';

const HOLDS_HOURS = 0.5;

/** Somebody opens a person who is not on their list: they say why, it is recorded, and it runs out by itself. */
@Injectable()
export class GiveReason {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, given: BodyOf<typeof giveReason>): Promise<ResponseOf<typeof giveReason>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const now = this.clock.now();
      await mayTouchPerson(tx, actor, 'person:give-reason', personId, now);
      orRefuse(mayGiveReason(given));
      const reason = given.words === null ? given.reason : `${given.reason}: ${given.words}`;
      const runsUntil = addHours(now, HOLDS_HOURS);
      await addAccessReason(tx, { id: randomUUID(), personId, reason, givenAt: now, runsUntil });
      await tx.record('person:give-reason', { type: 'person', id: personId, personId }, { reason });
      return { runsUntil };
    });
  }
}
