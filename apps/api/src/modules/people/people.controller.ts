import {
  correctPerson,
  findPeople,
  giveReason,
  listLooked,
  listPeople,
  openPerson,
  type BodyOf,
  type ParamsOf,
  type QueryOf,
} from '@alongside/contracts';
import { Body, Controller, Param, Query } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { CorrectPerson } from './correct-person.use-case.js';
import { FindPeople } from './find-people.use-case.js';
import { GiveReason } from './give-reason.use-case.js';
import { ListLooked } from './list-looked.use-case.js';
import { ListPeople } from './list-people.use-case.js';
import { OpenPerson } from './open-person.use-case.js';

@Controller()
export class PeopleController {
  constructor(
    private readonly listing: ListPeople,
    private readonly finding: FindPeople,
    private readonly opening: OpenPerson,
    private readonly reasoning: GiveReason,
    private readonly correcting: CorrectPerson,
    private readonly looking: ListLooked,
  ) {}

  @Endpoint(listPeople)
  list(@Actor() actor: Member, @Query({ schema: listPeople.query }) query: QueryOf<typeof listPeople>) {
    return this.listing.execute(actor, query);
  }

  @Endpoint(findPeople)
  find(@Actor() actor: Member, @Body({ schema: findPeople.body }) { typed }: BodyOf<typeof findPeople>) {
    return this.finding.execute(actor, typed);
  }

  @Endpoint(openPerson)
  open(@Actor() actor: Member, @Param({ schema: openPerson.params }) { personId }: ParamsOf<typeof openPerson>) {
    return this.opening.execute(actor, personId);
  }

  @Endpoint(giveReason)
  giveReason(
    @Actor() actor: Member,
    @Param({ schema: giveReason.params }) { personId }: ParamsOf<typeof giveReason>,
    @Body({ schema: giveReason.body }) body: BodyOf<typeof giveReason>,
  ) {
    return this.reasoning.execute(actor, personId, body);
  }

  @Endpoint(correctPerson)
  correct(
    @Actor() actor: Member,
    @Param({ schema: correctPerson.params }) { personId }: ParamsOf<typeof correctPerson>,
    @Body({ schema: correctPerson.body }) body: BodyOf<typeof correctPerson>,
  ) {
    return this.correcting.execute(actor, personId, body);
  }

  @Endpoint(listLooked)
  looked(
    @Actor() actor: Member,
    @Param({ schema: listLooked.params }) { personId }: ParamsOf<typeof listLooked>,
    @Query({ schema: listLooked.query }) { after }: QueryOf<typeof listLooked>,
  ) {
    return this.looking.execute(actor, personId, after);
  }
}
