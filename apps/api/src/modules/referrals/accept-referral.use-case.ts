import type { acceptReferral, BodyOf } from '@alongside/contracts';
import { mayAccept, mayAcceptOn, type LocalDate } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orRefuse } from '../../platform/problem/problem.js';
import { workOutClocks } from '../caseload/index.js';
import { calendarOf } from '../organisations/index.js';
import { saveAcceptance, type Acceptance } from './decision.repository.js';
import { firstContactBy, referralToChange } from './load-referral.js';
import { endPauses } from './pause.repository.js';
import { confirmPerson } from './provisional-person.repository.js';
import { answerFor, groundFor } from './referral-answer.js';
import type { ReferralRow } from './referral-record.repository.js';
import { tellReferrer } from './tell-referrer.js';

type Accepting = BodyOf<typeof acceptReferral>;

const recorded = ({ answer, ground, priority }: Acceptance) => ({
  answer: answer.answer,
  ruleVersion: answer.ruleVersion,
  ground,
  priority,
});

@Injectable()
export class AcceptReferral {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The rules advise; a person decides, and says why where they decide against them. */
  execute(actor: Member, referralId: string, body: Accepting) {
    const today = this.clock.today();
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await referralToChange(tx, actor, 'referral:accept', referralId, today);
      orRefuse(mayAccept(row));
      const acceptance = await this.acceptanceOf(tx, row, body, today);
      orRefuse(mayAcceptOn(acceptance.ground, body.note));
      const decided = await saveAcceptance(tx, { id: row.id, version: body.version }, acceptance);
      await endPauses(tx, row.id, today, null);
      await confirmPerson(tx, row.person.id);
      await workOutClocks(tx, row.person.id, this.clock);
      const isTold = await tellReferrer(tx, row, { isWanted: body.tellReferrer, now: this.clock.now() });
      await tx.record(
        'referral:accept',
        { type: 'referral', id: row.id, personId: row.person.id },
        { reason: body.note, detail: { ...recorded(acceptance), isTold } },
      );
      return decided;
    });
  }

  private async acceptanceOf(
    tx: Transaction,
    row: ReferralRow,
    { priority, urgentTriggers, note }: Accepting,
    today: LocalDate,
  ): Promise<Acceptance> {
    const firstContactDueOn = await firstContactBy(tx, row, priority, await calendarOf(tx, row.nation));
    const answer = answerFor(row, today);
    return {
      decidedOn: today,
      now: this.clock.now(),
      note,
      answer,
      ground: groundFor(row, answer),
      priority,
      urgentTriggers,
      firstContactDueOn,
    };
  }
}
