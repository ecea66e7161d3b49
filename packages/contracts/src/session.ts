import { ROLES } from '@alongside/domain/access';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { id, instantOut, text } from './fields.js';

export const Membership = z
  .object({ membershipId: z.uuid(), organisationName: z.string(), role: z.enum(ROLES) })
  .meta({ id: 'Membership' });

/** What the shell needs to draw itself: who, as what, where, and which doors to show. */
export const Session = z
  .object({
    membershipId: z.uuid(),
    displayName: z.string(),
    role: z.enum(ROLES),
    organisation: z.object({
      name: z.string(),
      slug: z.string(),
      isPractice: z.boolean(),
      nation: z.enum(['England', 'Wales']),
    }),
    isLocked: z.boolean(),
    expiresAt: instantOut,
    idleMinutes: z.int(),
    memberships: z.array(Membership),
    allowedActions: z.array(z.string()),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof Session>;

/** Any text is taken as a password: what was typed is compared, not judged. */
const password = z.string().min(1).max(200);

export const signIn = endpoint({
  method: 'POST',
  path: '/session',
  action: 'session:start',
  status: 201,
  summary: 'Sign in with an email address and a password',
  body: z.strictObject({ email: text(254), password }).meta({ id: 'SignIn' }),
  response: Session,
  unkeyed: true,
});
export const readSession = endpoint({
  method: 'GET',
  path: '/session',
  action: 'session:read',
  status: 200,
  summary: 'Who is signed in, as what',
  response: Session,
});
export const signOut = endpoint({
  method: 'DELETE',
  path: '/session',
  action: 'session:end',
  status: 204,
  summary: 'Sign out here',
  unkeyed: true,
});
export const signOutEverywhere = endpoint({
  method: 'DELETE',
  path: '/sessions',
  action: 'session:end-all',
  status: 204,
  summary: 'Sign out on every device',
  unkeyed: true,
});
export const lockSession = endpoint({
  method: 'POST',
  path: '/session/lock',
  action: 'session:lock',
  status: 204,
  summary: 'Lock this session until the password is given again',
  unkeyed: true,
});
export const unlockSession = endpoint({
  method: 'POST',
  path: '/session/unlock',
  action: 'session:unlock',
  status: 200,
  summary: 'Unlock this session with the password',
  body: z.strictObject({ password }).meta({ id: 'UnlockSession' }),
  response: Session,
  unkeyed: true,
});
export const switchMembership = endpoint({
  method: 'POST',
  path: '/session/membership',
  action: 'session:switch',
  status: 200,
  summary: 'Go on in another organisation or role of the same account; the session gets a new id',
  body: z.strictObject({ membershipId: id }).meta({ id: 'SwitchMembership' }),
  response: Session,
  unkeyed: true,
});
