import { randomUUID } from 'node:crypto';
import type { LocalDate } from '@alongside/domain';
import { decide } from '@alongside/domain/access';
import { mayChangeContract, maySetStandards } from '@alongside/domain/settings';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, orStillInUse, Problem } from '../../platform/problem/problem.js';
import { contractRepository, contractUses, type ContractIn } from './contract.repository.js';
import { standardRepository, type StandardIn } from './standard.repository.js';

interface StandardsIn {
  readonly version: number;
  readonly fromOn: LocalDate;
  readonly standards: readonly StandardIn[];
}

/** What is bought, and what is promised for it. What was published under a contract stays as it was. */
@Injectable()
export class ChangeContract {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  add(actor: Member, to: ContractIn) {
    inOrder(to);
    return this.unitOfWork.run(actor, async (tx) => {
      orRefuse(decide(actor, 'contract:change'));
      const contracts = contractRepository(tx);
      const { total } = await contracts.lock(null);
      const isDefault = to.isDefault || total === 0;
      const id = randomUUID();
      if (isDefault) await contracts.giveUpDefaultTo(id);
      await contracts.add(id, isDefault, to);
      await tx.record('contract:change', { type: 'contract', id });
      return { id, version: 1 };
    });
  }

  change(actor: Member, id: string, { version, ...to }: ContractIn & { readonly version: number }) {
    inOrder(to);
    return this.unitOfWork.run(actor, async (tx) => {
      const contracts = contractRepository(tx);
      const held = orNotFound((await contracts.lock(id)).held);
      orRefuse(decide(actor, 'contract:change'));
      if (held.version !== version) throw new Problem('stale-version');
      orStillInUse(mayChangeContract({ ...to, today: this.clock.today() }, { wasDefault: held.isDefault, ...(await contractUses(tx, id, to)) }));
      if (to.isDefault && !held.isDefault) await contracts.giveUpDefaultTo(id);
      const next = await contracts.change(id, to.isDefault, to);
      await tx.record('contract:change', { type: 'contract', id });
      return { id, version: next };
    });
  }

  setStandards(actor: Member, id: string, { version, fromOn, standards }: StandardsIn) {
    return this.unitOfWork.run(actor, async (tx) => {
      const held = orNotFound((await contractRepository(tx).lock(id)).held);
      orRefuse(decide(actor, 'contract:change'));
      if (held.version !== version) throw new Problem('stale-version');
      const kept = standardRepository(tx);
      orRefuse(maySetStandards({ fromOn, today: this.clock.today(), lastReferralOn: await kept.lastReferralOn(id) }));
      await kept.replaceFrom(id, fromOn, standards);
      const next = await contractRepository(tx).moveOn(id);
      await tx.record('contract:change', { type: 'contract', id }, { detail: { standardsFrom: fromOn } });
      return { id, version: next };
    });
  }
}

function inOrder({ startsOn, endsOn }: ContractIn): void {
  if (endsOn !== null && endsOn < startsOn) throw new Problem('ends-before-start', [{ pointer: '/endsOn', code: 'ends-before-start' }]);
}
