import { addSharingParty, recordSharingChoice, type BodyOf, type ParamsOf } from '@alongside/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { AddSharingParty } from './add-sharing-party.use-case.js';
import { RecordSharingChoice } from './record-sharing-choice.use-case.js';

@Controller()
export class SharingController {
  constructor(
    private readonly adding: AddSharingParty,
    private readonly recording: RecordSharingChoice,
  ) {}

  @Endpoint(addSharingParty)
  add(
    @Actor() actor: Member,
    @Param({ schema: addSharingParty.params }) { personId }: ParamsOf<typeof addSharingParty>,
    @Body({ schema: addSharingParty.body }) body: BodyOf<typeof addSharingParty>,
  ) {
    return this.adding.execute(actor, personId, body);
  }

  @Endpoint(recordSharingChoice)
  record(
    @Actor() actor: Member,
    @Param({ schema: recordSharingChoice.params }) { personId }: ParamsOf<typeof recordSharingChoice>,
    @Body({ schema: recordSharingChoice.body }) body: BodyOf<typeof recordSharingChoice>,
  ) {
    return this.recording.execute(actor, personId, body);
  }
}
