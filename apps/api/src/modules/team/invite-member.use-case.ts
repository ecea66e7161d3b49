import type { BodyOf, inviteMember } from '@alongside/contracts';
import { decide } from '@alongside/domain/access';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orRefuse } from '../../platform/problem/problem.js';
import { invite } from './invite.js';

/** Somebody new to the team, with a link by mail that they accept by. */
@Injectable()
export class InviteMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, invitee: BodyOf<typeof inviteMember>) {
    return this.unitOfWork.run(actor, async (tx) => {
      orRefuse(decide(actor, 'invitation:send'));
      const { membershipIds, expiresAt } = await invite(tx, invitee, this.clock.now());
      return { membershipIds: [...membershipIds], expiresAt };
    });
  }
}
