import type { Instant } from '@alongside/domain';
import { decide, type Action } from '@alongside/domain/access';
import type { Member } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse } from '../../platform/problem/problem.js';
import { mayTouchPerson } from '../people/index.js';
import { referralFileRepository, type ReferralFile } from './referral-file.repository.js';

/**
 * Locks a referral the actor may act on. Who supports the person decides for an advocate; for a manager it is this
 * referral's own contract, and not another one of the same person.
 */
export async function touchReferral(
  tx: Transaction,
  actor: Member,
  action: Action,
  { referralId, now }: { referralId: string; now: Instant },
): Promise<ReferralFile> {
  const referral = orNotFound(await referralFileRepository(tx).lock(referralId));
  const facts = await mayTouchPerson(tx, actor, action, referral.personId, now);
  orRefuse(decide(actor, action, { ...facts, contractIds: [referral.contractId] }));
  return referral;
}
