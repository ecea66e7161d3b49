import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { legalRecordView } from './legal-record-view.js';
import { legalSubject } from './legal-subject.js';

/** Reading a person's legal record is an act and is recorded. */
@Injectable()
export class ReadLegalStatus {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string) {
    return this.unitOfWork.run(actor, async (tx) => {
      const { facts, file } = await legalSubject(tx, actor, { action: 'legal-status:read', personId }, this.clock);
      await tx.record('legal-status:read', { type: 'person', id: personId, personId });
      return legalRecordView(actor, facts, personId, file, this.clock.today());
    });
  }
}
