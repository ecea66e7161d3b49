import { randomUUID } from 'node:crypto';
import type { BodyOf, withdrawLegalEntry } from '@alongside/contracts';
import { ENTRY_WITHDRAWN } from '@alongside/domain/legal-record';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { workOutClocks } from '../caseload/index.js';
import { legalEntryRepository } from './legal-entry.repository.js';
import { entryToCorrect, hasEntry, legalSubject, recordAfter } from './legal-subject.js';

/** Takes out an entry made by mistake: it stays to be read, and counts no more. */
@Injectable()
export class WithdrawLegalEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, entryId: string, { reason }: BodyOf<typeof withdrawLegalEntry>) {
    return this.unitOfWork.run(actor, async (tx) => {
      const entries = legalEntryRepository(tx);
      await entries.lockPerson(personId);
      const { facts, file } = await legalSubject(tx, actor, { action: 'legal-status:correct', personId, isThere: hasEntry(entryId) }, this.clock);
      const wrong = entryToCorrect(file, entryId);
      const id = randomUUID();
      const about = { id, personId, type: ENTRY_WITHDRAWN, on: wrong.happenedOn, at: null, nation: null, source: '' };
      await entries.add({ ...about, detail: { reason }, recordedAt: this.clock.now(), corrects: wrong.id });
      await tx.record('legal-status:correct', { type: 'legal_event', id, personId }, { reason, detail: { withdraws: wrong.id } });
      await workOutClocks(tx, personId, this.clock);
      return recordAfter(tx, actor, facts, personId, this.clock.today());
    });
  }
}
