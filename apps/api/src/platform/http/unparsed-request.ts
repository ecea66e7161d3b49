import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { PROBLEMS, type ProblemBody, type ProblemCode } from '@alongside/contracts';

/** What Node could not parse as HTTP at all has no request and no reply: the same kind of problem, written by hand. */
export function refuseUnparsed(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const code: ProblemCode = error.code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : 'unreadable';
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
