import { randomUUID } from 'node:crypto';
import type { answerLegalPrompt, BodyOf } from '@alongside/contracts';
import { mayAnswerPrompt, standingOn } from '@alongside/domain/legal-record';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse, Problem } from '../../platform/problem/problem.js';
import { refreshCaseload } from '../caseload/index.js';
import { legalEntryRepository } from './legal-entry.repository.js';
import { readingOf } from './legal-reading.js';
import { legalSubject, recordAfter, type LegalSubject } from './legal-subject.js';
import { promptAnswerRepository, type AnsweredPrompt } from './prompt-answer.repository.js';

type Answer = BodyOf<typeof answerLegalPrompt>;

/** What a person says happens now that somebody we support has no right to an IMHA. Nothing closes by itself. */
@Injectable()
export class AnswerLegalPrompt {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, referralId: string, given: Answer) {
    return this.unitOfWork.run(actor, async (tx) => {
      await legalEntryRepository(tx).lockPerson(personId);
      const { facts, file } = await legalSubject(tx, actor, { action: 'legal-status:answer-prompt', personId, isThere: ({ imha }) => imha.some(({ id }) => id === referralId) }, this.clock);
      const referral = orNotFound(file.imha.find(({ id }) => id === referralId));
      this.checkStillAsked(file, given);
      orRefuse(mayAnswerPrompt({ ...given, today: this.clock.today() }));
      const id = await this.keep(tx, { personId, referralId, version: referral.answer?.version ?? null }, given);
      await tx.record('legal-status:answer-prompt', { type: 'legal_prompt_answer', id, personId }, { detail: { choice: given.choice, referralId } });
      await refreshCaseload(tx, personId);
      return recordAfter(tx, actor, facts, personId, this.clock.today());
    });
  }

  /** An answer is about one stop; where the record has moved on since, nobody has answered what is asked now. */
  private checkStillAsked(file: LegalSubject['file'], { stoppedOn }: Answer): void {
    const { record, about, today } = readingOf(file, this.clock.today());
    if (standingOn(record, about, today).stoppedOn !== stoppedOn) throw new Problem('prompt-moved-on');
  }

  private async keep(
    tx: Transaction,
    { personId, referralId, version }: { personId: string; referralId: string; version: number | null },
    given: Answer,
  ): Promise<string> {
    if (version !== given.version) throw new Problem('stale-version');
    const { choice, stoppedOn, why } = given;
    const isGoingOn = choice === 'GO_ON';
    const id = randomUUID();
    const kept: AnsweredPrompt = {
      id,
      personId,
      referralId,
      stoppedOn,
      choice,
      why,
      reviewOn: isGoingOn ? given.reviewOn : null,
      route: isGoingOn ? null : given.route,
      answeredAt: this.clock.now(),
    };
    const answers = promptAnswerRepository(tx);
    if (version === null) await answers.add(kept);
    else if (!(await answers.change(version, kept))) throw new Problem('stale-version');
    return id;
  }
}
