import type { Instant } from '@alongside/domain';
import { decide, type AccessFacts, type Action } from '@alongside/domain/access';
import type { Member } from '../../platform/access/actor.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse } from '../../platform/problem/problem.js';
import { personAccess } from './person-access.repository.js';

/** The second asking of the policy, with the person loaded: 404 where there is nobody, a refusal where the actor may not. */
export async function mayTouchPerson(
  tx: ReadTransaction,
  actor: Member,
  action: Action,
  personId: string,
  now: Instant,
): Promise<AccessFacts> {
  const facts = orNotFound(await personAccess(tx, personId, now));
  orRefuse(decide(actor, action, facts));
  return facts;
}
