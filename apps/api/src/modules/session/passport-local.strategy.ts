import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
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
export class PasswordGuard extends AuthGuard('password') {}
