import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';
import { isApiAddress } from './routes-of-contract.js';

/** Each audience has its own page and bundle; the commissioner's holds no person routes at all. */
const OPEN_PAGES: PagesServed = { 'sign-in.html': ['/sign-in'], 'refer.html': ['/refer', '/refer/*', '/check', '/check/*'] };
/** Written by the build of the web application from its own list of screens: which addresses each page answers. */
const SCREENS = 'screens.json';
/** Beside it: the files that the screen at an address is drawn with. */
const PRELOADS = 'preloads.json';
type PagesServed = Readonly<Record<string, readonly string[]>>;
type FilesNeeded = Readonly<Record<string, readonly string[]>>;

/** Serves the built web application beside the API, on the same port. Pages are never kept; hashed assets always are. */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) return;
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await server.register(fastifyStatic, { root: path.join(folder, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', decorateReply: false });
  const screens = JSON.parse(await readFile(path.join(folder, SCREENS), 'utf8')) as PagesServed;
  const needed = JSON.parse(await readFile(path.join(folder, PRELOADS), 'utf8')) as FilesNeeded;
  for (const [page, routes] of Object.entries({ ...OPEN_PAGES, ...screens })) {
    const html = await readFile(path.join(folder, page), 'utf8');
    for (const route of routes) {
      const withNeeds = naming(html, needed[route] ?? []);
      server.get(route, (_request, reply) => sendPage(reply, withNeeds));
    }
  }
  const staff = await readFile(path.join(folder, 'index.html'), 'utf8');
  server.get('/*', (request, reply) => sendUnknown(request, reply, staff));
}

/**
 * The page, naming what its screen will ask for, so that a browser fetches it beside the page's own script and not after
 * it: a round trip less, which on a slow phone is felt.
 */
function naming(html: string, files: readonly string[]): string {
  const links = files.filter((file) => !html.includes(file)).map((file) => {
    const kind = file.endsWith('.css') ? 'rel="preload" as="style"' : 'rel="modulepreload"';
    return `<link ${kind} crossorigin href="/${file}">`;
  });
  return html.replace('</head>', `${links.join('')}</head>`);
}

const sendPage = (reply: FastifyReply, html: string) => reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);

/** An address nobody serves: a browser that asked for a page gets one that says so; anything else gets the problem. */
function sendUnknown(request: FastifyRequest, reply: FastifyReply, html: string): FastifyReply {
  const wantsPage = request.headers.accept?.includes('text/html') ?? false;
  if (!wantsPage || isApiAddress(request.url)) throw new Problem('not-found');
  return sendPage(reply.status(404), html);
}
