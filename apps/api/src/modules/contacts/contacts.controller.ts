import { cancelPlannedVisit, logContact, planVisit, type BodyOf, type ParamsOf } from '@alongside/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { CancelPlannedVisit } from './cancel-planned-visit.use-case.js';
import { LogContact } from './log-contact.use-case.js';
import { PlanVisit } from './plan-visit.use-case.js';

@Controller()
export class ContactsController {
  constructor(
    private readonly logging: LogContact,
    private readonly planning: PlanVisit,
    private readonly cancelling: CancelPlannedVisit,
  ) {}

  @Endpoint(logContact)
  log(
    @Actor() actor: Member,
    @Param({ schema: logContact.params }) { personId }: ParamsOf<typeof logContact>,
    @Body({ schema: logContact.body }) body: BodyOf<typeof logContact>,
  ) {
    return this.logging.execute(actor, personId, body);
  }

  @Endpoint(planVisit)
  plan(
    @Actor() actor: Member,
    @Param({ schema: planVisit.params }) { personId }: ParamsOf<typeof planVisit>,
    @Body({ schema: planVisit.body }) body: BodyOf<typeof planVisit>,
  ) {
    return this.planning.execute(actor, personId, body);
  }

  @Endpoint(cancelPlannedVisit)
  cancel(
    @Actor() actor: Member,
    @Param({ schema: cancelPlannedVisit.params }) { plannedVisitId }: ParamsOf<typeof cancelPlannedVisit>,
    @Body({ schema: cancelPlannedVisit.body }) body: BodyOf<typeof cancelPlannedVisit>,
  ) {
    return this.cancelling.execute(actor, plannedVisitId, body);
  }
}
