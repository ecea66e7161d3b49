import { clearPractice, listTryAs, restartPractice, tryAs, type BodyOf } from '@alongside/contracts';
import { Body, Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Actor, SessionToken, type Member } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { giveToken, hashOfToken } from '../../platform/session/session-token.js';
import { SessionRepository, SessionView } from '../session/index.js';
import { ClearPractice } from './clear-practice.use-case.js';
import { ListTryAs } from './list-try-as.use-case.js';
import { RestartPractice } from './restart-practice.use-case.js';
import { TryAs } from './try-as.use-case.js';

@Controller()
export class PracticeController {
  constructor(
    private readonly clearing: ClearPractice,
    private readonly listing: ListTryAs,
    private readonly trying: TryAs,
    private readonly restarting: RestartPractice,
    private readonly sessions: SessionRepository,
    private readonly view: SessionView,
  ) {}

  @Endpoint(clearPractice)
  async clear(
    @Actor() actor: Member,
    @Body({ schema: clearPractice.body }) body: BodyOf<typeof clearPractice>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.goOn(reply, await this.clearing.execute(actor, body));
  }

  @Endpoint(restartPractice)
  restart(@Actor() actor: Member, @Body({ schema: restartPractice.body }) { slug }: BodyOf<typeof restartPractice>) {
    return this.restarting.execute(actor, slug);
  }

  @Endpoint(listTryAs)
  list(@Actor() actor: Member) {
    return this.listing.execute(actor);
  }

  @Endpoint(tryAs)
  async tryAs(
    @Actor() actor: Member,
    @SessionToken() token: string,
    @Body({ schema: tryAs.body }) { membershipId }: BodyOf<typeof tryAs>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const next = await this.trying.execute(actor, membershipId);
    await this.sessions.end(hashOfToken(token));
    return this.goOn(reply, next);
  }

  private goOn(reply: FastifyReply, token: string) {
    giveToken(reply, token);
    return this.view.of(token);
  }
}
