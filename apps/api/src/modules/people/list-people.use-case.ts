import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { peopleList, type PeopleAsked } from './people-list.repository.js';

/** The caseload: an advocate's own, or that of a manager's contracts. JSON as Postgres built it. */
@Injectable()
export class ListPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, asked: PeopleAsked): Promise<string> {
    return this.unitOfWork.read(actor, (tx) => peopleList(tx, actor, asked, this.clock.today()));
  }
}
