import {
  addLegalEntry,
  answerLegalPrompt,
  correctLegalEntry,
  previewLegalEntry,
  readLegalStatus,
  withdrawLegalEntry,
  type BodyOf,
  type ParamsOf,
} from '@alongside/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { AddLegalEntry } from './add-legal-entry.use-case.js';
import { AnswerLegalPrompt } from './answer-legal-prompt.use-case.js';
import { CorrectLegalEntry } from './correct-legal-entry.use-case.js';
import { PreviewLegalEntry } from './preview-legal-entry.use-case.js';
import { ReadLegalStatus } from './read-legal-status.use-case.js';
import { WithdrawLegalEntry } from './withdraw-legal-entry.use-case.js';

@Controller()
export class LegalController {
  constructor(
    private readonly reading: ReadLegalStatus,
    private readonly adding: AddLegalEntry,
    private readonly correcting: CorrectLegalEntry,
    private readonly withdrawing: WithdrawLegalEntry,
    private readonly previewing: PreviewLegalEntry,
    private readonly answering: AnswerLegalPrompt,
  ) {}

  @Endpoint(readLegalStatus)
  read(@Actor() actor: Member, @Param({ schema: readLegalStatus.params }) { personId }: ParamsOf<typeof readLegalStatus>) {
    return this.reading.execute(actor, personId);
  }

  @Endpoint(addLegalEntry)
  add(
    @Actor() actor: Member,
    @Param({ schema: addLegalEntry.params }) { personId }: ParamsOf<typeof addLegalEntry>,
    @Body({ schema: addLegalEntry.body }) body: BodyOf<typeof addLegalEntry>,
  ) {
    return this.adding.execute(actor, personId, body);
  }

  @Endpoint(correctLegalEntry)
  correct(
    @Actor() actor: Member,
    @Param({ schema: correctLegalEntry.params }) { personId, entryId }: ParamsOf<typeof correctLegalEntry>,
    @Body({ schema: correctLegalEntry.body }) body: BodyOf<typeof correctLegalEntry>,
  ) {
    return this.correcting.execute(actor, personId, entryId, body);
  }

  @Endpoint(withdrawLegalEntry)
  withdraw(
    @Actor() actor: Member,
    @Param({ schema: withdrawLegalEntry.params }) { personId, entryId }: ParamsOf<typeof withdrawLegalEntry>,
    @Body({ schema: withdrawLegalEntry.body }) body: BodyOf<typeof withdrawLegalEntry>,
  ) {
    return this.withdrawing.execute(actor, personId, entryId, body);
  }

  @Endpoint(previewLegalEntry)
  preview(
    @Actor() actor: Member,
    @Param({ schema: previewLegalEntry.params }) { personId }: ParamsOf<typeof previewLegalEntry>,
    @Body({ schema: previewLegalEntry.body }) body: BodyOf<typeof previewLegalEntry>,
  ) {
    return this.previewing.execute(actor, personId, body);
  }

  @Endpoint(answerLegalPrompt)
  answer(
    @Actor() actor: Member,
    @Param({ schema: answerLegalPrompt.params }) { personId, referralId }: ParamsOf<typeof answerLegalPrompt>,
    @Body({ schema: answerLegalPrompt.body }) body: BodyOf<typeof answerLegalPrompt>,
  ) {
    return this.answering.execute(actor, personId, referralId, body);
  }
}
