import type { LocalDate } from '@alongside/domain';
import { heldContracts } from '../../platform/access/actor.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { alikeNames } from '../people/index.js';

export interface PossibleDuplicate {
  readonly personId: string;
  readonly reference: string;
  readonly name: string | null;
  readonly sameName: boolean;
  readonly sameDateOfBirth: boolean;
  readonly sameNhsNumber: boolean;
  readonly lastSupportedOn: LocalDate | null;
  readonly openReferralId: string | null;
  readonly openService: string | null;
}
export interface Likenesses {
  readonly duplicates: readonly PossibleDuplicate[];
  /** Somebody under contracts the actor does not hold is alike; who, is not theirs to know. */
  readonly isLikeSomebodyElsewhere: boolean;
}

/** How like a name must be on its own, and how like where the date of birth is the same. Likeness is only ever shown. */
const LIKE_ALONE = 0.5;
const LIKE_WITH_BIRTH = 0.2;
const AT_MOST = 5;

const POSSIBLE = `with told as (
    select p.id, p.date_of_birth, p.nhs_number, lower(unaccent(regexp_replace(p.name, '\\s+', ' ', 'g'))) as name
    from person p where p.organisation_id = $1 and p.id = $2),
  candidate as (
    select q.id as person_id from told t join person q on q.organisation_id = $1 and q.nhs_number = t.nhs_number
    union select q.id from told t join person q on q.organisation_id = $1 and q.date_of_birth = t.date_of_birth
    union ${alikeNames('$1', '(select name from told)', LIKE_ALONE)}),
  other as (
    select q.id, q.reference, q.name, q.is_provisional, t.nhs_number = q.nhs_number as same_number, t.date_of_birth = q.date_of_birth as same_birth,
      t.name = lower(unaccent(regexp_replace(q.name, '\\s+', ' ', 'g'))) as same_name, similarity(t.name, lower(unaccent(q.name))) as likeness
    from told t cross join candidate c
    -- However many may be alike, it is fewer than everybody: each is looked up, and nobody else.
    cross join lateral (select x.* from person x where x.organisation_id = $1 and x.id = c.person_id offset 0) q where q.id <> t.id and q.merged_into is null),
  likely as (
    select o.*, r.id as open_referral_id, r.service as open_service,
      $3::uuid[] is null or exists (select 1 from referral h where h.organisation_id = $1 and h.person_id = o.id and h.contract_id = any ($3)) as is_held
    from other o
    left join lateral (select r.id, r.service from referral r
      where r.organisation_id = $1 and r.person_id = o.id and r.closed_on is null and r.duplicate_of is null order by r.received_at, r.id limit 1) r on true
    where (o.same_number or o.likeness >= ${LIKE_ALONE} or (o.same_birth and o.likeness >= ${LIKE_WITH_BIRTH}))
      and (not o.is_provisional or r.id is not null)),
  shown as (
    select l.id as "personId", l.reference, l.name, coalesce(l.same_name, false) as "sameName", coalesce(l.same_birth, false) as "sameDateOfBirth",
      coalesce(l.same_number, false) as "sameNhsNumber", l.open_referral_id as "openReferralId", l.open_service as "openService",
      (select max(c.happened_on)::text from contact c where c.organisation_id = $1 and c.person_id = l.id) as "lastSupportedOn"
    from likely l where l.is_held
    order by coalesce(l.same_number, false) desc, coalesce(l.same_birth, false) desc, coalesce(l.likeness, 0) desc, l.reference limit ${AT_MOST})
  select coalesce((select json_agg(s) from shown s), '[]') as duplicates, exists (select 1 from likely l where not l.is_held) as "isLikeSomebodyElsewhere"`;

/**
 * Who else this may be, in this organisation: by NHS number, by a name spelled alike, or by date of birth with a name
 * somewhat alike. Somebody provisional is shown only while a referral for them is open, and nobody outside the contracts
 * that the actor holds.
 */
export async function possibleDuplicates({ manager, actor }: ReadTransaction, personId: string): Promise<Likenesses> {
  const [row] = await manager.query<Likenesses[]>(POSSIBLE, [actor.organisationId, personId, heldContracts(actor)]);
  if (!row) throw new Error('a select without a from gave no row');
  return row;
}
