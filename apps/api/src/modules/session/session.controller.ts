import {
  lockSession,
  readSession,
  signIn,
  signOut,
  signOutEverywhere,
  switchMembership,
  unlockSession,
  type BodyOf,
} from '@alongside/contracts';
import { Body, Controller, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionToken } from '../../platform/access/actor.js';
import { Endpoint } from '../../platform/access/endpoint.decorator.js';
import { hashOfToken, giveToken, takeTokenBack } from '../../platform/session/session-token.js';
import { PasswordGuard } from './passport-local.strategy.js';
import { SessionView } from './session-view.js';
import { SessionRepository } from './session.repository.js';
import { SignIn, type ProvedAccount } from './sign-in.use-case.js';

@Controller()
export class SessionController {
  constructor(
    private readonly signing: SignIn,
    private readonly sessions: SessionRepository,
    private readonly view: SessionView,
  ) {}

  @Endpoint(signIn)
  @UseGuards(PasswordGuard)
  async signIn(
    @Body({ schema: signIn.body }) _body: BodyOf<typeof signIn>,
    @Req() request: FastifyRequest & { user?: ProvedAccount },
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const proved = request.user;
    const first = proved?.memberships[0];
    if (!proved || !first) throw new Error('passport let nobody through');
    const token = await this.signing.open(proved.accountId, first);
    giveToken(reply, token);
    return this.view.of(token);
  }

  @Endpoint(readSession)
  read(@SessionToken() token: string) {
    return this.view.of(token);
  }

  @Endpoint(signOut)
  async signOut(@SessionToken() token: string, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.sessions.end(hashOfToken(token));
    takeTokenBack(reply);
  }

  @Endpoint(signOutEverywhere)
  async signOutEverywhere(@SessionToken() token: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const { account_id: accountId } = await this.view.live(token);
    await this.sessions.endAllOf(accountId);
    takeTokenBack(reply);
  }

  @Endpoint(lockSession)
  async lock(@SessionToken() token: string) {
    await this.sessions.lock(hashOfToken(token));
  }

  @Endpoint(unlockSession)
  async unlock(
    @SessionToken() token: string,
    @Body({ schema: unlockSession.body }) body: BodyOf<typeof unlockSession>,
  ) {
    const { account_id: accountId } = await this.view.live(token);
    await this.sessions.unlock(hashOfToken(token), await this.signing.proveAgain(accountId, body.password));
    return this.view.of(token);
  }

  @Endpoint(switchMembership)
  async switch(
    @SessionToken() token: string,
    @Body({ schema: switchMembership.body }) body: BodyOf<typeof switchMembership>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const live = await this.view.live(token);
    const wanted = await this.view.membershipOf(live.account_id, body.membershipId);
    const next = await this.signing.open(live.account_id, wanted, live.proofs);
    await this.sessions.end(hashOfToken(token));
    giveToken(reply, next);
    return this.view.of(next);
  }
}
