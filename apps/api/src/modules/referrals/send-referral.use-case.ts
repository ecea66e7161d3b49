import type { BodyOf, sendReferral } from '@alongside/contracts';
import { Injectable } from '@nestjs/common';
import type { ActorType } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { enqueue } from '../../platform/outbox/outbox.js';
import { orRefuseTold, receiveReferral } from './receive-referral.js';
import { fromForm } from './referral-told.js';

type Sent = BodyOf<typeof sendReferral>;

/** Whoever refers is told that it came. Somebody who refers themselves is written to only if they chose to be: others may read their mail. */
function acknowledgeTo(sent: Sent): string | null {
  if (sent.kind !== 'SELF') return sent.referrer.email;
  return sent.reachBy.includes('EMAIL') ? sent.person.email : null;
}

@Injectable()
export class SendReferral {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: ActorType, sent: Sent) {
    const toldUs = fromForm(sent);
    return this.unitOfWork.run(actor, async (tx) => {
      orRefuseTold(toldUs, sent.kind === 'SELF' ? sent.reachBy : null, this.clock.today());
      const { id, reference, personId } = await receiveReferral(tx, toldUs, this.clock, null);
      await tx.record('referral:send', { type: 'referral', id, personId }, { detail: { channel: toldUs.channel } });
      const recipient = acknowledgeTo(sent);
      if (recipient !== null) {
        await enqueue(tx, {
          kind: 'referral-received',
          recipient,
          content: { reference },
          subjectType: 'referral',
          subjectId: id,
          dueAt: this.clock.now(),
        });
      }
      return { reference };
    });
  }
}
