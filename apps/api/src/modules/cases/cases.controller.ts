import { closeReferral, openCase, type BodyOf, type ParamsOf } from '@alongside/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { CloseReferral } from './close-referral.use-case.js';
import { OpenCase } from './open-case.use-case.js';

@Controller()
export class CasesController {
  constructor(
    private readonly opening: OpenCase,
    private readonly closing: CloseReferral,
  ) {}

  @Endpoint(openCase)
  open(
    @Actor() actor: Member,
    @Param({ schema: openCase.params }) { referralId }: ParamsOf<typeof openCase>,
    @Body({ schema: openCase.body }) body: BodyOf<typeof openCase>,
  ) {
    return this.opening.execute(actor, referralId, body);
  }

  @Endpoint(closeReferral)
  close(
    @Actor() actor: Member,
    @Param({ schema: closeReferral.params }) { referralId }: ParamsOf<typeof closeReferral>,
    @Body({ schema: closeReferral.body }) body: BodyOf<typeof closeReferral>,
  ) {
    return this.closing.execute(actor, referralId, body);
  }
}
