import {
  changeMember,
  changeMemberAccess,
  endMember,
  listMemberChanges,
  listTeam,
  readMember,
  reopenMember,
  type BodyOf,
  type ParamsOf,
  type QueryOf,
} from '@alongside/contracts';
import { Body, Controller, Param, Query } from '@nestjs/common';
import { Actor, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { ChangeMemberAccess } from './change-member-access.use-case.js';
import { ChangeMember } from './change-member.use-case.js';
import { EndMember } from './end-member.use-case.js';
import { ReadTeam } from './read-team.use-case.js';

@Controller()
export class TeamController {
  constructor(
    private readonly reading: ReadTeam,
    private readonly changing: ChangeMember,
    private readonly changingAccess: ChangeMemberAccess,
    private readonly ending: EndMember,
  ) {}

  @Endpoint(listTeam)
  list(@Actor() actor: Member, @Query({ schema: listTeam.query }) { ended }: QueryOf<typeof listTeam>) {
    return this.reading.list(actor, ended);
  }

  @Endpoint(readMember)
  read(@Actor() actor: Member, @Param({ schema: readMember.params }) { membershipId }: ParamsOf<typeof readMember>) {
    return this.reading.one(actor, membershipId);
  }

  @Endpoint(listMemberChanges)
  changes(
    @Actor() actor: Member,
    @Param({ schema: listMemberChanges.params }) { membershipId }: ParamsOf<typeof listMemberChanges>,
    @Query({ schema: listMemberChanges.query }) { after }: QueryOf<typeof listMemberChanges>,
  ) {
    return this.reading.changes(actor, membershipId, after);
  }

  @Endpoint(changeMember)
  change(
    @Actor() actor: Member,
    @Param({ schema: changeMember.params }) { membershipId }: ParamsOf<typeof changeMember>,
    @Body({ schema: changeMember.body }) body: BodyOf<typeof changeMember>,
  ) {
    return this.changing.execute(actor, membershipId, body);
  }

  @Endpoint(changeMemberAccess)
  changeAccess(
    @Actor() actor: Member,
    @Param({ schema: changeMemberAccess.params }) { membershipId }: ParamsOf<typeof changeMemberAccess>,
    @Body({ schema: changeMemberAccess.body }) body: BodyOf<typeof changeMemberAccess>,
  ) {
    return this.changingAccess.execute(actor, membershipId, body);
  }

  @Endpoint(endMember)
  end(
    @Actor() actor: Member,
    @Param({ schema: endMember.params }) { membershipId }: ParamsOf<typeof endMember>,
    @Body({ schema: endMember.body }) { version }: BodyOf<typeof endMember>,
  ) {
    return this.ending.end(actor, membershipId, version);
  }

  @Endpoint(reopenMember)
  reopen(
    @Actor() actor: Member,
    @Param({ schema: reopenMember.params }) { membershipId }: ParamsOf<typeof reopenMember>,
    @Body({ schema: reopenMember.body }) { version }: BodyOf<typeof reopenMember>,
  ) {
    return this.ending.reopen(actor, membershipId, version);
  }
}
