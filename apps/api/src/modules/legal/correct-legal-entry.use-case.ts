import { randomUUID } from 'node:crypto';
import type { BodyOf, correctLegalEntry } from '@alongside/contracts';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { workOutClocks } from '../caseload/index.js';
import { entryAsked, rowOf } from './entry-asked.js';
import { legalEntryRepository } from './legal-entry.repository.js';
import { entryToCorrect, hasEntry, legalSubject, recordAfter } from './legal-subject.js';

/** Enters it as it was. What it corrects is kept as it is, with the reason beside it. */
@Injectable()
export class CorrectLegalEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, entryId: string, body: BodyOf<typeof correctLegalEntry>) {
    const { reason, ...typed } = body;
    return this.unitOfWork.run(actor, async (tx) => {
      const entries = legalEntryRepository(tx);
      await entries.lockPerson(personId);
      const { facts, file } = await legalSubject(tx, actor, { action: 'legal-status:correct', personId, isThere: hasEntry(entryId) }, this.clock);
      const wrong = entryToCorrect(file, entryId);
      const row = rowOf(entryAsked(typed, file, this.clock), typed);
      const id = randomUUID();
      const detail = { ...row.detail, reason };
      await entries.add({ ...row, detail, id, personId, recordedAt: this.clock.now(), corrects: wrong.id });
      await tx.record('legal-status:correct', { type: 'legal_event', id, personId }, { reason, detail: { corrects: wrong.id } });
      await workOutClocks(tx, personId, this.clock);
      return recordAfter(tx, actor, facts, personId, this.clock.today());
    });
  }
}
