import {
  maySendReferral,
  mayTellDates,
  type Decision,
  type Instant,
  type LocalDate,
  type ReachBy,
} from '@alongside/domain';
import { NOBODY } from '../../platform/access/actor.js';
import type { Clock } from '../../platform/clock/clock.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { orRefuse, Problem } from '../../platform/problem/problem.js';
import { nationOf, wardFacts, type WardFacts } from '../organisations/index.js';
import type { LegalFacts } from './legal-facts.js';
import { addReport } from './legal-event.repository.js';
import {
  addProvisionalPerson,
  addReferral,
  addStay,
  contractFor,
  type AddedReferral,
} from './new-referral.repository.js';
import type { ReferralToldUs } from './referral-told.js';

/** Where a rule's input stands in the body, so that the form can point at it. */
const AT: Readonly<Record<string, string>> = {
  name: 'person/name',
  dateOfBirth: 'person/dateOfBirth',
  since: 'legalStatus/since',
};
const orRefuseAt = (decision: Decision<string>): void =>
  orRefuse(
    decision.allowed || decision.field === undefined
      ? decision
      : { ...decision, field: AT[decision.field] ?? decision.field },
  );

/** Refuses what nobody could act on, and dates that cannot be. */
export function orRefuseTold(
  { person, legalStatus }: ReferralToldUs,
  reachBy: readonly ReachBy[] | null,
  today: LocalDate,
): void {
  orRefuseAt(maySendReferral({ ...person, reachBy }));
  orRefuseAt(mayTellDates({ dateOfBirth: person.dateOfBirth, since: legalStatus.since, today }));
}

async function wardTold(tx: Transaction, wardId: string | null): Promise<WardFacts | null> {
  if (wardId === null) return null;
  const ward = await wardFacts(tx, wardId);
  if (!ward) throw new Problem('malformed', [{ pointer: '/person/place/wardId', code: 'not-a-choice' }]);
  return ward;
}

/**
 * Takes a referral in: somebody provisional, what was told of them, and the referral. It looks for nobody and so does the
 * same work, in the same time, for a person we know and one we don't.
 */
export async function receiveReferral(
  tx: Transaction,
  toldUs: ReferralToldUs,
  clock: Clock,
  acknowledgedAt: Instant | null,
): Promise<AddedReferral> {
  const [receivedAt, receivedOn] = [clock.now(), clock.today()];
  const { person, legalStatus } = toldUs;
  const ward = await wardTold(tx, person.place.wardId);
  const contractId = await contractFor(tx, ward?.wardId ?? null, toldUs.service, receivedOn);
  const personId = await addProvisionalPerson(tx, person, receivedOn);
  await addStay(tx, personId, person.place, receivedOn);
  const added = await addReferral(tx, personId, toldUs, { receivedAt, receivedOn, acknowledgedAt, contractId, ward });
  if (legalStatus.code !== null || legalStatus.communityStatus !== null) {
    const nation = ward?.nation ?? (await nationOf(tx));
    const recordedBy = tx.actor.membershipId === NOBODY ? null : tx.actor.membershipId;
    const report = {
      personId,
      referralId: added.id,
      legal: legalStatus as LegalFacts,
      nation,
      reportedOn: receivedOn,
      source: toldUs.source,
      recordedBy,
    };
    await addReport(tx, report, null);
  }
  return added;
}
