import type { BodyOf, enterCommencement } from '@alongside/contracts';
import { mayCommence, type ProvisionId } from '@alongside/domain';
import { decide } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { askForWork } from '../../platform/outbox/ask-for-work.js';
import { orRefuse, Problem } from '../../platform/problem/problem.js';
import { enterDay } from './commencement-entered.repository.js';
import { orStalePreview } from './or-stale-preview.js';

/** The day on which a provision begins for this provider. Everybody's clocks are worked out again, after the commit. */
@Injectable()
export class EnterCommencement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, provision: ProvisionId, { fingerprint, ...day }: BodyOf<typeof enterCommencement>) {
    return this.unitOfWork.run(actor, async (tx) => {
      orRefuse(decide(actor, 'commencement:change'));
      const asked = { provision, commencesOn: day.commencesOn };
      orRefuse(mayCommence(asked));
      await orStalePreview(tx, asked, fingerprint, this.clock.today());
      const version = await enterDay(tx, { ...day, provision, now: this.clock.now() });
      if (version === null) throw new Problem('stale-version');
      await tx.record('commencement:change', { type: 'commencement', id: null }, { reason: day.source, detail: asked });
      await askForWork(tx, 'every-clock');
      return { provision, version };
    });
  }
}
