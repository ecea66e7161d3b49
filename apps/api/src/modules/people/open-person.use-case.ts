import { ACTIONS, allowedActions, type AccessFacts, type Action } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { withMore } from '../../platform/database/json-in-sql.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound } from '../../platform/problem/problem.js';
import { clockCount } from '../caseload/index.js';
import { runningReason } from './access-reason.repository.js';
import { mayTouchPerson } from './may-touch-person.js';
import { personPage } from './person-page.repository.js';

/** What a person's page may offer; which of these, the policy says. */
const OFFERED = new Set(['person', 'visit', 'contact', 'action', 'sharing', 'case', 'referral', 'legal-status']);
const PERSON_ACTIONS: readonly Action[] = ACTIONS.filter((action) => OFFERED.has(action.split(':')[0] ?? ''));

/** Opening a person is an act: it is recorded in the transaction that reads the page, with the reason where one was needed. Gives the page as JSON. */
@Injectable()
export class OpenPerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string): Promise<string> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [now, today] = [this.clock.now(), this.clock.today()];
      const facts = await mayTouchPerson(tx, actor, 'person:open', personId, now);
      await tx.record(
        'person:open',
        { type: 'person', id: personId, personId },
        await this.reasonFor(tx, actor, personId, facts),
      );
      const { page, clocks } = orNotFound(await personPage(tx, personId, today, now));
      return withMore(page, {
        clocks: clocks.map((clock) => ({ ...clock, ...clockCount(clock.lastDay, clock.acceptedUntil, today) })),
        allowedActions: allowedActions(actor, PERSON_ACTIONS, facts),
      });
    });
  }

  private async reasonFor(tx: Transaction, actor: Member, personId: string, { supportedBy, reasonRuns }: AccessFacts) {
    if (!reasonRuns || supportedBy?.includes(actor.membershipId)) return undefined;
    return { reason: await runningReason(tx, personId, this.clock.now()) };
  }
}
