import { signIn } from '@alongside/contracts';
import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { readBy } from '../../platform/http/validation.js';
import { SignIn, type ProvedAccount } from './sign-in.use-case.js';

/** Password sign-in through passport; our own session takes over from there. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'password') {
  constructor(private readonly signIn: SignIn) {
    super({ usernameField: 'email', passwordField: 'password', session: false });
  }
  validate(email: string, password: string): Promise<ProvedAccount> {
    return this.signIn.prove(email, password);
  }
}

@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  /** Guards come before pipes, and passport takes whatever it finds: so the body is checked here already. */
  override canActivate(context: ExecutionContext) {
    readBy(signIn.body, context.switchToHttp().getRequest<FastifyRequest>().body);
    return super.canActivate(context);
  }
}
