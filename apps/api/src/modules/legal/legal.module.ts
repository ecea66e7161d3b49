import { Module } from '@nestjs/common';
import { AddLegalEntry } from './add-legal-entry.use-case.js';
import { AnswerLegalPrompt } from './answer-legal-prompt.use-case.js';
import { CorrectLegalEntry } from './correct-legal-entry.use-case.js';
import { LegalController } from './legal.controller.js';
import { PreviewLegalEntry } from './preview-legal-entry.use-case.js';
import { ReadLegalStatus } from './read-legal-status.use-case.js';
import { WithdrawLegalEntry } from './withdraw-legal-entry.use-case.js';

@Module({
  controllers: [LegalController],
  providers: [ReadLegalStatus, AddLegalEntry, CorrectLegalEntry, WithdrawLegalEntry, PreviewLegalEntry, AnswerLegalPrompt],
})
export class LegalModule {}
