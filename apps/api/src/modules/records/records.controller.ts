import { askForRecords, listRecordsRequests, noteRecordsAnswer, type BodyOf, type ParamsOf } from '@alongside/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { AskForRecords } from './ask-for-records.use-case.js';
import { ListRecordsRequests } from './list-records-requests.use-case.js';
import { NoteRecordsAnswer } from './note-records-answer.use-case.js';

@Controller()
export class RecordsController {
  constructor(
    private readonly listing: ListRecordsRequests,
    private readonly asking: AskForRecords,
    private readonly answering: NoteRecordsAnswer,
  ) {}

  @Endpoint(listRecordsRequests)
  list(@Actor() actor: Member, @Param({ schema: listRecordsRequests.params }) { personId }: ParamsOf<typeof listRecordsRequests>) {
    return this.listing.execute(actor, personId);
  }

  @Endpoint(askForRecords)
  ask(
    @Actor() actor: Member,
    @Param({ schema: askForRecords.params }) { personId }: ParamsOf<typeof askForRecords>,
    @Body({ schema: askForRecords.body }) body: BodyOf<typeof askForRecords>,
  ) {
    return this.asking.execute(actor, personId, body);
  }

  @Endpoint(noteRecordsAnswer)
  answer(
    @Actor() actor: Member,
    @Param({ schema: noteRecordsAnswer.params }) { recordsRequestId }: ParamsOf<typeof noteRecordsAnswer>,
    @Body({ schema: noteRecordsAnswer.body }) body: BodyOf<typeof noteRecordsAnswer>,
  ) {
    return this.answering.execute(actor, recordsRequestId, body);
  }
}
