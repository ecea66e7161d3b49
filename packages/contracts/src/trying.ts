import { ROLES } from '@alongside/domain/access';
import { z } from 'zod';
import { endpoint } from './endpoint.js';
import { id } from './fields.js';
import { Session } from './session.js';

// Apart from the set-up and the clearing: every role may try another, and the commissioner's pages carry nothing that they may not call.

/** One of each role of a practice provider; nobody anywhere else. */
export const listTryAs = endpoint({
  method: 'GET',
  path: '/practice/trying',
  action: 'practice:try-as',
  status: 200,
  summary: 'Whom one may go on as: one of each role, in a practice provider only',
  response: z
    .object({ items: z.array(z.object({ membershipId: z.uuid(), name: z.string(), role: z.enum(ROLES) })), total: z.int() })
    .meta({ id: 'TryAsList' }),
});
export const tryAs = endpoint({
  method: 'POST',
  path: '/practice/trying',
  action: 'practice:try-as',
  status: 200,
  summary: 'Go on as another member of the practice provider; the session gets a new id',
  body: z.strictObject({ membershipId: id }).meta({ id: 'TryAs' }),
  response: Session,
  unkeyed: true,
});
