import { allowedActions, decide } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import { heldContracts, type Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { changesOf } from '../history/index.js';
import { calendarOf } from '../organisations/index.js';
import { isMember, memberPage } from './member-page.repository.js';
import { teamLineOf } from './team-line.js';
import { teamList } from './team-list.repository.js';

const OF_TEAM = ['invitation:send', 'team:change-access'] as const;
const OF_MEMBER = ['team:change', 'team:change-access', 'team:cover', 'team:end', 'leave:change', 'conflict:declare', 'conflict:end', 'invitation:send'] as const;

/** The team, one of it, and what changed of them. */
@Injectable()
export class ReadTeam {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list(actor: Member, withEnded: boolean) {
    const today = this.clock.today();
    return this.unitOfWork.read(actor, async (tx) => {
      orRefuse(decide(actor, 'team:list'));
      const { items, endedTotal, contracts } = await teamList(tx, today, withEnded);
      const day = { today, holidays: await calendarOf(tx) };
      const allowed = allowedActions(actor, OF_TEAM, {});
      // Which contracts there are matters to whoever gives them out; a manager knows those they hold.
      const known = allowed.includes('team:change-access') ? contracts : [];
      return { items: items.map((row) => teamLineOf(row, day)), total: items.length, endedTotal, contracts: known, allowedActions: allowed, today };
    });
  }

  one(actor: Member, membershipId: string) {
    const today = this.clock.today();
    const mayNamePeople = actor.role === 'manager';
    return this.unitOfWork.read(actor, async (tx) => {
      const asked = { membershipId, today, held: mayNamePeople ? heldContracts(actor) : null, mayNamePeople };
      const page = orNotFound(await memberPage(tx, asked));
      orRefuse(decide(actor, 'team:read', { belongsTo: membershipId }));
      const line = teamLineOf(page, { today, holidays: await calendarOf(tx) });
      return { ...page, ...line, leave: [...page.leave], allowedActions: allowedActions(actor, OF_MEMBER, { belongsTo: membershipId }), today };
    });
  }

  changes(actor: Member, membershipId: string, after: string | undefined) {
    return this.unitOfWork.read(actor, async (tx) => {
      if (!(await isMember(tx, membershipId))) throw new Problem('not-found');
      orRefuse(decide(actor, 'team:read', { belongsTo: membershipId }));
      const parts = ['leave', 'ward_cover', 'declared_conflict', 'contract_holder'];
      const wanted = [{ table: 'membership', rowIds: [membershipId] }, ...parts.map((table) => ({ table, column: 'membership_id', ids: [membershipId] }))];
      return changesOf(tx, wanted, after);
    });
  }
}
