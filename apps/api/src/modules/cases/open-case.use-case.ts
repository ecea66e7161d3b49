import type { BodyOf, openCase } from '@alongside/contracts';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/problem/problem.js';
import { refreshCaseload } from '../caseload/index.js';
import { openCaseFor } from './open-case-for.js';
import { touchReferral } from './touch-referral.js';

/** The person said yes, or non-instructed work was decided: the case begins. */
@Injectable()
export class OpenCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, referralId: string, { version, instruction, note }: BodyOf<typeof openCase>) {
    return this.unitOfWork.run(actor, async (tx) => {
      const referral = await touchReferral(tx, actor, 'case:open', { referralId, now: this.clock.now() });
      if (referral.state === 'CASE_OPEN') throw new Problem('already-open');
      if (referral.version !== version) throw new Problem('stale-version');
      const opened = await openCaseFor(tx, referral, { instruction, note, saidYesOn: this.clock.today() });
      await refreshCaseload(tx, referral.personId);
      return { id: referralId, state: 'CASE_OPEN', ...opened };
    });
  }
}
