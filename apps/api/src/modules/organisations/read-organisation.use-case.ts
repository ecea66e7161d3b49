import { allowedActions } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { changesOf } from '../history/index.js';
import { organisationDetails } from './organisation-details.repository.js';

@Injectable()
export class ReadOrganisation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Member) {
    const details = await this.unitOfWork.read(actor, organisationDetails);
    return { ...details, allowedActions: allowedActions(actor, ['organisation:change'], {}) };
  }

  changes(actor: Member, after: string | undefined) {
    return this.unitOfWork.read(actor, (tx) => changesOf(tx, [{ table: 'organisation', rowIds: [actor.organisationId] }], after));
  }
}
