import { allowedActions, decide } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import { heldContracts, type Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { changesOf } from '../history/index.js';
import { contractLines, contractWhole, isContract } from './contract-list.repository.js';

const OF_CONTRACT = ['contract:change'] as const;

@Injectable()
export class ReadContracts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** An administrator sees every contract; a manager sees those they hold. */
  async list(actor: Member) {
    const held = actor.role === 'administrator' ? null : heldContracts(actor);
    const today = this.clock.today();
    const items = await this.unitOfWork.read(actor, (tx) => contractLines(tx, held, today));
    return { items, total: items.length, allowedActions: allowedActions(actor, OF_CONTRACT, {}), today };
  }

  async one(actor: Member, contractId: string) {
    orRefuse(decide(actor, 'contract:read', { contractIds: [contractId] }));
    const contract = orNotFound(await this.unitOfWork.read(actor, (tx) => contractWhole(tx, contractId)));
    return { ...contract, allowedActions: allowedActions(actor, OF_CONTRACT, {}), today: this.clock.today() };
  }

  changes(actor: Member, contractId: string, after: string | undefined) {
    orRefuse(decide(actor, 'contract:read', { contractIds: [contractId] }));
    return this.unitOfWork.read(actor, async (tx) => {
      if (!(await isContract(tx, contractId))) throw new Problem('not-found');
      return changesOf(tx, [{ table: 'contract', rowIds: [contractId] }, { table: 'service_standard', column: 'contract_id', ids: [contractId] }], after);
    });
  }
}
