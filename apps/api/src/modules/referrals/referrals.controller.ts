import {
  acceptReferral,
  askReferrer,
  correctReferral,
  linkReferral,
  listReferrals,
  noteAnswer,
  readReferral,
  signpostReferral,
  typeReferral,
  type BodyOf,
  type ParamsOf,
  type QueryOf,
} from '@alongside/contracts';
import { Body, Controller, Param, Query } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { AcceptReferral } from './accept-referral.use-case.js';
import { AskReferrer } from './ask-referrer.use-case.js';
import { CorrectReferral } from './correct-referral.use-case.js';
import { LinkReferral } from './link-referral.use-case.js';
import { ListReferrals } from './list-referrals.use-case.js';
import { NoteAnswer } from './note-answer.use-case.js';
import { ReadReferral } from './read-referral.use-case.js';
import { SignpostReferral } from './signpost-referral.use-case.js';
import { TypeReferral } from './type-referral.use-case.js';

@Controller()
export class ReferralsController {
  constructor(
    private readonly typing: TypeReferral,
    private readonly queue: ListReferrals,
    private readonly reading: ReadReferral,
    private readonly correcting: CorrectReferral,
    private readonly linking: LinkReferral,
    private readonly accepting: AcceptReferral,
    private readonly asking: AskReferrer,
    private readonly answering: NoteAnswer,
    private readonly signposting: SignpostReferral,
  ) {}

  @Endpoint(typeReferral)
  type(@Actor() actor: Member, @Body({ schema: typeReferral.body }) body: BodyOf<typeof typeReferral>) {
    return this.typing.execute(actor, body);
  }

  @Endpoint(listReferrals)
  list(@Actor() actor: Member, @Query({ schema: listReferrals.query }) { after }: QueryOf<typeof listReferrals>) {
    return this.queue.execute(actor, after);
  }

  @Endpoint(readReferral)
  read(@Actor() actor: Member, @Param({ schema: readReferral.params }) { referralId }: ParamsOf<typeof readReferral>) {
    return this.reading.execute(actor, referralId);
  }

  @Endpoint(correctReferral)
  correct(
    @Actor() actor: Member,
    @Param({ schema: correctReferral.params }) { referralId }: ParamsOf<typeof correctReferral>,
    @Body({ schema: correctReferral.body }) body: BodyOf<typeof correctReferral>,
  ) {
    return this.correcting.execute(actor, referralId, body);
  }

  @Endpoint(linkReferral)
  link(
    @Actor() actor: Member,
    @Param({ schema: linkReferral.params }) { referralId }: ParamsOf<typeof linkReferral>,
    @Body({ schema: linkReferral.body }) body: BodyOf<typeof linkReferral>,
  ) {
    return this.linking.execute(actor, referralId, body);
  }

  @Endpoint(acceptReferral)
  accept(
    @Actor() actor: Member,
    @Param({ schema: acceptReferral.params }) { referralId }: ParamsOf<typeof acceptReferral>,
    @Body({ schema: acceptReferral.body }) body: BodyOf<typeof acceptReferral>,
  ) {
    return this.accepting.execute(actor, referralId, body);
  }

  @Endpoint(askReferrer)
  ask(
    @Actor() actor: Member,
    @Param({ schema: askReferrer.params }) { referralId }: ParamsOf<typeof askReferrer>,
    @Body({ schema: askReferrer.body }) body: BodyOf<typeof askReferrer>,
  ) {
    return this.asking.execute(actor, referralId, body);
  }

  @Endpoint(noteAnswer)
  answer(
    @Actor() actor: Member,
    @Param({ schema: noteAnswer.params }) { referralId }: ParamsOf<typeof noteAnswer>,
    @Body({ schema: noteAnswer.body }) body: BodyOf<typeof noteAnswer>,
  ) {
    return this.answering.execute(actor, referralId, body);
  }

  @Endpoint(signpostReferral)
  signpost(
    @Actor() actor: Member,
    @Param({ schema: signpostReferral.params }) { referralId }: ParamsOf<typeof signpostReferral>,
    @Body({ schema: signpostReferral.body }) body: BodyOf<typeof signpostReferral>,
  ) {
    return this.signposting.execute(actor, referralId, body);
  }
}
