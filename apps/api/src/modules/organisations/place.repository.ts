import type { Nation } from './organisation.repository.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

export interface PlaceFound {
  readonly wardId: string;
  readonly wardName: string;
  readonly hospitalName: string;
  readonly town: string;
}
export interface WardFacts {
  readonly wardId: string;
  readonly wardName: string;
  readonly nation: Nation;
}
const AT_MOST = 20;

/**
 * Wards in use whose ward, hospital and town together hold every word typed, or are like what was typed where no word
 * fits (a spelling mistake). Words are compared as text, so that % and _ are only characters.
 */
const MATCHING = `with place as (
    select w.id, w.name as ward_name, h.name as hospital_name, h.town,
      lower(unaccent(w.name || ' ' || h.name || ' ' || h.town)) as all_words, lower(unaccent($2)) as typed
    from ward w join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
    where w.organisation_id = $1 and w.ended_on is null and h.ended_on is null),
  matched as (
    select p.*, not exists (select 1 from regexp_split_to_table(p.typed, '\\s+') as word where strpos(p.all_words, word) = 0) as holds_all,
      word_similarity(p.typed, p.all_words) as likeness
    from place p)
  select id as "wardId", ward_name as "wardName", hospital_name as "hospitalName", town, (count(*) over ())::integer as total
  from matched where holds_all or (likeness >= 0.4 and not exists (select 1 from matched m where m.holds_all))
  order by case when holds_all then 0 else -likeness end, hospital_name collate person_name, ward_name collate person_name, id limit ${AT_MOST}`;

export async function findPlaces(
  { manager, actor }: ReadTransaction,
  typed: string,
): Promise<{ items: PlaceFound[]; total: number }> {
  const rows = await manager.query<(PlaceFound & { total: number })[]>(MATCHING, [actor.organisationId, typed.trim()]);
  return { items: rows, total: rows[0]?.total ?? 0 };
}

/** A ward of this organisation that is in use, or null. */
export async function wardFacts({ manager, actor }: ReadTransaction, wardId: string): Promise<WardFacts | null> {
  const [row] = await manager.query<WardFacts[]>(
    `select w.id as "wardId", w.name as "wardName", h.nation
     from ward w join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
     where w.organisation_id = $1 and w.id = $2 and w.ended_on is null and h.ended_on is null`,
    [actor.organisationId, wardId],
  );
  return row ?? null;
}
