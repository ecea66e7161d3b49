import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { waitingLine } from './waiting-line.js';
import { waitingReferrals } from './waiting.repository.js';

@Injectable()
export class ListWaiting {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Member) {
    const rows = await this.unitOfWork.read(actor, (tx) => waitingReferrals(tx));
    return { items: rows.map((row) => waitingLine(row, this.clock.today())), total: rows.length };
  }
}
