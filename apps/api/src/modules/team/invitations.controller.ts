import { acceptInvitation, cancelInvitation, inviteMember, readInvitation, resendInvitation, type BodyOf, type ParamsOf } from '@alongside/contracts';
import { Body, Controller, Param } from '@nestjs/common';
import { Actor, Caller, type CallerType, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { AcceptInvitation } from './accept-invitation.use-case.js';
import { ChangeInvitation } from './change-invitation.use-case.js';
import { InviteMember } from './invite-member.use-case.js';

@Controller()
export class InvitationsController {
  constructor(
    private readonly inviting: InviteMember,
    private readonly changing: ChangeInvitation,
    private readonly accepting: AcceptInvitation,
  ) {}

  @Endpoint(inviteMember)
  invite(@Actor() actor: Member, @Body({ schema: inviteMember.body }) body: BodyOf<typeof inviteMember>) {
    return this.inviting.execute(actor, body);
  }

  @Endpoint(resendInvitation)
  resend(@Actor() actor: Member, @Param({ schema: resendInvitation.params }) { membershipId }: ParamsOf<typeof resendInvitation>) {
    return this.changing.resend(actor, membershipId);
  }

  @Endpoint(cancelInvitation)
  cancel(@Actor() actor: Member, @Param({ schema: cancelInvitation.params }) { membershipId }: ParamsOf<typeof cancelInvitation>) {
    return this.changing.cancel(actor, membershipId);
  }

  @Endpoint(readInvitation)
  read(@Body({ schema: readInvitation.body }) { token }: BodyOf<typeof readInvitation>) {
    return this.accepting.read(token);
  }

  @Endpoint(acceptInvitation)
  accept(@Caller() { requestId }: CallerType, @Body({ schema: acceptInvitation.body }) { token, password }: BodyOf<typeof acceptInvitation>) {
    return this.accepting.accept(token, password, requestId);
  }
}
