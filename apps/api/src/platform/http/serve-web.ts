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
/** The parts of the web application behind the door, each built apart with its own list of screens. */
const PARTS = ['staff', 'commissioner'];
type PagesServed = Readonly<Record<string, readonly string[]>>;
type FilesNeeded = Readonly<Record<string, readonly string[]>>;

/** Serves the built web application beside the API, on the same port. Pages are never kept; hashed assets always are. */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) return;
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await server.register(fastifyStatic, { root: path.join(folder, 'assets'), prefix: '/assets/', immutable: true, maxAge: '365d', decorateReply: false });
  const screens: PagesServed = await ofAllParts(folder, 'screens');
  const needed: FilesNeeded = await ofAllParts(folder, 'preloads');
  for (const [page, routes] of Object.entries({ ...OPEN_PAGES, ...screens })) {
    const html = await readFile(path.join(folder, page), 'utf8');
    for (const route of routes) {
      const [asIs, narrowed] = pagesNaming(html, needed[route] ?? []);
      server.get(route, (request, reply) => sendPage(reply, request.url.includes('?') ? narrowed : asIs));
    }
  }
  const staff = await readFile(path.join(folder, 'index.html'), 'utf8');
  server.get('/*', (request, reply) => sendUnknown(request, reply, staff));
}

/**
 * What the build wrote beside the pages: `screens`, which addresses each page answers; `preloads`, the files that the screen
 * at an address is drawn with, and what it asks of the service.
 */
async function ofAllParts(folder: string, what: 'screens' | 'preloads'): Promise<Record<string, readonly string[]>> {
  const texts = await Promise.all(PARTS.map((part) => readFile(path.join(folder, `${what}-${part}.json`), 'utf8')));
  return Object.assign({}, ...texts.map((text): unknown => JSON.parse(text))) as Record<string, readonly string[]>;
}

const isAsked = (need: string) => need.startsWith('api/');

function linkTo(need: string): string {
  if (isAsked(need)) return `<link rel="preload" as="fetch" crossorigin href="/${need.replaceAll('&', '&amp;')}">`;
  return `<link ${need.endsWith('.css') ? 'rel="preload" as="style"' : 'rel="modulepreload"'} crossorigin href="/${need}">`;
}

/**
 * The page, naming what its screen will ask for, so that a browser fetches it beside the page's own script and not after
 * it: a round trip less, which on a slow phone is felt. Given as it is asked for at the plain address, and at one with a
 * query, whose data nobody knows beforehand.
 */
function pagesNaming(html: string, needs: readonly string[]): readonly [string, string] {
  const naming = (links: readonly string[]) => html.replace('</head>', `${links.join('')}</head>`);
  const missing = needs.filter((need) => !html.includes(need));
  return [naming(missing.map(linkTo)), naming(missing.filter((need) => !isAsked(need)).map(linkTo))];
}

const sendPage = (reply: FastifyReply, html: string) => reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);

/** An address nobody serves: a browser that asked for a page gets one that says so; anything else gets the problem. */
function sendUnknown(request: FastifyRequest, reply: FastifyReply, html: string): FastifyReply {
  const wantsPage = request.headers.accept?.includes('text/html') ?? false;
  if (!wantsPage || isApiAddress(request.url)) throw new Problem('not-found');
  return sendPage(reply.status(404), html);
}
