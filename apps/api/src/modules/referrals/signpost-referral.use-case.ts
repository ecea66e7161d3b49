import type { BodyOf, signpostReferral } from '@alongside/contracts';
import { maySignpost } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orRefuse } from '../../platform/problem/problem.js';
import { refreshCaseload } from '../caseload/index.js';
import { saveSignposting } from './decision.repository.js';
import { referralToChange } from './load-referral.js';
import { endPauses } from './pause.repository.js';
import { answerFor } from './referral-answer.js';
import { tellReferrer } from './tell-referrer.js';

@Injectable()
export class SignpostReferral {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Nobody is turned away by a rule: a person decides, with a coded reason and the name of who can help. */
  execute(actor: Member, referralId: string, body: BodyOf<typeof signpostReferral>) {
    const { version, reason, pointedTo, note } = body;
    const today = this.clock.today();
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await referralToChange(tx, actor, 'referral:signpost', referralId, today);
      orRefuse(maySignpost({ state: row.state, service: row.service, reason }));
      const answer = answerFor(row, today);
      const decided = await saveSignposting(
        tx,
        { id: row.id, version },
        { decidedOn: today, now: this.clock.now(), note, answer, reason, pointedTo },
      );
      await endPauses(tx, row.id, today, null);
      await refreshCaseload(tx, row.person.id);
      const isTold = await tellReferrer(tx, row, { isWanted: body.tellReferrer, now: this.clock.now() });
      await tx.record(
        'referral:signpost',
        { type: 'referral', id: row.id, personId: row.person.id },
        { reason: note, detail: { reason, answer: answer.answer, ruleVersion: answer.ruleVersion, isTold } },
      );
      return decided;
    });
  }
}
