import { ROLES } from '@alongside/domain/access';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { email, id, instantOut, text } from './fields.js';

const params = z.object({ membershipId: id });

export const inviteMember = endpoint({
  method: 'POST',
  path: '/invitations',
  action: 'invitation:send',
  status: 201,
  summary: 'Invite somebody to work here, by mail; they are in the team from now on, and may sign in once they accept',
  body: z
    .strictObject({
      name: text(120),
      email,
      roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
      /** For a manager or a commissioner: none means every contract to a manager, and nothing to a commissioner. */
      contractIds: z.array(id).max(100).default([]),
    })
    .meta({ id: 'InviteMember' }),
  response: z.object({ membershipIds: z.array(z.uuid()), expiresAt: instantOut }).meta({ id: 'Invited' }),
});

export const resendInvitation = endpoint({
  method: 'POST',
  path: '/team/:membershipId/invitation',
  action: 'invitation:send',
  status: 201,
  summary: 'Send the invitation again; the link that was sent before stops working',
  params,
  response: z.object({ expiresAt: instantOut }).meta({ id: 'InvitationSent' }),
});
export const cancelInvitation = endpoint({
  method: 'DELETE',
  path: '/team/:membershipId/invitation',
  action: 'invitation:send',
  status: 204,
  summary: 'Take back an invitation that nobody has accepted',
  params,
});

/** As the link carries it; anything else of that shape is a token too, and has run out. */
const token = z.string().min(1).max(200);

/** The token goes in a body and never in an address: addresses are logged. */
export const readInvitation = endpoint({
  method: 'POST',
  path: '/invitations/reading',
  action: 'invitation:read',
  status: 200,
  summary: 'Who invites, and whether the address has a password already',
  body: z.strictObject({ token }).meta({ id: 'ReadInvitation' }),
  response: z.object({ organisationName: z.string(), email: z.string(), hasAccount: z.boolean() }).meta({ id: 'Invitation' }),
  unkeyed: true,
});
export const acceptInvitation = endpoint({
  method: 'POST',
  path: '/invitations/acceptance',
  action: 'invitation:accept',
  status: 200,
  summary: 'Accept: choose a password, or prove the one that the address has already',
  body: z.strictObject({ token, password: z.string().min(1).max(200) }).meta({ id: 'AcceptInvitation' }),
  response: z.object({ email: z.string() }).meta({ id: 'InvitationAccepted' }),
  unkeyed: true,
});
