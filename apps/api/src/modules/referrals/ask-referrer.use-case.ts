import type { askReferrer, BodyOf } from '@alongside/contracts';
import { mayAsk } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { enqueue } from '../../platform/outbox/outbox.js';
import { orRefuse } from '../../platform/problem/problem.js';
import { saveState } from './decision.repository.js';
import { referralToChange } from './load-referral.js';
import { openPause } from './pause.repository.js';
import { addressOf } from './referrer-address.js';

@Injectable()
export class AskReferrer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The message asks to ring and holds no details; the question stays here. */
  execute(actor: Member, referralId: string, { version, question, email }: BodyOf<typeof askReferrer>) {
    const today = this.clock.today();
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await referralToChange(tx, actor, 'referral:ask', referralId, today);
      orRefuse(mayAsk(row));
      const decided = await saveState(tx, { id: row.id, version }, 'AWAITING_INFO', this.clock.now());
      await openPause(tx, row.id, question, today);
      const recipient = email ?? addressOf(row);
      if (recipient !== null) {
        await enqueue(tx, {
          kind: 'question-to-referrer',
          recipient,
          content: { reference: row.reference },
          subjectType: 'referral',
          subjectId: row.id,
          dueAt: this.clock.now(),
        });
      }
      await tx.record(
        'referral:ask',
        { type: 'referral', id: row.id, personId: row.person.id },
        { detail: { byEmail: recipient !== null } },
      );
      return decided;
    });
  }
}
