import { decide } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orRefuse } from '../../platform/problem/problem.js';
import { changesOf } from './change.repository.js';

/** Everything that somebody sets up, and that allocation, clocks or reports then read. */
const SETTINGS = [
  'organisation', 'membership', 'leave', 'ward_cover', 'declared_conflict', 'contract_holder',
  'hospital', 'ward', 'contract', 'service_standard', 'measure_setting', 'detention_count', 'commencement',
];

/** Who changed what of the settings, whichever page it was done on. */
@Injectable()
export class ReadSettingsChanges {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Member, after: string | undefined) {
    return this.unitOfWork.read(actor, async (tx) => {
      orRefuse(decide(actor, 'setting-change:list'));
      return changesOf(tx, SETTINGS.map((table) => ({ table, all: true })), after);
    });
  }
}
