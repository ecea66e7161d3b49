import { sendReferral, type BodyOf, type ParamsOf } from '@alongside/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Caller, type CallerType } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { ReadProvider } from '../organisations/index.js';
import { SendReferral } from './send-referral.use-case.js';

@Controller()
export class PublicReferralsController {
  constructor(
    private readonly provider: ReadProvider,
    private readonly sending: SendReferral,
  ) {}

  @Endpoint(sendReferral)
  async send(
    @Caller() caller: CallerType,
    @Param({ schema: sendReferral.params }) params: ParamsOf<typeof sendReferral>,
    @Body({ schema: sendReferral.body }) body: BodyOf<typeof sendReferral>,
  ) {
    return this.sending.execute(await this.provider.senderFor(caller, params.provider), body);
  }
}
