import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type RawServerDefault,
} from 'fastify';
import { Clock } from '../clock/clock.js';
import { logger } from '../logging/logger.js';
import { Stopping } from '../lifecycle/stopping.js';
import { countRequest } from '../metrics/requests.js';
import { LiveSessions } from '../session/live-session.js';
import { isApiAddress } from './routes-of-contract.js';
import { refuseAddress, requireSession } from './session-hook.js';
import { refuseUnparsed, watchConnections } from './unparsed-request.js';

const BODY_LIMIT = 1024 * 1024;
const SLOW_REQUEST_MS = 30_000;

/** Fastify as this service wants it: ids we make ourselves, quiet logs, small bodies, and no answer to bad addresses but a problem. */
export function httpAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    loggerInstance: logger(),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: BODY_LIMIT,
    // A request that came while we stop is answered like any other; its connection is closed afterwards.
    return503OnClosing: false,
    requestTimeout: SLOW_REQUEST_MS,
    connectionTimeout: SLOW_REQUEST_MS,
    trustProxy: process.env['TRUST_PROXY'] === '1',
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: refuseUnparsed,
    frameworkErrors: (_error: unknown, request: FastifyRequest, reply: FastifyReply) => refuseAddress(request, reply),
  } as ConstructorParameters<typeof FastifyAdapter<RawServerDefault>>[0]);
}

const CONTENT_SECURITY = {
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    workerSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

/** Hooks that run before Nest sees a request. */
export async function prepareServer(app: NestFastifyApplication): Promise<void> {
  // Nest's adapter carries its own copy of Fastify's types; the instance is the same.
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const closeQuietConnections = watchConnections(server.server);
  server.addHook('preClose', async () => closeQuietConnections());
  await server.register(cookie);
  await server.register(helmet, {
    contentSecurityPolicy: CONTENT_SECURITY,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: (process.env['PUBLIC_URL'] ?? '').startsWith('https://') ? { maxAge: 31_536_000 } : false,
  });
  const stopping = app.get(Stopping);
  requireSession(server, app.get(LiveSessions), app.get(Clock));
  server.addHook('onSend', async (request, reply) => {
    if (isApiAddress(request.url)) void reply.header('cache-control', 'no-store');
    void reply.header('x-request-id', String(request.id));
    if (stopping.hasBegun()) void reply.header('connection', 'close');
  });
  server.addHook('onResponse', async (request, reply) => {
    countRequest(request, reply);
    // The matched route, never the address: addresses hold ids and what was typed.
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    );
  });
}
