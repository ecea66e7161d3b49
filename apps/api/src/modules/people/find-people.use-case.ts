import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { peopleFound } from './people-found.repository.js';

/** Finding by name, reference or NHS number among the people the actor may know of. JSON as Postgres built it. */
@Injectable()
export class FindPeople {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Member, typed: string): Promise<string> {
    return this.unitOfWork.read(actor, (tx) => peopleFound(tx, actor, typed));
  }
}
