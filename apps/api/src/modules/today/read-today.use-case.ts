import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { clockCount } from '../caseload/index.js';
import { dayOf, type Today } from './today.repository.js';

const CLOCKS_SHOWN = 3;

/** What needs me today, by place: one statement, and the rule that says which clocks press. */
@Injectable()
export class ReadToday {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member): Promise<Today> {
    return this.unitOfWork.read(actor, async (tx) => {
      const today = this.clock.today();
      const day = await dayOf(tx, actor, today, this.clock.now());
      const pressing = day.clocks.filter(
        ({ lastDay, acceptedUntil }) => clockCount(lastDay, acceptedUntil, today).level !== 'ordinary',
      );
      return { ...day, clocks: pressing.slice(0, CLOCKS_SHOWN) };
    });
  }
}
