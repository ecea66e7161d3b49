import { Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { PasswordGuard, PasswordStrategy } from './passport-local.strategy.js';
import { SessionController } from './session.controller.js';
import { SessionRepository } from './session.repository.js';
import { SessionView } from './session-view.js';
import { SignIn } from './sign-in.use-case.js';

@Module({
  imports: [PassportModule.register({ session: false })],
  controllers: [SessionController],
  providers: [SessionRepository, SignIn, SessionView, PasswordStrategy, PasswordGuard],
  exports: [SessionRepository, SignIn, SessionView],
})
export class SessionModule {}
