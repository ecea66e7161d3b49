import { addLeave, declareConflict, endConflict, removeCover, removeLeave, setCover, type BodyOf, type ParamsOf } from '@alongside/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { ChangeAbsence } from './change-absence.use-case.js';
import { ChangeCover } from './change-cover.use-case.js';

/** Leave, conflicts and wards of one member. */
@Controller()
export class TeamWorkController {
  constructor(
    private readonly absence: ChangeAbsence,
    private readonly cover: ChangeCover,
  ) {}

  @Endpoint(addLeave)
  addLeave(
    @Actor() actor: Member,
    @Param({ schema: addLeave.params }) { membershipId }: ParamsOf<typeof addLeave>,
    @Body({ schema: addLeave.body }) body: BodyOf<typeof addLeave>,
  ) {
    return this.absence.addLeave(actor, membershipId, body);
  }

  @Endpoint(removeLeave)
  removeLeave(@Actor() actor: Member, @Param({ schema: removeLeave.params }) { membershipId, leaveId }: ParamsOf<typeof removeLeave>) {
    return this.absence.removeLeave(actor, membershipId, leaveId);
  }

  @Endpoint(declareConflict)
  declare(
    @Actor() actor: Member,
    @Param({ schema: declareConflict.params }) { membershipId }: ParamsOf<typeof declareConflict>,
    @Body({ schema: declareConflict.body }) body: BodyOf<typeof declareConflict>,
  ) {
    return this.absence.declare(actor, membershipId, body);
  }

  @Endpoint(endConflict)
  endConflict(@Actor() actor: Member, @Param({ schema: endConflict.params }) { membershipId, conflictId }: ParamsOf<typeof endConflict>) {
    return this.absence.endConflict(actor, membershipId, conflictId);
  }

  @Endpoint(setCover)
  setCover(
    @Actor() actor: Member,
    @Param({ schema: setCover.params }) { membershipId }: ParamsOf<typeof setCover>,
    @Body({ schema: setCover.body }) body: BodyOf<typeof setCover>,
  ) {
    return this.cover.set(actor, membershipId, body);
  }

  @Endpoint(removeCover)
  removeCover(@Actor() actor: Member, @Param({ schema: removeCover.params }) { membershipId, coverId }: ParamsOf<typeof removeCover>) {
    return this.cover.remove(actor, membershipId, coverId);
  }
}
