import { isForAnyone, type Action } from '@alongside/domain/access';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';
import { LiveSessions, memberOf } from '../session/live-session.js';
import { readToken } from '../session/session-token.js';
import type { Clock } from '../clock/clock.js';
import { epochOf } from '@alongside/domain';
import { sendProblem } from './problem.filter.js';
import { endpointOfRoute, isApiAddress } from './routes-of-contract.js';

declare module 'fastify' {
  interface FastifyInstance {
    askForSession(request: FastifyRequest): Promise<void>;
  }
}

/** What a locked session may still do. */
const WHILE_LOCKED: ReadonlySet<Action> = new Set<Action>(['session:read', 'session:lock', 'session:unlock', 'session:end', 'session:end-all']);
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Signing in is asked before anything of the request is read: a malformed body, an unknown path or a wrong type to a
 * route that needs a session answers 401, and tells nothing more.
 */
export function requireSession(server: FastifyInstance, sessions: LiveSessions, clock: Clock): void {
  const askForSession = async (request: FastifyRequest, route?: string) => {
    request.facts = { actor: null, sessionToken: null, repetition: null };
    if (!isApiAddress(request.url)) return;
    const spec = endpointOfRoute(request.method, route);
    if (!SAFE.has(request.method)) checkOrigin(request);
    if (spec && isForAnyone(spec.action)) return;
    const token = readToken(request);
    const session = token ? await sessions.find(token) : null;
    if (!token || !session) throw new Problem('not-signed-in');
    if (session.is_locked && !(spec && WHILE_LOCKED.has(spec.action))) throw new Problem('session-locked');
    if (!session.is_locked) await sessions.touch(token, session, epochOf(clock.now()));
    request.facts.actor = memberOf(session, String(request.id));
    request.facts.sessionToken = token;
  };
  server.decorateRequest('facts');
  server.decorate('askForSession', askForSession);
  server.addHook('onRequest', (request) => askForSession(request, request.routeOptions.url));
}

/** An address that cannot be read has no route and runs no hooks. Signing in is asked of it before that is said. */
export function refuseAddress(request: FastifyRequest, reply: FastifyReply): void {
  const { server } = request;
  request.cookies = server.parseCookie(request.headers.cookie ?? '');
  server.askForSession(request).then(
    () => sendProblem(request, reply, new Problem('unreadable')),
    (error: unknown) => sendProblem(request, reply, error),
  );
}

/** Browsers send Origin with every unsafe request; one that names another site is refused. */
function checkOrigin(request: FastifyRequest): void {
  const { origin } = request.headers;
  if (origin === undefined) {
    const site = request.headers['sec-fetch-site'];
    if (site === undefined || site === 'same-origin' || site === 'none') return;
    throw new Problem('wrong-origin');
  }
  if (!URL.canParse(origin) || !isOwn(new URL(origin), request)) throw new Problem('wrong-origin');
}

/** The address people use, scheme and all, where it is set; else the host that was asked, whatever stands before us. */
function isOwn(origin: URL, request: FastifyRequest): boolean {
  const publicUrl = process.env['PUBLIC_URL'];
  return publicUrl ? origin.origin === new URL(publicUrl).origin : origin.host === request.headers.host;
}
