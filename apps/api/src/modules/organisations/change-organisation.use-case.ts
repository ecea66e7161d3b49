import type { BodyOf, changeOrganisation } from '@alongside/contracts';
import { decide } from '@alongside/domain/access';
import { mayOpenPublicForm } from '@alongside/domain/settings';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orRefuse, Problem } from '../../platform/problem/problem.js';
import { changeDetails, countContracts } from './organisation-details.repository.js';

/** What the provider says of itself. References already given keep their beginning; new ones take the one set here. */
@Injectable()
export class ChangeOrganisation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Member, to: BodyOf<typeof changeOrganisation>) {
    return this.unitOfWork.run(actor, async (tx) => {
      orRefuse(decide(actor, 'organisation:change'));
      orRefuse(mayOpenPublicForm({ isOpen: to.isPublicFormOn, contracts: await countContracts(tx), phone: to.phone }));
      const version = await changeDetails(tx, to);
      if (version === null) throw new Problem('stale-version');
      await tx.record('organisation:change', { type: 'organisation', id: actor.organisationId });
      return { version };
    });
  }
}
