import type { BodyOf, logContact } from '@alongside/contracts';
import { decide } from '@alongside/domain/access';
import type { Member } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse } from '../../platform/problem/problem.js';
import { contactSubjectRepository, type ContactSubject, type PlanLogged } from './contact-subject.repository.js';

export interface SubjectOfContact extends ContactSubject {
  readonly personId: string;
  readonly plan: PlanLogged | null;
}

/** Locks and reads what a contact is about. A referral or a plan that is named and not this person's does not exist here. */
export async function contactSubject(
  tx: Transaction,
  actor: Member,
  personId: string,
  told: BodyOf<typeof logContact>,
): Promise<SubjectOfContact> {
  const subjects = contactSubjectRepository(tx);
  const referralId = await subjects.lockReferral(personId, told.referralId);
  if (told.referralId) orNotFound(referralId);
  const plan = told.plannedVisitId ? orNotFound(await subjects.lockPlan(personId, told.plannedVisitId)) : null;
  const asked = { personId, referralId, startedAt: told.startedAt, wardId: told.place?.wardId ?? null };
  const subject = orNotFound(await subjects.read(asked));
  if (actor.role === 'manager' && subject.referral)
    orRefuse(decide(actor, 'contact:log', { contractIds: [subject.referral.contractId] }));
  return { ...subject, personId, plan };
}
