import { randomUUID } from 'node:crypto';
import type { addLeave, BodyOf, declareConflict } from '@alongside/contracts';
import { decide } from '@alongside/domain/access';
import { mayAddLeave, mayDeclareConflict } from '@alongside/domain/settings';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { wardFacts } from '../organisations/index.js';
import { mayTouchPerson } from '../people/index.js';
import { conflictRepository, leaveRepository } from './absence.repository.js';
import { lockMember } from './member.repository.js';

type Declared = BodyOf<typeof declareConflict>;

/** Leave and conflicts of interest: an advocate's own, or a colleague's for whom a manager writes it down. */
@Injectable()
export class ChangeAbsence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  addLeave(actor: Member, membershipId: string, leave: BodyOf<typeof addLeave>) {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.mayChange(tx, actor, 'leave:change', membershipId);
      const repository = leaveRepository(tx);
      orRefuse(mayAddLeave({ ...leave, today: this.clock.today(), entered: await repository.leaveOf(membershipId) }));
      const id = randomUUID();
      await repository.addLeave(id, membershipId, leave);
      await tx.record('leave:change', { type: 'membership', id: membershipId }, { detail: leave });
      return { id };
    });
  }

  removeLeave(actor: Member, membershipId: string, leaveId: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.mayChange(tx, actor, 'leave:change', membershipId);
      if (!(await leaveRepository(tx).removeLeave(leaveId, membershipId))) throw new Problem('not-found');
      await tx.record('leave:change', { type: 'membership', id: membershipId }, { detail: { removed: leaveId } });
    });
  }

  declare(actor: Member, membershipId: string, declared: Declared) {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.mayChange(tx, actor, 'conflict:declare', membershipId);
      const { kind, wardId, personReference, note } = declared;
      orRefuse(mayDeclareConflict({ isAboutWard: wardId !== null, isAboutPerson: personReference !== null, mayNamePerson: actor.role === 'manager' }));
      if (wardId !== null && !(await wardFacts(tx, wardId))) throw new Problem('malformed', [{ pointer: '/wardId', code: 'not-a-choice' }]);
      const personId = personReference === null ? null : await this.person(tx, actor, personReference);
      const id = randomUUID();
      await conflictRepository(tx).addConflict({ id, membershipId, kind, wardId, personId, note, declaredOn: this.clock.today() });
      await tx.record('conflict:declare', { type: 'declared_conflict', id, personId }, { detail: { membershipId } });
      return { id };
    });
  }

  endConflict(actor: Member, membershipId: string, conflictId: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.mayChange(tx, actor, 'conflict:end', membershipId);
      const stood = orNotFound(await conflictRepository(tx).endConflict(conflictId, membershipId, this.clock.today()));
      if (!stood) throw new Problem('already-done');
      await tx.record('conflict:end', { type: 'declared_conflict', id: conflictId }, { detail: { membershipId } });
    });
  }

  private async mayChange(tx: Transaction, actor: Member, action: 'leave:change' | 'conflict:declare' | 'conflict:end', membershipId: string): Promise<void> {
    orNotFound(await lockMember(tx, membershipId));
    orRefuse(decide(actor, action, { belongsTo: membershipId }));
  }

  /** Somebody whom the actor may know of; anybody else does not exist for them. */
  private async person(tx: Transaction, actor: Member, reference: string): Promise<string> {
    const unknown = new Problem('not-found', [{ pointer: '/personReference', code: 'not-found' }]);
    const personId = await conflictRepository(tx).personByReference(reference);
    if (personId === null) throw unknown;
    await mayTouchPerson(tx, actor, 'person:correct', personId, this.clock.now()).catch(() => Promise.reject(unknown));
    return personId;
  }
}
