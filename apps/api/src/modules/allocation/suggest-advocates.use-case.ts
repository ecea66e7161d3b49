import { mayAllocate, suggestAdvocates, type AdvocateSuggestion } from '@alongside/domain/allocation';
import { decide } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse } from '../../platform/problem/problem.js';
import { calendarOf } from '../organisations/index.js';
import { advocates, type AdvocateRow } from './advocate.repository.js';
import { advocateFactsOf, needOf } from './advocate-facts.js';
import { askedOfAdvocate } from './asked-of-advocate.repository.js';
import { waitingLine } from './waiting-line.js';
import { waitingReferral } from './waiting.repository.js';

/** Every advocate, best fit first, with reasons for and against. The order is all that is told of it: a manager decides. */
@Injectable()
export class SuggestAdvocates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, referralId: string) {
    const today = this.clock.today();
    return this.unitOfWork.run(actor, async (tx) => {
      const asked = orNotFound(await askedOfAdvocate(tx, referralId));
      orRefuse(decide(actor, 'allocation:suggest', { contractIds: [asked.contractId] }));
      orRefuse(mayAllocate({ state: asked.state, blocks: [], overrideReason: null }));
      const waiting = orNotFound(await waitingReferral(tx, referralId));
      const rows = await advocates(tx, asked, today);
      const day = { today, holidays: await calendarOf(tx) };
      const facts = rows.map((row) => advocateFactsOf(row, day));
      const points = new Map(facts.map(({ membershipId, loadPoints }) => [membershipId, loadPoints]));
      const suggestions = suggestAdvocates(needOf(asked, rows, day), facts);
      await tx.record('allocation:suggest', { type: 'referral', id: referralId, personId: asked.personId });
      const items = suggestions.map((suggestion, position) => ({
        ...shown(suggestion, rows),
        loadPoints: points.get(suggestion.membershipId) ?? 0,
        isBestFit: position === 0 && suggestion.possible,
      }));
      return {
        referral: { ...waitingLine(waiting, today), safeToVisit: asked.safeToVisit, needsDetail: [...asked.needs] },
        items,
        total: items.length,
      };
    });
  }
}

function shown({ membershipId, possible, blocks, reasons }: AdvocateSuggestion, rows: readonly AdvocateRow[]) {
  const row = rows.find((each) => each.membershipId === membershipId);
  if (!row) throw new Error('a suggestion of somebody who was not asked about');
  return {
    membershipId,
    name: row.name,
    services: [...row.services],
    workingDays: [...row.workingDays],
    isPossible: possible,
    isOverridable: blocks.length > 0 && blocks.every(({ overridable }) => overridable),
    reasons: [
      ...blocks.map(({ code, data }) => ({ code, holds: 'blocks' as const, data: { ...data } })),
      ...reasons.map(({ code, holds, data }) => ({
        code,
        holds,
        data: code === 'in-training' ? { ...data, supervisor: row.trainingSupervisorName } : { ...data },
      })),
    ],
    capacityPoints: row.capacityPoints,
    nextVisitThereOn: row.nextVisitThereOn,
  };
}
