import type { BodyOf, removeCommencement } from '@alongside/contracts';
import { mayCommence, type ProvisionId } from '@alongside/domain';
import { decide } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { askForWork } from '../../platform/outbox/ask-for-work.js';
import { orRefuse, Problem } from '../../platform/problem/problem.js';
import { takeDayAway } from './commencement-entered.repository.js';
import { orStalePreview } from './or-stale-preview.js';

/** Takes away a day that was entered: the provision is listed and switched off again. The history keeps that it was there. */
@Injectable()
export class RemoveCommencement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, provision: ProvisionId, { fingerprint, version, reason }: BodyOf<typeof removeCommencement>) {
    return this.unitOfWork.run(actor, async (tx) => {
      orRefuse(decide(actor, 'commencement:change'));
      const asked = { provision, commencesOn: null };
      orRefuse(mayCommence(asked));
      await orStalePreview(tx, asked, fingerprint, this.clock.today());
      const id = await takeDayAway(tx, provision, version);
      if (id === null) throw new Problem('stale-version');
      await tx.record('commencement:change', { type: 'commencement', id }, { reason, detail: asked });
      await askForWork(tx, 'every-clock');
      return { provision, version };
    });
  }
}
