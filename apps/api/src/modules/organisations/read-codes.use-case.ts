import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { allCodes, calendarOf } from './code.repository.js';

@Injectable()
export class ReadCodes {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Member) {
    return this.unitOfWork.read(actor, async (tx) => {
      const items = await allCodes(tx);
      const { nation, days, lastKnown } = await calendarOf(tx);
      return { items, total: items.length, holidays: { nation, days: [...days], lastKnown } };
    });
  }
}
