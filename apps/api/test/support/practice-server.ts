import pg from 'pg';
import { seedProvider } from '../../src/cli/seed/seed-provider.js';
import { practiceLogins, type PracticeLogin } from '../../src/cli/seed/practice-file.js';
import { SystemClock } from '../../src/platform/clock/clock.js';
import { openUnitOfWork } from '../../src/platform/database/open-unit-of-work.js';
import { freshDatabase } from './database.js';
import { lastQuarter, type ExampleContext } from './examples.js';
import { cookieOf, httpCaller, httpSignIn, type HttpCaller } from './http-call.js';
import { ownProcess, type OwnProcess } from './own-process.js';

export type Slug = 'fenmoor' | 'larkhill';
export const SLUGS: readonly Slug[] = ['fenmoor', 'larkhill'];
export const otherThan = (slug: string): Slug => (slug === 'fenmoor' ? 'larkhill' : 'fenmoor');

export interface SignedIn extends PracticeLogin {
  readonly provider: Slug;
  readonly role: ExampleContext['role'];
  readonly membershipId: string;
  readonly cookie: string;
  readonly call: HttpCaller;
}

/** The server in a process of its own with both practice providers, and a session for every membership of the logins. */
export interface PracticeServer {
  readonly admin: pg.Client;
  readonly organisations: Readonly<Record<Slug, string>>;
  readonly logins: readonly SignedIn[];
  readonly anonymous: HttpCaller;
  base(): string;
  process(): OwnProcess;
  /** Kills the server and starts it again; sessions and callers stay good. */
  restart(): Promise<void>;
  /** What the examples need to know to choose rows of this provider, for this login. */
  contextFor(slug: Slug, login: SignedIn): ExampleContext;
  login(slug: Slug, member: string): SignedIn;
  close(): Promise<void>;
}

export async function startPracticeServer(settings: Readonly<Record<string, string>> = {}): Promise<PracticeServer> {
  const url = await freshDatabase();
  process.env['DATABASE_URL'] = url;
  const organisations = await seeded();
  const admin = new pg.Client({ connectionString: url });
  admin.on('error', () => undefined);
  await admin.connect();
  const start = () => ownProcess(url, { LOG_LEVEL: 'info', WORKER: 'off', ...settings });
  let server = await start();
  const base = () => server.base;
  const logins = await allSignedIn(base, admin);
  const login = (slug: Slug, member: string) => {
    const found = logins.find((each) => each.provider === slug && each.member === member);
    if (!found) throw new Error(`nobody signs in as ${member} of ${slug}`);
    return found;
  };
  return {
    admin,
    organisations,
    logins,
    anonymous: httpCaller(base),
    base,
    process: () => server,
    restart: async () => {
      await server.kill();
      server = await start();
    },
    contextFor: (slug, { role, membershipId }) => ({ admin, organisationId: organisations[slug], slug, role, membershipId, today: today() }),
    login,
    close: async () => {
      await admin.end();
      await server.kill();
    },
  };
}

/** The practice providers keep real time, so that their clocks run. */
export const today = (): string => new SystemClock().today();

async function seeded(): Promise<Record<Slug, string>> {
  const { unitOfWork, close } = await openUnitOfWork();
  const { organisationId: fenmoor } = await seedProvider(unitOfWork, new SystemClock(), 'fenmoor', () => undefined);
  const { organisationId: larkhill } = await seedProvider(unitOfWork, new SystemClock(), 'larkhill', () => undefined);
  await close();
  return { fenmoor, larkhill };
}

async function allSignedIn(base: () => string, admin: pg.Client): Promise<SignedIn[]> {
  const logins: SignedIn[] = [];
  for (const login of practiceLogins()) logins.push(await signedIn(base, admin, login));
  return logins;
}

/** One account may belong to two providers, in two roles: each membership has a session of its own. */
async function signedIn(base: () => string, admin: pg.Client, login: PracticeLogin): Promise<SignedIn> {
  const { rows } = await admin.query<{ id: string }>(
    'select m.id from membership m join account a on a.id = m.account_id join organisation o on o.organisation_id = m.organisation_id where a.email = $1 and o.slug = $2',
    [login.email, login.provider],
  );
  const membershipId = rows[0]?.id ?? '';
  let cookie = await httpSignIn(base(), login.email, login.password);
  const session = await httpCaller(base, cookie)('GET', '/session');
  if (session.body['membershipId'] !== membershipId) cookie = cookieOf(await httpCaller(base, cookie)('POST', '/session/membership', { membershipId }));
  const [provider, role] = [login.provider as Slug, login.role as ExampleContext['role']];
  return { ...login, provider, role, membershipId, cookie, call: httpCaller(base, cookie) };
}

/** Publishes the last ended quarter of each provider, by its manager, so that commissioners have something to read. */
export async function publishLastQuarter({ admin, organisations, logins }: PracticeServer): Promise<void> {
  for (const slug of SLUGS) {
    const manager = logins.find(({ provider, role }) => provider === slug && role === 'manager');
    const { rows } = await admin.query<{ id: string }>('select id from contract where organisation_id = $1 and is_default', [organisations[slug]]);
    const reply = await manager?.call('POST', `/reports/${rows[0]?.id ?? ''}/${lastQuarter(today())}/releases`, { asOf: today() });
    if (reply?.status !== 201) throw new Error(`publishing answered ${reply?.status ?? 'nothing'} ${reply?.text}`);
  }
}
