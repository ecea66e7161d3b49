import type { Instant, LocalDate } from '@alongside/domain';
import { REACHED_OUTCOMES } from '@alongside/domain/codes';
import type { PlannedVisitState } from '@alongside/domain/visits';
import { instantInSql } from '../../platform/database/instant-in-sql.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { ReferralFile } from '../cases/index.js';

export interface Place {
  readonly wardId: string | null;
  readonly words: string | null;
}
export interface PlanLogged extends Place {
  readonly id: string;
  readonly state: PlannedVisitState;
}
/** The person and the referral a contact is about, as they are when it is saved. */
export interface ContactSubject {
  readonly dateOfBirth: LocalDate | null;
  readonly wantsHeardOn: LocalDate | null;
  readonly askAgainOn: LocalDate | null;
  readonly askAgainBy: string | null;
  readonly stay: Place | null;
  readonly isWardKnown: boolean;
  readonly referral: (ReferralFile & { readonly receivedAt: Instant; readonly wasReachedLater: boolean; readonly hadFirstContact: boolean }) | null;
}
interface Asked {
  readonly personId: string;
  readonly referralId: string | null;
  readonly startedAt: Instant;
  readonly wardId: string | null;
}

/** The one named, or the open one that the actor has; where there are two, the one with a case, then the older. */
const REFERRAL_MEANT = `select r.id from referral r
  where r.organisation_id = $1 and r.person_id = $2 and (r.id = $3 or ($3::uuid is null and r.advocate_id = $4 and r.closed_on is null))
  order by r.state = 'CASE_OPEN' desc, r.received_at, r.id limit 1`;

const REACHED = `select 1 from contact c where c.organisation_id = r.organisation_id and c.referral_id = r.id and c.kind = 'PERSON_CONTACT' and c.outcome = any ($6)`;

const SUBJECT = `select p.date_of_birth::text as "dateOfBirth", p.wants_heard_on::text as "wantsHeardOn", p.ask_again_on::text as "askAgainOn", p.ask_again_by as "askAgainBy",
    (select json_build_object('wardId', s.ward_id, 'words', s.place_text) from stay s where s.organisation_id = $1 and s.person_id = $2 and s.to_on is null) as stay,
    $7::uuid is null or exists (select 1 from ward w where w.organisation_id = $1 and w.id = $7) as "isWardKnown",
    (select json_build_object('id', r.id, 'version', r.version, 'personId', r.person_id, 'contractId', r.contract_id, 'service', r.service, 'state', r.state,
        'advocateId', r.advocate_id, 'receivedOn', r.received_on, 'receivedAt', ${instantInSql('r.received_at')}, 'closedOn', r.closed_on,
        'caseId', (select k.id from case_file k where k.organisation_id = $1 and k.referral_id = r.id),
        'wasReached', exists (${REACHED}), 'wasReachedLater', exists (${REACHED} and c.started_at > $5),
        'hadFirstContact', exists (${REACHED} and c.started_at >= r.received_at))
      from referral r where r.organisation_id = $1 and r.id = (${REFERRAL_MEANT})) as referral
  from person p where p.organisation_id = $1 and p.id = $2`;

export const contactSubjectRepository = ({ manager, actor }: Pick<Transaction, 'manager' | 'actor'>) => ({
  /** The referral the contact is logged on, locked; null where there is none to log it on. */
  async lockReferral(personId: string, referralId: string | null): Promise<string | null> {
    const [row] = await manager.query<{ id: string }[]>(`${REFERRAL_MEANT} for update`, [
      actor.organisationId,
      personId,
      referralId,
      actor.membershipId,
    ]);
    return row?.id ?? null;
  },

  async lockPlan(personId: string, planId: string): Promise<PlanLogged | null> {
    const [row] = await manager.query<PlanLogged[]>(
      `select id, state, ward_id as "wardId", place_text as words from planned_visit where organisation_id = $1 and person_id = $2 and id = $3 for update`,
      [actor.organisationId, personId, planId],
    );
    return row ?? null;
  },

  /** Asked after the locks, in a statement of its own, so that it sees what was waited for. */
  async read({ personId, referralId, startedAt, wardId }: Asked): Promise<ContactSubject | null> {
    const [row] = await manager.query<ContactSubject[]>(SUBJECT, [
      actor.organisationId,
      personId,
      referralId,
      actor.membershipId,
      startedAt,
      REACHED_OUTCOMES,
      wardId,
    ]);
    return row ?? null;
  },
});
