import { randomUUID } from 'node:crypto';
import request from 'supertest';

export type Method = 'get' | 'post' | 'patch' | 'put' | 'delete';
export type Caller = (method: Method, path: string, body?: object | string, headers?: Record<string, string>) => Promise<request.Response>;
type Server = Parameters<typeof request>[0];

export async function signInCookie(server: Server, email: string, password: string): Promise<string> {
  const reply = await request(server).post('/api/session').send({ email, password });
  const cookie = reply.headers['set-cookie']?.[0];
  if (reply.status !== 201 || !cookie) throw new Error(`signing in answered ${reply.status} ${JSON.stringify(reply.body)}`);
  return cookie.split(';')[0] ?? '';
}

/** Calls with the session and, where unsafe, a fresh idempotency key; `headers` may replace either. */
export const callerWith =
  (server: Server, cookie?: string): Caller =>
  async (method, path, body, headers = {}) => {
    const call = request(server)[method](`/api${path}`);
    if (cookie) void call.set('cookie', cookie);
    if (method !== 'get') void call.set('idempotency-key', randomUUID());
    void call.set(headers);
    if (typeof body === 'string' && !headers['content-type']) void call.set('content-type', 'application/json');
    return body === undefined ? call : call.send(body);
  };
