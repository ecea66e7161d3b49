import type { askMayTell, BodyOf } from '@alongside/contracts';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { mayTouchPerson } from '../people/index.js';
import { askTheGate } from './ask-the-gate.js';

/** "May I tell X about Y?" Nothing is kept but that it was asked, and what the answer was. */
@Injectable()
export class AskMayTell {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, question: BodyOf<typeof askMayTell>) {
    return this.unitOfWork.run(actor, async (tx) => {
      await mayTouchPerson(tx, actor, 'sharing:ask', personId, this.clock.now());
      const { answer, last, standing } = await askTheGate(tx, personId, question, { today: this.clock.today() });
      const { decision, reasonCode, openPoint } = answer;
      await tx.record(
        'sharing:ask',
        { type: 'person', id: personId, personId },
        { detail: { partyId: question.partyId, outside: question.outside, matters: question.matters, override: question.override, decision, reasonCode, openPoint } },
      );
      return { ...answer, missing: [...answer.missing], standing, scope: [...(last?.scope ?? [])] };
    });
  }
}
