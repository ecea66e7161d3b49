import { allowedActions, decide } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orRefuse } from '../../platform/problem/problem.js';
import { changesOf } from '../history/index.js';
import { commencementsEntered } from './commencement-entered.repository.js';

@Injectable()
export class ReadCommencements {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Member) {
    orRefuse(decide(actor, 'commencement:read'));
    const items = await this.unitOfWork.read(actor, commencementsEntered);
    return { items, total: items.length, allowedActions: allowedActions(actor, ['commencement:change'], {}) };
  }

  changes(actor: Member, after: string | undefined) {
    orRefuse(decide(actor, 'commencement-change:list'));
    return this.unitOfWork.read(actor, (tx) => changesOf(tx, [{ table: 'commencement', all: true }], after));
  }
}
