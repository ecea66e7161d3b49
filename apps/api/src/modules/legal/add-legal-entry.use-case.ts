import { randomUUID } from 'node:crypto';
import type { addLegalEntry, BodyOf } from '@alongside/contracts';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { workOutClocks } from '../caseload/index.js';
import { entryAsked, rowOf } from './entry-asked.js';
import { legalEntryRepository } from './legal-entry.repository.js';
import { legalSubject, recordAfter } from './legal-subject.js';

/** Adds what happened; the clocks and the lists follow in the same transaction. */
@Injectable()
export class AddLegalEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, body: BodyOf<typeof addLegalEntry>) {
    return this.unitOfWork.run(actor, async (tx) => {
      const entries = legalEntryRepository(tx);
      await entries.lockPerson(personId);
      const { facts, file } = await legalSubject(tx, actor, { action: 'legal-status:add', personId }, this.clock);
      const asked = entryAsked(body, file, this.clock);
      const id = randomUUID();
      await entries.add({ ...rowOf(asked, body), id, personId, recordedAt: this.clock.now(), corrects: null });
      await tx.record('legal-status:add', { type: 'legal_event', id, personId }, { detail: { type: body.type, on: body.on } });
      await workOutClocks(tx, personId, this.clock);
      return recordAfter(tx, actor, facts, personId, this.clock.today());
    });
  }
}
