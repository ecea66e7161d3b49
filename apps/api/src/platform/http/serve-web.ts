import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';
import { isApiAddress } from './routes-of-contract.js';

/** Each audience has its own page and bundle; the commissioner's holds no person routes at all. */
const ENTRIES = [
  { page: 'sign-in.html', routes: ['/sign-in'] },
  { page: 'refer.html', routes: ['/refer', '/refer/*'] },
  { page: 'commissioner.html', routes: ['/c', '/c/*'] },
  {
    page: 'index.html',
    routes: ['/', '/today', '/people', '/people/*', '/actions', '/referrals', '/referrals/*', '/allocate', '/allocate/*', '/reports', '/reports/*', '/organisation', '/help', '/device', '/settings', '/settings/*'],
  },
] as const;

/** Serves the built web application beside the API, on the same port. Pages are never kept; hashed assets always are. */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) return;
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await server.register(fastifyStatic, { root: path.join(folder, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', decorateReply: false });
  for (const { page, routes } of ENTRIES) {
    const html = await readFile(path.join(folder, page), 'utf8');
    for (const route of routes) server.get(route, (_request, reply) => sendPage(reply, html));
  }
  const staff = await readFile(path.join(folder, 'index.html'), 'utf8');
  server.get('/*', (request, reply) => sendUnknown(request, reply, staff));
}

const sendPage = (reply: FastifyReply, html: string) => reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);

/** An address nobody serves: a browser that asked for a page gets one that says so; anything else gets the problem. */
function sendUnknown(request: FastifyRequest, reply: FastifyReply, html: string): FastifyReply {
  const wantsPage = request.headers.accept?.includes('text/html') ?? false;
  if (!wantsPage || isApiAddress(request.url)) throw new Problem('not-found');
  return sendPage(reply.status(404), html);
}
