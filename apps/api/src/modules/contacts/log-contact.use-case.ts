import { randomUUID } from 'node:crypto';
import type { BodyOf, logContact } from '@alongside/contracts';
import { londonDateOf } from '@alongside/domain/time';
import { isReachedBy, mayEndPlan, mayLogContact, maySayYes, offerAnswered, raisesAlert, recordedOutcome, stateAfterContact } from '@alongside/domain/visits';
import { Injectable } from '@nestjs/common';
import type { Member } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { together } from '../../platform/database/together.js';
import { UnitOfWork, type Transaction } from '../../platform/database/unit-of-work.js';
import { orRefuse, Problem } from '../../platform/problem/problem.js';
import { noteContact, refreshCaseload, workOutClocks } from '../caseload/index.js';
import { closeReferralFor, openCaseFor } from '../cases/index.js';
import { mayTouchPerson } from '../people/index.js';
import { contactRepository } from './contact.repository.js';
import { contactSubject, type SubjectOfContact } from './contact-subject.js';
import { keepWhatWasSaid } from './keep-what-was-said.js';
import { placeOfContact } from './place-of-contact.js';

type Told = BodyOf<typeof logContact>;

/** A visit or another contact, with everything that follows from it, in one transaction. */
@Injectable()
export class LogContact {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(actor: Member, personId: string, told: Told) {
    return this.unitOfWork.runAtOnce(actor, async (tx) => {
      const [, subject] = await together(mayTouchPerson(tx, actor, 'contact:log', personId, this.clock.now()), contactSubject(tx, actor, personId, told));
      this.refuseWhatCannotBe(actor, subject, told);
      const saved = await this.save(tx, subject, told);
      await keepWhatWasSaid(tx, { personId, subject, told });
      if (saved.hasAnswered || isFirstReached(subject, told)) await workOutClocks(tx, personId, this.clock);
      else if (saved.isMoved || subject.plan !== null) await refreshCaseload(tx, personId);
      else noteContact(tx, personId);
      const { id, outcome, caseId, referralState } = saved;
      return { id, personId, startedAt: told.startedAt, outcome, caseId, referralState };
    });
  }

  private refuseWhatCannotBe(actor: Member, { dateOfBirth, referral, plan, isWardKnown }: SubjectOfContact, told: Told): void {
    const closedOn = referral?.closedOn ?? null;
    orRefuse(mayLogContact({ ...told, now: this.clock.now(), dateOfBirth, closedOn, isWriterManager: actor.role === 'manager' }));
    orRefuse(maySayYes(offerFacts(told, referral)));
    if (plan) orRefuse(mayEndPlan(plan.state));
    if (!isWardKnown) throw new Problem('malformed', [{ pointer: '/place/wardId', code: 'not-a-choice' }]);
  }

  private async save(tx: Transaction, subject: SubjectOfContact, told: Told) {
    const { personId, referral } = subject;
    const answer = offerAnswered(offerFacts(told, referral));
    const reached = referral && { ...referral, ...stateOnceReached(referral, told) };
    const happenedOn = londonDateOf(told.startedAt);
    const opened = reached && answer === 'YES' ? await openCaseFor(tx, reached, { instruction: 'INSTRUCTED', note: null, saidYesOn: happenedOn }) : null;
    const [id, outcome, caseId] = [randomUUID(), recordedOutcome(told.kind, told.outcome), opened?.caseId ?? referral?.caseId ?? null];
    const isMoved = answer === null && reached?.state !== referral?.state;
    contactRepository(tx).add(
      { ...told, id, personId, referralId: referral?.id ?? null, caseId, outcome, happenedOn, place: placeOfContact(subject, told), savedAt: this.clock.now() },
      isMoved ? (reached?.state ?? null) : null,
    );
    await tx.record('contact:log', { type: 'contact', id, personId, caseId }, { detail: { kind: told.kind, outcome, raisesAlert: raisesAlert(outcome) } });
    if (reached && answer === 'NO') {
      await closeReferralFor(tx, reached, { reason: 'DECLINED', note: null, feedbackOffered: false, today: this.clock.today(), now: this.clock.now() });
    }
    const referralState = answer === 'YES' ? 'CASE_OPEN' : answer === 'NO' ? 'CLOSED' : (reached?.state ?? null);
    return { id, outcome, caseId, referralState, isMoved, hasAnswered: answer !== null };
  }
}

/** Clocks rest on the first contact that reached the person; one after it changes none. */
const isFirstReached = ({ referral }: SubjectOfContact, { kind, outcome }: Told): boolean =>
  referral !== null && !referral.hadFirstContact && isReachedBy(kind, outcome);

const offerFacts = ({ kind, outcome, saidYes, startedAt }: Told, referral: SubjectOfContact['referral']) => ({
  kind,
  outcome,
  saidYes,
  startedAt,
  state: referral?.state ?? null,
  receivedAt: referral?.receivedAt ?? null,
  wasReachedLater: referral?.wasReachedLater ?? false,
});

/** A contact from before the referral came reaches nobody on it (practice reference, section 1). */
function stateOnceReached({ state, receivedAt, wasReached }: NonNullable<SubjectOfContact['referral']>, { kind, outcome, startedAt }: Told) {
  if (startedAt < receivedAt) return { state, wasReached };
  return { state: stateAfterContact(state, kind, outcome), wasReached: wasReached || isReachedBy(kind, outcome) };
}
