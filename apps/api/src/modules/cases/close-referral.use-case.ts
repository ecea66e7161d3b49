import type { BodyOf, closeReferral } from '@alongside/contracts';
import { mayAskAgain } from '@alongside/domain/visits';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orRefuse, Problem } from '../../platform/problem/problem.js';
import { workOutClocks } from '../caseload/index.js';
import { closeReferralFor } from './close-referral-for.js';
import { keepAskingAgain } from './person-wishes.repository.js';
import type { ReferralFile } from './referral-file.repository.js';
import { touchReferral } from './touch-referral.js';

type Closing = BodyOf<typeof closeReferral>;

@Injectable()
export class CloseReferral {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, referralId: string, closing: Closing) {
    return this.unitOfWork.run(actor, async (tx) => {
      const [now, today] = [this.clock.now(), this.clock.today()];
      const referral = await touchReferral(tx, actor, 'case:close', { referralId, now });
      if (referral.closedOn !== null) throw new Problem('already-closed');
      if (referral.version !== closing.version) throw new Problem('stale-version');
      orRefuse(mayAskAgain(closing, today));
      const { reason, note, feedbackOffered } = closing;
      const { version } = await closeReferralFor(tx, referral, { reason, note, feedbackOffered, today, now });
      await this.keepWish(tx, actor, referral, closing);
      await workOutClocks(tx, referral.personId, this.clock);
      return { id: referralId, state: 'CLOSED', version };
    });
  }

  /** Nobody is asked about somebody who has died; otherwise a wish already on the record stays unless there is a new one. */
  private async keepWish(
    tx: Transaction,
    actor: Member,
    { personId, advocateId }: ReferralFile,
    { reason, askAgain, askAgainOn }: Closing,
  ): Promise<void> {
    if (reason === 'DIED') return keepAskingAgain(tx, personId, { askAgain: null, askAgainOn: null, by: null });
    if (askAgain === null) return;
    await keepAskingAgain(tx, personId, {
      askAgain,
      askAgainOn,
      by: actor.role === 'advocate' ? actor.membershipId : advocateId,
    });
  }
}
