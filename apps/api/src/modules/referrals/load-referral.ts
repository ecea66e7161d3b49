import { suggestedPriority, UNDECIDED_STATES, type Holidays, type LocalDate } from '@alongside/domain';
import { decide, type Action } from '@alongside/domain/access';
import { measuredLegalStatus, type UrgentTrigger } from '@alongside/domain/codes';
import type { Member } from '../../platform/access/actor.js';
import type { ReadTransaction, Transaction } from '../../platform/database/unit-of-work.js';
import { orNotFound, orRefuse } from '../../platform/problem/problem.js';
import { calendarOf } from '../organisations/index.js';
import { possibleDuplicates, type Likenesses } from './duplicate.repository.js';
import { receivedOf, triggersFor } from './referral-answer.js';
import { lockReferral, referralRow, type ReferralRow } from './referral-record.repository.js';
import { referralView } from './referral-view.js';
import { dueBy, firstContactStandard } from './service-standard.repository.js';

/** The referral, where the actor may do this with it; outside their contracts it does not exist for them. */
export async function referralFor(
  tx: ReadTransaction,
  actor: Member,
  action: Action,
  referralId: string,
  today: LocalDate,
): Promise<ReferralRow> {
  const row = orNotFound(await referralRow(tx, referralId, today));
  orRefuse(decide(actor, action, { contractIds: [row.contractId] }));
  return row;
}

/** The same, held until the transaction ends. */
export async function referralToChange(
  tx: Transaction,
  actor: Member,
  action: Action,
  referralId: string,
  today: LocalDate,
): Promise<ReferralRow> {
  await lockReferral(tx, referralId);
  return referralFor(tx, actor, action, referralId, today);
}

/** When the person should have been reached by, under the contract's standard for a priority. */
export async function firstContactBy(
  tx: ReadTransaction,
  row: ReferralRow,
  priority: string,
  holidays: Holidays,
): Promise<LocalDate | null> {
  const legalStatus = measuredLegalStatus(row.legalStatusCode, row.communityStatus);
  const standard = await firstContactStandard(tx, {
    contractId: row.contractId,
    service: row.service,
    priority,
    legalStatus,
    receivedOn: receivedOf(row).on,
  });
  return dueBy(standard, receivedOf(row), holidays);
}

const NOBODY_ALIKE: Likenesses = { duplicates: [], isLikeSomebodyElsewhere: false };

/** Everything triage shows of one referral. Until somebody decides, the day to see them by is that of the priority suggested. */
export async function viewOf(tx: ReadTransaction, actor: Member, row: ReferralRow, today: LocalDate) {
  const holidays = await calendarOf(tx, row.nation);
  const triggers = triggersFor(row, today, holidays);
  const isUndecided = UNDECIDED_STATES.includes(row.state);
  const priority = row.priority === 'URGENT' ? row.priority : suggestedPriority(triggers as UrgentTrigger[]);
  const firstContactDueOn = isUndecided ? await firstContactBy(tx, row, priority, holidays) : row.firstContactDueOn;
  const likenesses = isUndecided ? await possibleDuplicates(tx, row.person.id) : NOBODY_ALIKE;
  return referralView(actor, row, { triggers, firstContactDueOn, likenesses, today });
}
