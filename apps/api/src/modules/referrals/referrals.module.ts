import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { AcceptReferral } from './accept-referral.use-case.js';
import { AskReferrer } from './ask-referrer.use-case.js';
import { CorrectReferral } from './correct-referral.use-case.js';
import { LinkReferral } from './link-referral.use-case.js';
import { ListReferrals } from './list-referrals.use-case.js';
import { NoteAnswer } from './note-answer.use-case.js';
import { PublicReferralsController } from './public-referrals.controller.js';
import { ReadReferral } from './read-referral.use-case.js';
import { ReferralsController } from './referrals.controller.js';
import { SendReferral } from './send-referral.use-case.js';
import { SignpostReferral } from './signpost-referral.use-case.js';
import { TypeReferral } from './type-referral.use-case.js';

@Module({
  imports: [OrganisationsModule],
  controllers: [PublicReferralsController, ReferralsController],
  providers: [
    SendReferral,
    TypeReferral,
    ListReferrals,
    ReadReferral,
    CorrectReferral,
    LinkReferral,
    AcceptReferral,
    AskReferrer,
    NoteAnswer,
    SignpostReferral,
  ],
})
export class ReferralsModule {}
