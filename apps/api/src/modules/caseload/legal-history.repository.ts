import type { Instant, LocalDate } from '@alongside/domain';
import { instantInSql } from '../../platform/database/instant-in-sql.js';

/** A row of the dated legal history as it was entered, corrected or not. */
export interface LegalRow {
  readonly id: string;
  readonly type: string;
  readonly happenedOn: LocalDate;
  readonly happenedAt: Instant | null;
  readonly legalStatusCode: string | null;
  readonly communityStatus: 'CTO' | 'CD' | null;
  readonly nation: 'England' | 'Wales' | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly position: number;
  /** The day in London on which it was entered. */
  readonly recordedOn: LocalDate;
  readonly corrects: string | null;
}

/** The whole legal history of a person as one value of a larger statement; $1 is the organisation, `person` an id in it. */
export const legalHistoryOf = (person: string): string => `coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'type', e.type, 'happenedOn', e.happened_on,
    'happenedAt', ${instantInSql('e.happened_at')}, 'legalStatusCode', e.legal_status_code, 'communityStatus', e.community_status, 'nation', e.nation,
    'detail', e.detail, 'position', e.position, 'recordedOn', (e.recorded_at at time zone 'Europe/London')::date, 'corrects', e.corrects) order by e.position)
  from legal_event e where e.organisation_id = $1 and e.person_id = ${person}), '[]')`;
export const LEGAL_HISTORY = legalHistoryOf('$2');

/** Where the person is, for entries that say no place: the country of their hospital, or of the provider; $1 and $2 as above. */
export const NATION_OF_PERSON = `coalesce((select h.nation from stay s
    join ward w on w.organisation_id = s.organisation_id and w.id = s.ward_id
    join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
    where s.organisation_id = $1 and s.person_id = $2 and s.to_on is null),
  (select o.nation from organisation o where o.organisation_id = $1))`;
