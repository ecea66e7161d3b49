import { addAction, changeAction, listActions, type BodyOf, type ParamsOf, type QueryOf } from '@alongside/contracts';
import { Body, Controller, Param, Query } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { AddAction } from './add-action.use-case.js';
import { ChangeAction } from './change-action.use-case.js';
import { ListActions } from './list-actions.use-case.js';

@Controller()
export class ActionsController {
  constructor(
    private readonly adding: AddAction,
    private readonly changing: ChangeAction,
    private readonly listing: ListActions,
  ) {}

  @Endpoint(addAction)
  add(
    @Actor() actor: Member,
    @Param({ schema: addAction.params }) { personId }: ParamsOf<typeof addAction>,
    @Body({ schema: addAction.body }) body: BodyOf<typeof addAction>,
  ) {
    return this.adding.execute(actor, personId, body);
  }

  @Endpoint(changeAction)
  change(
    @Actor() actor: Member,
    @Param({ schema: changeAction.params }) { actionId }: ParamsOf<typeof changeAction>,
    @Body({ schema: changeAction.body }) body: BodyOf<typeof changeAction>,
  ) {
    return this.changing.execute(actor, actionId, body);
  }

  @Endpoint(listActions)
  list(@Actor() actor: Member, @Query({ schema: listActions.query }) query: QueryOf<typeof listActions>) {
    return this.listing.execute(actor, query);
  }
}
