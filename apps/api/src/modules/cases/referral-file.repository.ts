import type { Instant, LocalDate } from '@alongside/domain';
import { REACHED_OUTCOMES, type ClosureReason, type Instruction } from '@alongside/domain/codes';
import type { ReferralState } from '@alongside/domain/referrals';
import type { Transaction } from '../../platform/database/unit-of-work.js';

/** A referral as opening and closing see it, with its case where it has one. */
export interface ReferralFile {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly contractId: string;
  readonly service: string;
  readonly state: ReferralState;
  readonly advocateId: string | null;
  readonly receivedOn: LocalDate;
  readonly closedOn: LocalDate | null;
  readonly caseId: string | null;
  /** The person has been seen or spoken to on this referral, and answered for themselves. */
  readonly wasReached: boolean;
}
export interface NewCase {
  readonly id: string;
  readonly openedOn: LocalDate;
  readonly instruction: Instruction;
  readonly note: string | null;
}
export interface ReferralClosing {
  readonly reason: ClosureReason;
  readonly note: string | null;
  readonly feedbackOffered: boolean;
  readonly today: LocalDate;
  readonly now: Instant;
}
/** What a closing ended beside the referral. */
export interface ClosedReferral {
  readonly version: number;
  readonly allocationId: string | null;
}

const FILE = `select r.id, r.version, r.person_id as "personId", r.contract_id as "contractId", r.service, r.state, r.advocate_id as "advocateId",
    r.received_on::text as "receivedOn", r.closed_on::text as "closedOn", k.id as "caseId",
    exists (select 1 from contact c where c.organisation_id = r.organisation_id and c.referral_id = r.id
      and c.kind = 'PERSON_CONTACT' and c.outcome = any ($3)) as "wasReached"
  from referral r left join case_file k on k.organisation_id = r.organisation_id and k.referral_id = r.id
  where r.organisation_id = $1 and r.id = $2`;

const OPEN = `with opened as (
    insert into case_file (organisation_id, id, referral_id, person_id, service, opened_on, instruction, instruction_note, state)
    values ($1, $3, $2, $4, $5, $6, $7, $8, 'OPEN')),
  moved as (update referral set state = 'CASE_OPEN', version = version + 1 where organisation_id = $1 and id = $2 returning version)
  select version from moved`;

/** Everything that ends with a referral. Plans end too, once nobody supports the person any more. */
const CLOSE = `with closed as (
    update referral set state = 'CLOSED', closed_on = $3, closure_reason = $4, closed_by = $5, closure_note = $6, feedback_offered = $7, version = version + 1
    where organisation_id = $1 and id = $2 returning version, person_id),
  case_closed as (update case_file set state = 'CLOSED', closed_on = greatest($3, opened_on), version = version + 1
    where organisation_id = $1 and referral_id = $2 and state <> 'CLOSED'),
  pause_ended as (update referral_pause set to_on = greatest($3, from_on) where organisation_id = $1 and referral_id = $2 and to_on is null),
  allocation_ended as (update allocation set state = 'ENDED', ended_at = $8, version = version + 1
    where organisation_id = $1 and referral_id = $2 and ended_at is null returning id),
  plans_ended as (update planned_visit v set state = 'CANCELLED', version = v.version + 1 from closed
    where v.organisation_id = $1 and v.person_id = closed.person_id and v.state = 'PLANNED' and v.starts_at > $8
      and not exists (select 1 from referral o where o.organisation_id = $1 and o.person_id = closed.person_id and o.id <> $2
        and o.closed_on is null and o.duplicate_of is null))
  select version, (select id from allocation_ended) as "allocationId" from closed`;

export const referralFileRepository = ({ manager, actor }: Pick<Transaction, 'manager' | 'actor'>) => ({
  /** The referral, locked until the transaction ends; null where this organisation has no such one. */
  async lock(id: string): Promise<ReferralFile | null> {
    await manager.query('select 1 from referral where organisation_id = $1 and id = $2 for update', [
      actor.organisationId,
      id,
    ]);
    const [row] = await manager.query<ReferralFile[]>(FILE, [actor.organisationId, id, REACHED_OUTCOMES]);
    return row ?? null;
  },

  /** Opens the case and moves the referral; gives the referral's new version. */
  async open({ id, personId, service }: ReferralFile, opening: NewCase): Promise<number> {
    const { id: caseId, openedOn, instruction, note } = opening;
    const [row] = await manager.query<{ version: number }[]>(OPEN, [
      actor.organisationId,
      id,
      caseId,
      personId,
      service,
      openedOn,
      instruction,
      note,
    ]);
    return rowOf(row).version;
  },

  async close(
    { id }: ReferralFile,
    { reason, note, feedbackOffered, today, now }: ReferralClosing,
  ): Promise<ClosedReferral> {
    const [row] = await manager.query<ClosedReferral[]>(CLOSE, [
      actor.organisationId,
      id,
      today,
      reason,
      actor.membershipId,
      note,
      feedbackOffered,
      now,
    ]);
    return rowOf(row);
  },
});

function rowOf<Row>(row: Row | undefined): Row {
  if (!row) throw new Error('a locked referral was not there to change');
  return row;
}
