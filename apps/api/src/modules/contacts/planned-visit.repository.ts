import type { Instant, LocalDate } from '@alongside/domain';
import type { PlannedVisitState } from '@alongside/domain/visits';
import { instantInSql } from '../../platform/database/instant-in-sql.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { Place } from './contact-subject.repository.js';

export interface PlannedVisitRow {
  readonly id: string;
  readonly personId: string;
  readonly startsAt: Instant;
  readonly minutes: number;
  readonly place: string | null;
  readonly wardId: string | null;
  readonly purpose: string | null;
  readonly state: PlannedVisitState;
  readonly version: number;
}
export interface NewPlannedVisit {
  readonly id: string;
  readonly personId: string;
  readonly startsAt: Instant;
  readonly on: LocalDate;
  readonly minutes: number;
  readonly purpose: string | null;
  readonly place: Place | null;
}

const ROW = `select v.id, v.person_id as "personId", ${instantInSql('v.starts_at')} as "startsAt", v.minutes, coalesce(w.name || ', ' || h.name, v.place_text) as place,
    v.ward_id as "wardId", v.purpose, v.state, v.version
  from planned_visit v
  left join ward w on w.organisation_id = v.organisation_id and w.id = v.ward_id
  left join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
  where v.organisation_id = $1 and v.id = $2`;

/** Without a place of its own a visit is planned for where the person stays. */
const ADD = `insert into planned_visit (organisation_id, id, person_id, membership_id, starts_at, planned_on, minutes, purpose, ward_id, place_text, state)
  select $1, $2, $3, $4, $5, $6, $7, $8, coalesce($9, s.ward_id), coalesce($10, s.place_text), 'PLANNED'
  from (select 1) one left join stay s on s.organisation_id = $1 and s.person_id = $3 and s.to_on is null and $9::uuid is null and $10::text is null`;

export const plannedVisitRepository = ({ manager, actor }: Pick<Transaction, 'manager' | 'actor'>) => ({
  async add({ id, personId, startsAt, on, minutes, purpose, place }: NewPlannedVisit): Promise<void> {
    await manager.query(ADD, [
      actor.organisationId,
      id,
      personId,
      actor.membershipId,
      startsAt,
      on,
      minutes,
      purpose,
      place?.wardId ?? null,
      place?.words ?? null,
    ]);
  },

  async read(id: string): Promise<PlannedVisitRow | null> {
    const [row] = await manager.query<PlannedVisitRow[]>(ROW, [actor.organisationId, id]);
    return row ?? null;
  },

  /** Locked until the transaction ends. */
  async lock(id: string): Promise<PlannedVisitRow | null> {
    const [row] = await manager.query<PlannedVisitRow[]>(`${ROW} for update of v`, [actor.organisationId, id]);
    return row ?? null;
  },

  async cancel(id: string): Promise<void> {
    await manager.query(
      `update planned_visit set state = 'CANCELLED', version = version + 1 where organisation_id = $1 and id = $2`,
      [actor.organisationId, id],
    );
  },

  async isWardKnown(wardId: string): Promise<boolean> {
    const found = await manager.query<unknown[]>('select 1 from ward where organisation_id = $1 and id = $2', [
      actor.organisationId,
      wardId,
    ]);
    return found.length > 0;
  },
});
