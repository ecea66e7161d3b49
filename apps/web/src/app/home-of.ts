import type { Role } from '@alongside/domain/access';

const HOMES: Readonly<Record<Role, string>> = {
  advocate: '/today',
  manager: '/referrals',
  administrator: '/',
  commissioner: '/c/reports',
};

/** Where each role begins its day; an administrator's bare address leads to what is to be done (home-of-administrator). */
export const homeOf = (role: Role): string => HOMES[role];

/** Whether a path belongs to this role's shell at all. */
const isOfCommissioner = (path: string) => /^\/c(\/|$)/.test(path);

/** Where to go after signing in: back to where they were, when that is a place of this site and of their shell. */
export function afterSignIn(role: Role, next: string | null): string {
  const isHere = next !== null && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in');
  return isHere && next !== '/' && isOfCommissioner(next) === (role === 'commissioner') ? next : homeOf(role);
}
