import { Module } from '@nestjs/common';
import { SessionModule } from '../session/index.js';
import { AcceptInvitation } from './accept-invitation.use-case.js';
import { ChangeAbsence } from './change-absence.use-case.js';
import { ChangeCover } from './change-cover.use-case.js';
import { ChangeInvitation } from './change-invitation.use-case.js';
import { ChangeMemberAccess } from './change-member-access.use-case.js';
import { ChangeMember } from './change-member.use-case.js';
import { EndMember } from './end-member.use-case.js';
import { InvitationsController } from './invitations.controller.js';
import { OpenInvitations } from './invitations-open.repository.js';
import { InviteMember } from './invite-member.use-case.js';
import { ReadTeam } from './read-team.use-case.js';
import { TeamWorkController } from './team-work.controller.js';
import { TeamController } from './team.controller.js';

@Module({
  imports: [SessionModule],
  controllers: [TeamController, TeamWorkController, InvitationsController],
  providers: [
    ReadTeam,
    ChangeMember,
    ChangeMemberAccess,
    EndMember,
    ChangeAbsence,
    ChangeCover,
    InviteMember,
    ChangeInvitation,
    AcceptInvitation,
    OpenInvitations,
  ],
})
export class TeamModule {}
