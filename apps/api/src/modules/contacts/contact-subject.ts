import type { BodyOf, logContact } from '@alongside/contracts';
import { decide } from '@alongside/domain/access';
import type { Member } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { together } from '../../platform/database/together.js';
import { orNotFound, orRefuse } from '../../platform/problem/problem.js';
import { contactSubjectRepository, type ContactSubject, type PlanLogged } from './contact-subject.repository.js';

export interface SubjectOfContact extends ContactSubject {
  readonly personId: string;
  readonly plan: PlanLogged | null;
}

/**
 * Locks and reads what a contact is about, in one message. A referral or a plan that is named and not this person's does
 * not exist here.
 */
export async function contactSubject(
  tx: Transaction,
  actor: Member,
  personId: string,
  told: BodyOf<typeof logContact>,
): Promise<SubjectOfContact> {
  const subjects = contactSubjectRepository(tx);
  const asked = { personId, referralId: told.referralId, startedAt: told.startedAt, wardId: told.place?.wardId ?? null };
  const [locked, lockedPlan, read] = await together(
    subjects.lockReferral(personId, told.referralId),
    told.plannedVisitId ? subjects.lockPlan(personId, told.plannedVisitId) : Promise.resolve(null),
    subjects.read(asked),
  );
  if (told.referralId) orNotFound(locked);
  const plan = told.plannedVisitId ? orNotFound(lockedPlan) : null;
  // Another referral can have come while the lock was waited for; what is read is what is locked.
  const isOfLocked = (read?.referral?.id ?? null) === locked;
  const subject = orNotFound(isOfLocked ? read : await subjects.read({ ...asked, referralId: locked }));
  if (actor.role === 'manager' && subject.referral)
    orRefuse(decide(actor, 'contact:log', { contractIds: [subject.referral.contractId] }));
  return { ...subject, personId, plan };
}
