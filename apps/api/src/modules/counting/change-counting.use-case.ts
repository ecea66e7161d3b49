import type { BodyOf, changeCounting } from '@alongside/contracts';
import { decide } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orRefuse, Problem } from '../../platform/problem/problem.js';
import { saveCounting } from './counting.repository.js';

/** How figures are counted. What was published was frozen with its figures, and stays as it was. */
@Injectable()
export class ChangeCounting {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Member, to: BodyOf<typeof changeCounting>) {
    return this.unitOfWork.run(actor, async (tx) => {
      orRefuse(decide(actor, 'counting:change'));
      const version = await saveCounting(tx, to);
      if (version === null) throw new Problem('stale-version');
      await tx.record('counting:change', { type: 'measure_setting', id: actor.organisationId });
      return { version };
    });
  }
}
