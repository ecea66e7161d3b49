import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { referralFor, viewOf } from './load-referral.js';

@Injectable()
export class ReadReferral {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Opening a referral is opening a person, and is recorded as such. */
  execute(actor: Member, referralId: string) {
    const today = this.clock.today();
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await referralFor(tx, actor, 'referral:read', referralId, today);
      await tx.record('referral:read', { type: 'referral', id: row.id, personId: row.person.id });
      return viewOf(tx, actor, row, today);
    });
  }
}
