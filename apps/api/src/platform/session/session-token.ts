import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Idle after this long, the session locks; after `SESSION_HOURS` it ends whatever was done. */
export const IDLE_MINUTES = 10;
export const SESSION_HOURS = 12;

export const newToken = (): string => randomBytes(32).toString('base64url');
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Browsers keep `__Host-` cookies only from TLS; the plain name serves http on the machine itself. */
const isSecure = (): boolean => (process.env['PUBLIC_URL'] ?? '').startsWith('https://');
const cookieName = (): string => (isSecure() ? '__Host-alongside' : 'alongside');

export const readToken = (request: FastifyRequest): string | null => {
  const token = request.cookies[cookieName()];
  return token && /^[\w-]{43}$/.test(token) ? token : null;
};
export function giveToken(reply: FastifyReply, token: string): void {
  void reply.setCookie(cookieName(), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    maxAge: SESSION_HOURS * 3600,
  });
}
export function takeTokenBack(reply: FastifyReply): void {
  void reply.clearCookie(cookieName(), { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure() });
  void reply.header('clear-site-data', '"cache"');
}
