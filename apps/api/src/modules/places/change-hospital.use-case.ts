import { randomUUID } from 'node:crypto';
import { decide } from '@alongside/domain/access';
import { mayEndPlace } from '@alongside/domain/settings';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orRefuse, orStillInUse, Problem } from '../../platform/problem/problem.js';
import { changePlace } from './change-place.js';
import { hospitalRepository, type HospitalIn } from './hospital.repository.js';
import { wardRepository } from './ward.repository.js';

/** Hospitals come, are renamed, and go once nobody is there; what was written under them stays. */
@Injectable()
export class ChangeHospital {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  add(actor: Member, hospital: HospitalIn) {
    return this.unitOfWork.run(actor, async (tx) => {
      orRefuse(decide(actor, 'place:change'));
      await this.knownContract(tx, hospital);
      const id = randomUUID();
      await hospitalRepository(tx).add(id, hospital);
      await tx.record('place:change', { type: 'hospital', id });
      return { id, version: 1 };
    });
  }

  change(actor: Member, id: string, { version, ...hospital }: HospitalIn & { readonly version: number }) {
    return this.onto(actor, id, version, async (tx) => {
      await this.knownContract(tx, hospital);
      await hospitalRepository(tx).change(id, hospital);
      await wardRepository(tx).relist({ hospitalId: id });
    });
  }

  end(actor: Member, id: string, version: number) {
    return this.onto(actor, id, version, async (tx, hasEnded) => {
      if (hasEnded) throw new Problem('already-done');
      const today = this.clock.today();
      orStillInUse(mayEndPlace(await wardRepository(tx).uses({ hospitalId: id }, today)));
      await hospitalRepository(tx).setEnd(id, today);
    });
  }

  reopen(actor: Member, id: string, version: number) {
    return this.onto(actor, id, version, async (tx, hasEnded) => {
      if (!hasEnded) throw new Problem('already-done');
      await hospitalRepository(tx).setEnd(id, null);
    });
  }

  private onto(actor: Member, id: string, version: number, work: (tx: Transaction, hasEnded: boolean) => Promise<void>) {
    return changePlace(this.unitOfWork, actor, { type: 'hospital', id, version }, work);
  }

  private async knownContract(tx: Transaction, { contractId }: HospitalIn): Promise<void> {
    if (contractId === null || (await hospitalRepository(tx).hasContract(contractId))) return;
    throw new Problem('malformed', [{ pointer: '/contractId', code: 'not-a-choice' }]);
  }
}
