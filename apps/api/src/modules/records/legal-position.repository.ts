import type { LocalDate } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

export interface LegalPosition {
  readonly dateOfBirth: LocalDate | null;
  readonly legalStatusCode: string | null;
  readonly communityStatus: 'CTO' | 'CD' | null;
  readonly startedOn: LocalDate | null;
  readonly secondRecommendationReceived: boolean | null;
  readonly country: 'England' | 'Wales';
}

const POSITION = `select p.date_of_birth::text as "dateOfBirth", e.legal_status_code as "legalStatusCode", e.community_status as "communityStatus",
    case when (e.detail ->> 'isStartKnown') is distinct from 'false' then e.happened_on::text end as "startedOn",
    case when jsonb_typeof(e.detail -> 'secondRecommendationReceived') = 'boolean' then (e.detail ->> 'secondRecommendationReceived')::boolean end as "secondRecommendationReceived",
    coalesce(e.nation, h.nation, o.nation) as country
  from person p join organisation o on o.organisation_id = p.organisation_id
  left join stay s on s.organisation_id = p.organisation_id and s.person_id = p.id and s.to_on is null
  left join ward w on w.organisation_id = s.organisation_id and w.id = s.ward_id
  left join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
  left join lateral (select x.* from legal_event x where x.organisation_id = p.organisation_id and x.person_id = p.id and (x.legal_status_code is not null or x.community_status is not null)
      and x.happened_on <= $3::date and not exists (select 1 from legal_event c where c.organisation_id = x.organisation_id and c.corrects = x.id)
    order by x.happened_on desc, x.position desc limit 1) e on true
  where p.organisation_id = $1 and p.id = $2`;

/** What the record says of a person's legal status on a day: the last that was told by then and nothing corrected. */
export async function legalPositionOn({ manager, actor }: ReadTransaction, personId: string, on: LocalDate): Promise<LegalPosition | null> {
  const [row] = await manager.query<LegalPosition[]>(POSITION, [actor.organisationId, personId, on]);
  return row ?? null;
}
