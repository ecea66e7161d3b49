import { allowedActions, decide } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orRefuse } from '../../platform/problem/problem.js';
import { changesOf } from '../history/index.js';
import { countingHeld } from './counting.repository.js';

@Injectable()
export class ReadCounting {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Member) {
    orRefuse(decide(actor, 'counting:read'));
    const held = await this.unitOfWork.read(actor, countingHeld);
    return { ...held, allowedActions: allowedActions(actor, ['counting:change'], {}) };
  }

  changes(actor: Member, after: string | undefined) {
    orRefuse(decide(actor, 'counting:read'));
    return this.unitOfWork.read(actor, (tx) => changesOf(tx, [{ table: 'measure_setting', rowIds: [actor.organisationId] }], after));
  }
}
