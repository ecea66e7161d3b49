import { Injectable } from '@nestjs/common';
import { heldContracts, type Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound } from '../../platform/problem/problem.js';
import { organisationFacts } from './organisation.repository.js';

@Injectable()
export class ReadOrganisation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** An administrator sees every contract; a manager sees those they hold. */
  async execute(actor: Member) {
    const held = actor.role === 'administrator' ? null : heldContracts(actor);
    return orNotFound(await this.unitOfWork.read(actor, (tx) => organisationFacts(tx, held)));
  }
}
