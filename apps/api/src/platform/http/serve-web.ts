import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';
import { isApiAddress } from './routes-of-contract.js';

/** Each audience has its own page and bundle; the commissioner's holds no person routes at all. */
const OPEN_PAGES: PagesServed = { 'sign-in.html': ['/sign-in'], 'refer.html': ['/refer', '/refer/*'] };
/** Written by the build of the web application from its own list of screens: which addresses each page answers. */
const SCREENS = 'screens.json';
type PagesServed = Readonly<Record<string, readonly string[]>>;

/** Serves the built web application beside the API, on the same port. Pages are never kept; hashed assets always are. */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) return;
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await server.register(fastifyStatic, { root: path.join(folder, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', decorateReply: false });
  const screens = JSON.parse(await readFile(path.join(folder, SCREENS), 'utf8')) as PagesServed;
  for (const [page, routes] of Object.entries({ ...OPEN_PAGES, ...screens })) {
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
