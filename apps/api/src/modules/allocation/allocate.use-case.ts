import { randomUUID } from 'node:crypto';
import type { allocate, BodyOf } from '@alongside/contracts';
import { decide } from '@alongside/domain/access';
import { allocationToldAt, blocksFor, mayAllocate, type Block } from '@alongside/domain/allocation';
import { epochOf, instantOfEpoch } from '@alongside/domain/time';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { linkTo } from '../../platform/outbox/link.js';
import { enqueue } from '../../platform/outbox/outbox.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { refreshCaseload } from '../caseload/index.js';
import { calendarOf } from '../organisations/index.js';
import { advocates, type AdvocateRow } from './advocate.repository.js';
import { advocateFactsOf, needOf } from './advocate-facts.js';
import { allocationRepository } from './allocation.repository.js';
import { askedOfAdvocate, lockReferral, type AskedOfAdvocate } from './asked-of-advocate.repository.js';

type Choice = BodyOf<typeof allocate>;

/** Gives a referral to an advocate. Of managers who choose at once exactly one succeeds, and the others are told. */
@Injectable()
export class Allocate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, referralId: string, choice: Choice) {
    return this.unitOfWork.run(actor, async (tx) => {
      await lockReferral(tx, referralId);
      const asked = orNotFound(await askedOfAdvocate(tx, referralId));
      orRefuse(decide(actor, 'allocation:make', { contractIds: [asked.contractId] }));
      orRefuse(mayAllocate({ state: asked.state, blocks: [], overrideReason: null }));
      if (asked.version !== choice.version) throw new Problem('stale-version');
      const [advocate] = await advocates(tx, asked, this.clock.today(), choice.membershipId);
      const blocks = await this.blocks(tx, asked, orNotFound(advocate));
      orRefuse(mayAllocate({ state: asked.state, blocks, overrideReason: choice.overrideReason }));
      return this.offer(tx, { asked, choice, advocate: orNotFound(advocate), blocks });
    });
  }

  private async blocks(tx: Transaction, asked: AskedOfAdvocate, advocate: AdvocateRow): Promise<readonly Block[]> {
    const day = { today: this.clock.today(), holidays: await calendarOf(tx) };
    return blocksFor(advocateFactsOf(advocate, day), needOf(asked, [advocate], day));
  }

  private async offer(tx: Transaction, { asked, choice, advocate, blocks }: { asked: AskedOfAdvocate; choice: Choice; advocate: AdvocateRow; blocks: readonly Block[] }) {
    const { referralId, personId, undoSeconds } = asked;
    const [id, now] = [randomUUID(), this.clock.now()];
    const { membershipId, reason } = choice;
    const overrideReason = blocks.length > 0 ? choice.overrideReason : null;
    const version = await allocationRepository(tx).offer({ id, referralId, membershipId, reason, overrideReason, allocatedAt: now });
    await enqueue(tx, {
      kind: 'new-for-you',
      recipient: advocate.email,
      content: { link: linkTo('/today') },
      subjectType: 'allocation',
      subjectId: id,
      dueAt: allocationToldAt(now, undoSeconds),
    });
    const detail = { membershipId, setAside: blocks.map(({ code }) => code) };
    await tx.record('allocation:make', { type: 'allocation', id, personId }, { reason: overrideReason ?? reason, detail });
    await refreshCaseload(tx, personId);
    return { allocationId: id, referralId, advocateName: advocate.name, undoUntil: instantOfEpoch(epochOf(now) + undoSeconds * 1000), version };
  }
}
