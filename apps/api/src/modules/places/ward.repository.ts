import type { PlaceInUse } from '@alongside/domain/settings';
import type { LocalDate } from '@alongside/domain';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { PlaceHeld } from './hospital.repository.js';

export interface WardIn {
  readonly name: string;
  readonly odsCode: string | null;
  readonly kind: string | null;
  readonly phone: string | null;
  readonly visitingNotes: string | null;
}
export interface WardHeld extends PlaceHeld {
  readonly hospitalId: string;
}

const valuesOf = ({ name, odsCode, kind, phone, visitingNotes }: WardIn) => [name, odsCode, kind, phone, visitingNotes];

/** Where a place is meant: one ward, or every ward of a hospital. */
export type PlaceMeant = { readonly wardId: string } | { readonly hospitalId: string };
const wardsMeant = (meant: PlaceMeant): [string, string] =>
  'wardId' in meant ? [`= $2`, meant.wardId] : [`in (select id from ward where organisation_id = $1 and hospital_id = $2)`, meant.hospitalId];

export const wardRepository = ({ manager, actor }: Transaction) => ({
  /** The ward, held until this transaction ends. */
  async lock(id: string): Promise<WardHeld | null> {
    const [row] = await manager.query<WardHeld[]>(
      `select version, ended_on is not null as "hasEnded", hospital_id as "hospitalId" from ward where organisation_id = $1 and id = $2 for update`,
      [actor.organisationId, id],
    );
    return row ?? null;
  },

  add: (id: string, hospitalId: string, ward: WardIn): Promise<unknown> =>
    manager.query(`insert into ward (organisation_id, id, hospital_id, name, ods_code, kind, phone, visiting_notes) values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
      actor.organisationId, id, hospitalId, ...valuesOf(ward),
    ]),

  change: (id: string, ward: WardIn): Promise<unknown> =>
    manager.query(`update ward set name = $3, ods_code = $4, kind = $5, phone = $6, visiting_notes = $7, version = version + 1 where organisation_id = $1 and id = $2`, [
      actor.organisationId, id, ...valuesOf(ward),
    ]),

  setEnd: (id: string, endedOn: string | null): Promise<unknown> =>
    manager.query(`update ward set ended_on = $3, version = version + 1 where organisation_id = $1 and id = $2`, [actor.organisationId, id, endedOn]),

  async uses(meant: PlaceMeant, today: LocalDate): Promise<PlaceInUse> {
    const [isMeant, id] = wardsMeant(meant);
    const [row] = await manager.query<PlaceInUse[]>(
      `select (select count(*)::integer from stay s where s.organisation_id = $1 and s.to_on is null and s.ward_id ${isMeant}) as "peopleThere",
         (select count(*)::integer from referral r where r.organisation_id = $1 and r.closed_on is null and r.ward_id ${isMeant}) as "openReferrals",
         (select count(*)::integer from planned_visit v where v.organisation_id = $1 and v.state = 'PLANNED' and v.planned_on >= $3::date and v.ward_id ${isMeant}) as "plannedVisits",
         (select count(distinct c.membership_id)::integer from ward_cover c join membership m on m.organisation_id = c.organisation_id and m.id = c.membership_id and m.ended_at is null
           where c.organisation_id = $1 and c.ward_id ${isMeant}) as "advocatesCovering"`,
      [actor.organisationId, id, today],
    );
    if (!row) throw new Error('a count without a row');
    return row;
  },

  /** Every list names the place: whoever stays there is listed afresh. */
  async relist(meant: PlaceMeant): Promise<void> {
    const [isMeant, id] = wardsMeant(meant);
    await manager.query(
      `select refresh_caseload(s.person_id) from (select distinct person_id from stay where organisation_id = $1 and to_on is null and ward_id ${isMeant} order by person_id) s`,
      [actor.organisationId, id],
    );
  },
});
