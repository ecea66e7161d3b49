import { allowedActions } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orNotFound, Problem } from '../../platform/problem/problem.js';
import { changesOf } from '../history/index.js';
import { hospitalList, hospitalWhole, isHospital } from './place-list.repository.js';

const OF_PLACES = ['place:change'] as const;

@Injectable()
export class ReadHospitals {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(actor: Member) {
    const { items, contracts } = await this.unitOfWork.read(actor, hospitalList);
    return { items, total: items.length, contracts, allowedActions: allowedActions(actor, OF_PLACES, {}) };
  }

  async one(actor: Member, hospitalId: string) {
    const hospital = orNotFound(await this.unitOfWork.read(actor, (tx) => hospitalWhole(tx, hospitalId)));
    return { ...hospital, allowedActions: allowedActions(actor, OF_PLACES, {}) };
  }

  changes(actor: Member, hospitalId: string, after: string | undefined) {
    return this.unitOfWork.read(actor, async (tx) => {
      if (!(await isHospital(tx, hospitalId))) throw new Problem('not-found');
      return changesOf(tx, [{ table: 'hospital', rowIds: [hospitalId] }, { table: 'ward', column: 'hospital_id', ids: [hospitalId] }], after);
    });
  }
}
