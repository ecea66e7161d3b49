import {
  askMayTell,
  decideDisclosure,
  listDisclosures,
  listWaitingDisclosures,
  recordDisclosure,
  type BodyOf,
  type ParamsOf,
} from '@alongside/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { AskMayTell } from './ask-may-tell.use-case.js';
import { DecideDisclosure } from './decide-disclosure.use-case.js';
import { ListDisclosures } from './list-disclosures.use-case.js';
import { RecordDisclosure } from './record-disclosure.use-case.js';

@Controller()
export class DisclosuresController {
  constructor(
    private readonly asking: AskMayTell,
    private readonly listing: ListDisclosures,
    private readonly recording: RecordDisclosure,
    private readonly deciding: DecideDisclosure,
  ) {}

  @Endpoint(askMayTell)
  ask(
    @Actor() actor: Member,
    @Param({ schema: askMayTell.params }) { personId }: ParamsOf<typeof askMayTell>,
    @Body({ schema: askMayTell.body }) body: BodyOf<typeof askMayTell>,
  ) {
    return this.asking.execute(actor, personId, body);
  }

  @Endpoint(listWaitingDisclosures)
  listWaiting(@Actor() actor: Member) {
    return this.listing.waiting(actor);
  }

  @Endpoint(listDisclosures)
  list(@Actor() actor: Member, @Param({ schema: listDisclosures.params }) { personId }: ParamsOf<typeof listDisclosures>) {
    return this.listing.ofPerson(actor, personId);
  }

  @Endpoint(recordDisclosure)
  record(
    @Actor() actor: Member,
    @Param({ schema: recordDisclosure.params }) { personId }: ParamsOf<typeof recordDisclosure>,
    @Body({ schema: recordDisclosure.body }) body: BodyOf<typeof recordDisclosure>,
  ) {
    return this.recording.execute(actor, personId, body);
  }

  @Endpoint(decideDisclosure)
  decide(
    @Actor() actor: Member,
    @Param({ schema: decideDisclosure.params }) { disclosureId }: ParamsOf<typeof decideDisclosure>,
    @Body({ schema: decideDisclosure.body }) body: BodyOf<typeof decideDisclosure>,
  ) {
    return this.deciding.execute(actor, disclosureId, body);
  }
}
