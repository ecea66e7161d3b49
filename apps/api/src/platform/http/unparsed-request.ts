import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { PROBLEMS, type ProblemBody, type ProblemCode } from '@alongside/contracts';
import { problemsSent } from '../metrics/registry.js';

interface Exchange {
  readonly request: IncomingMessage;
  readonly reply: ServerResponse;
}
const underWay = new WeakMap<Duplex, Set<Exchange>>();
const latest = new WeakMap<Duplex, Exchange>();
const refused = new WeakSet<Duplex>();

/** How long what nobody will read may still arrive on a connection that is being closed. */
const LINGER_MS = 2000;

/**
 * Notes which answers a connection still waits for, and answers the one method that Node hands to nobody. Gives what closes
 * every connection that waits for none: Node takes one on which nothing was ever sent for busy, and its server would
 * wait a minute for it before it ends.
 */
export function watchConnections(server: Server): () => void {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    linger(socket);
  });
  server.prependListener('request', (request, reply) => {
    const { socket } = request;
    const exchanges = underWay.get(socket) ?? new Set<Exchange>();
    const exchange = { request, reply };
    underWay.set(socket, exchanges.add(exchange));
    latest.set(socket, exchange);
    reply.once('close', () => exchanges.delete(exchange));
  });
  server.on('connect', (_request, socket) => refuse(socket, 'method-not-allowed'));
  return () => {
    for (const socket of open) if (!underWay.get(socket)?.size) socket.destroySoon();
  };
}

/**
 * Closing a connection on which a body is still arriving would destroy, on its way, the answer that refuses that body.
 * So it is closed for writing first, and what still arrives is thrown away for a moment.
 */
function linger(socket: Socket): void {
  const closeNow = socket.destroySoon.bind(socket);
  socket.destroySoon = () => {
    if (latest.get(socket)?.request.complete !== false) {
      closeNow();
      return;
    }
    socket.end();
    socket.once('end', closeNow);
    setTimeout(closeNow, LINGER_MS).unref();
  };
}

/**
 * What Node could not parse as HTTP has no request and no reply: the same kind of problem, written by hand. Answers
 * leave in the order of their requests, so it waits for those that came before it on the same connection.
 */
export function refuseUnparsed(error: { readonly code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  if (refused.has(socket)) return;
  refused.add(socket);
  const last = latest.get(socket);
  const broken = last && !last.request.complete ? last : null;
  const earlier = [...(underWay.get(socket) ?? [])].filter((exchange) => exchange !== broken);
  const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : 'unreadable';
  const answer = () => {
    // A request that is refused before its body was read has its answer.
    if (broken?.reply.headersSent) socket.end();
    else refuse(socket, code);
  };
  const before = earlier.at(-1);
  if (before) before.reply.once('close', answer);
  else answer();
}

function refuse(socket: Duplex, code: ProblemCode): void {
  if (socket.destroyed || !socket.writable) return;
  problemsSent.inc({ code });
  const { status, title } = PROBLEMS[code];
  const body: ProblemBody = { type: `/problems/${code}`, code, title, status, instance: randomUUID() };
  const text = JSON.stringify(body);
  const headers = [
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(text)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`HTTP/1.1 ${status} ${title}\r\n${headers.join('\r\n')}\r\n\r\n${text}`);
}
