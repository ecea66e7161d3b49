import { randomUUID } from 'node:crypto';
import type { BodyOf, previewLegalEntry } from '@alongside/contracts';
import { ENGLAND_AND_WALES } from '@alongside/domain';
import { changeBetween, changesOf, legalAnswerOn, standingOn, type LegalEntry } from '@alongside/domain/legal-record';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { legalEntryOf } from '../caseload/index.js';
import { asThoughSaved, entryAsked } from './entry-asked.js';
import type { LegalFileRead } from './legal-file.repository.js';
import { readingOf, type LegalReading } from './legal-reading.js';
import { promptOf } from './legal-record-view.js';
import { entryToCorrect, hasEntry, legalSubject } from './legal-subject.js';
import { changeShown } from './shown.js';

const answerToday = ({ record, about, today }: LegalReading) => legalAnswerOn(record, about, today, ENGLAND_AND_WALES);

/** What saving would change, worked out as saving works it out. Nothing is written. */
@Injectable()
export class PreviewLegalEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, { entry, corrects }: BodyOf<typeof previewLegalEntry>) {
    return this.unitOfWork.read(actor, async (tx) => {
      const { file } = await legalSubject(tx, actor, { action: 'legal-status:preview', personId, isThere: (read) => corrects === null || hasEntry(corrects)(read) }, this.clock);
      if (corrects !== null) entryToCorrect(file, corrects);
      const saved = entry === null ? null : asThoughSaved(entryAsked(entry, file, this.clock), randomUUID(), corrects, this.clock);
      return this.changes(file, saved, corrects);
    });
  }

  private changes(file: LegalFileRead, saved: LegalEntry | null, corrects: string | null) {
    const today = this.clock.today();
    const was = readingOf(file, today);
    const kept = file.history.map(legalEntryOf);
    const without = kept.filter(({ id }) => id !== corrects);
    const is = readingOf(file, today, saved === null ? without : [...kept, saved]);
    const own = saved && changesOf(is.record, is.about, ENGLAND_AND_WALES, today).get(saved.id);
    const { stoppedOn, gaps } = standingOn(is.record, is.about, today);
    return {
      today: changeShown(changeBetween(answerToday(was), answerToday(is)), today),
      onItsDay: saved && own ? changeShown(own, saved.on) : null,
      gaps: gaps.map((gap) => ({ ...gap })),
      wouldPrompt: file.imha.flatMap((referral) => promptOf(referral, stoppedOn, today)).some(({ isStanding }) => isStanding),
    };
  }
}
