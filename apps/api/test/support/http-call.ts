import { randomUUID } from 'node:crypto';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';

/** What came back from a running server. */
export interface Heard {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The answer as an object; empty where it is none. */
  readonly body: Readonly<Record<string, unknown>>;
}
export interface Asked {
  readonly method: string;
  /** Sent as it stands, `/api` and all: nothing is made regular on the way. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** No answer may take longer, whatever was asked. */
export const PATIENCE_MS = 8000;
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/** Asks over a connection of its own or a kept one; refuses when the connection breaks or no answer comes in time. */
export function ask(base: string, { method, path, headers = {}, body }: Asked, patience = PATIENCE_MS): Promise<Heard> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const sent = request({ agent, hostname, port, method, path, headers: { ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }), ...headers } }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('error', reject);
      reply.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text, body: objectOf(text) });
      });
    });
    const late = setTimeout(() => sent.destroy(new Error(`no answer within ${patience} ms`)), patience);
    sent.on('error', reject).on('close', () => clearTimeout(late));
    sent.end(body);
  });
}

function objectOf(text: string): Record<string, unknown> {
  if (!text.startsWith('{')) return {};
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

export type HttpCaller = (method: string, path: string, body?: object | string, headers?: Readonly<Record<string, string>>) => Promise<Heard>;

/** Calls paths below /api with the session and, where unsafe, a fresh idempotency key; `headers` may replace either. */
export const httpCaller =
  (base: () => string, cookie?: string): HttpCaller =>
  (method, path, body, headers = {}) => {
    const verb = method.toUpperCase();
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const usual = {
      ...(cookie ? { cookie } : {}),
      ...(verb === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
      ...(text === undefined ? {} : { 'content-type': 'application/json' }),
    };
    return ask(base(), { method: verb, path: `/api${path}`, headers: { ...usual, ...headers }, ...(text === undefined ? {} : { body: text }) });
  };

/** Signs in and gives the cookie. */
export async function httpSignIn(base: string, email: string, password: string): Promise<string> {
  const reply = await httpCaller(() => base)('POST', '/session', { email, password });
  return cookieOf(reply);
}

export function cookieOf(reply: Heard): string {
  const cookie = reply.headers['set-cookie']?.[0]?.split(';')[0];
  if (!cookie || reply.status >= 300) throw new Error(`no session: ${reply.status} ${reply.text}`);
  return cookie;
}
