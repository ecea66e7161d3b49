import { randomUUID } from 'node:crypto';
import { decide } from '@alongside/domain/access';
import { mayEndPlace } from '@alongside/domain/settings';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, orStillInUse, Problem } from '../../platform/problem/problem.js';
import { changePlace } from './change-place.js';
import { hospitalRepository } from './hospital.repository.js';
import { wardRepository, type WardIn } from './ward.repository.js';

/** Wards of a hospital. One that moves to another hospital is a new ward: past visits keep the place they happened in. */
@Injectable()
export class ChangeWard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  add(actor: Member, hospitalId: string, ward: WardIn) {
    return this.unitOfWork.run(actor, async (tx) => {
      const hospital = orNotFound(await hospitalRepository(tx).lock(hospitalId));
      orRefuse(decide(actor, 'place:change'));
      if (hospital.hasEnded) throw new Problem('already-closed');
      const id = randomUUID();
      await wardRepository(tx).add(id, hospitalId, ward);
      await tx.record('place:change', { type: 'ward', id });
      return { id, version: 1 };
    });
  }

  change(actor: Member, id: string, { version, ...ward }: WardIn & { readonly version: number }) {
    return this.onto(actor, id, version, async (tx) => {
      await wardRepository(tx).change(id, ward);
      await wardRepository(tx).relist({ wardId: id });
    });
  }

  end(actor: Member, id: string, version: number) {
    return this.onto(actor, id, version, async (tx, hasEnded) => {
      if (hasEnded) throw new Problem('already-done');
      const today = this.clock.today();
      orStillInUse(mayEndPlace(await wardRepository(tx).uses({ wardId: id }, today)));
      await wardRepository(tx).setEnd(id, today);
    });
  }

  reopen(actor: Member, id: string, version: number) {
    return this.onto(actor, id, version, async (tx, hasEnded) => {
      if (!hasEnded) throw new Problem('already-done');
      await wardRepository(tx).setEnd(id, null);
    });
  }

  private onto(actor: Member, id: string, version: number, work: (tx: Transaction, hasEnded: boolean) => Promise<void>) {
    return changePlace(this.unitOfWork, actor, { type: 'ward', id, version }, work);
  }
}
