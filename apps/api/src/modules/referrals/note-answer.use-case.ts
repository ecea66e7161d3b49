import type { BodyOf, noteAnswer } from '@alongside/contracts';
import { mayNoteAnswer } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orRefuse } from '../../platform/problem/problem.js';
import { saveState } from './decision.repository.js';
import { referralToChange } from './load-referral.js';
import { endPauses } from './pause.repository.js';

@Injectable()
export class NoteAnswer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, referralId: string, { version, answer }: BodyOf<typeof noteAnswer>) {
    const today = this.clock.today();
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await referralToChange(tx, actor, 'referral:answer', referralId, today);
      orRefuse(mayNoteAnswer(row));
      const decided = await saveState(tx, { id: row.id, version }, 'TRIAGE', null);
      await endPauses(tx, row.id, today, answer);
      await tx.record('referral:answer', { type: 'referral', id: row.id, personId: row.person.id });
      return decided;
    });
  }
}
