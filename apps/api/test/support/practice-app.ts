import { seedProvider } from '../../src/cli/seed/seed-provider.js';
import { practiceLogins, type PracticeLogin } from '../../src/cli/seed/practice-file.js';
import { SystemClock } from '../../src/platform/clock/clock.js';
import { openUnitOfWork } from '../../src/platform/database/open-unit-of-work.js';
import request from 'supertest';
import { startApp, type AppUnderTest, type Caller } from './app.js';
import { callerWith, signInCookie } from './caller.js';

export interface PracticeApp {
  readonly under: AppUnderTest;
  readonly organisations: Readonly<Record<'fenmoor' | 'larkhill', string>>;
  /** One caller per practice login. */
  readonly logins: readonly (PracticeLogin & { readonly call: Caller })[];
}

/** The application with both practice providers loaded, and every practice login signed in. Its clock is the real one. */
export async function startPracticeApp(): Promise<PracticeApp> {
  const under = await startApp({ withFixtures: false });
  const { unitOfWork, close } = await openUnitOfWork();
  const { organisationId: fenmoor } = await seedProvider(unitOfWork, new SystemClock(), 'fenmoor', () => undefined);
  const { organisationId: larkhill } = await seedProvider(unitOfWork, new SystemClock(), 'larkhill', () => undefined);
  await close();
  const server = under.app.getHttpServer() as Parameters<typeof request>[0];
  const logins: (PracticeLogin & { call: Caller })[] = [];
  for (const login of practiceLogins()) {
    if (logins.some((known) => known.email === login.email)) continue;
    logins.push({ ...login, call: callerWith(server, await signInCookie(server, login.email, login.password)) });
  }
  return { under, organisations: { fenmoor, larkhill }, logins };
}
