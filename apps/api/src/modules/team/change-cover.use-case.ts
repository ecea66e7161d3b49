import { randomUUID } from 'node:crypto';
import type { BodyOf, setCover } from '@alongside/contracts';
import { decide } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { wardFacts } from '../organisations/index.js';
import { coverRepository } from './cover.repository.js';
import { lockMember } from './member.repository.js';

/** Which wards somebody leads or covers. */
@Injectable()
export class ChangeCover {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  set(actor: Member, membershipId: string, cover: BodyOf<typeof setCover>) {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.mayChange(tx, actor, membershipId);
      if (!(await wardFacts(tx, cover.wardId))) throw new Problem('malformed', [{ pointer: '/wardId', code: 'not-a-choice' }]);
      const id = await coverRepository(tx).set(randomUUID(), membershipId, cover);
      await tx.record('team:cover', { type: 'membership', id: membershipId }, { detail: { wardId: cover.wardId } });
      return { id };
    });
  }

  remove(actor: Member, membershipId: string, coverId: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.mayChange(tx, actor, membershipId);
      if (!(await coverRepository(tx).remove(coverId, membershipId))) throw new Problem('not-found');
      await tx.record('team:cover', { type: 'membership', id: membershipId }, { detail: { removed: coverId } });
    });
  }

  private async mayChange(tx: Transaction, actor: Member, membershipId: string): Promise<void> {
    orNotFound(await lockMember(tx, membershipId));
    orRefuse(decide(actor, 'team:cover'));
  }
}
