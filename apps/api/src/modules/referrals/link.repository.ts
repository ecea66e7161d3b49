import type { LocalDate } from '@alongside/domain';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

export interface KnownPerson {
  readonly id: string;
  /** An earlier referral of theirs for the same service that is still open. */
  readonly openReferralId: string | null;
}

/** Somebody of this organisation to link to: not merged away themselves. Held, so that two links at once come one after the other. */
export async function knownPerson(
  { manager, actor }: ReadTransaction,
  personId: string,
  except: { readonly referralId: string; readonly service: string },
): Promise<KnownPerson | null> {
  const found = await manager.query<{ id: string }[]>(
    `select id from person where organisation_id = $1 and id = $2 and merged_into is null for update`,
    [actor.organisationId, personId],
  );
  if (found.length === 0) return null;
  const [open] = await manager.query<{ id: string }[]>(
    `select id from referral where organisation_id = $1 and person_id = $2 and service = $3 and id <> $4 and closed_on is null and duplicate_of is null order by received_at, id limit 1`,
    [actor.organisationId, personId, except.service, except.referralId],
  );
  return { id: personId, openReferralId: open?.id ?? null };
}

/** What was recorded of the provisional person and is now the known one's: whose it is changes, what it says does not. */
const MOVED = [
  'referral',
  'legal_event',
  'legal_prompt_answer',
  'contact',
  'planned_visit',
  'action',
  'disclosure',
  'records_request',
  'refused_advocate',
  'declared_conflict',
] as const;

/** Fills what was not known of them. Their own newest words are those just told. */
const FILL = `update person k set version = k.version + 1, date_of_birth = coalesce(k.date_of_birth, p.date_of_birth), pronouns = coalesce(k.pronouns, p.pronouns),
    phone = coalesce(k.phone, p.phone), email = coalesce(k.email, p.email), contact_note = coalesce(k.contact_note, p.contact_note),
    safe_to_visit = coalesce(p.safe_to_visit, k.safe_to_visit), other_people = coalesce(k.other_people, p.other_people),
    advocate_gender_wanted = coalesce(p.advocate_gender_wanted, k.advocate_gender_wanted), interpreter_needed = k.interpreter_needed or p.interpreter_needed,
    interpreter_language = coalesce(k.interpreter_language, p.interpreter_language), wants = coalesce(p.wants, k.wants),
    wants_heard_on = case when p.wants is null then k.wants_heard_on else p.wants_heard_on end
  from person p where p.organisation_id = $1 and p.id = $2 and k.organisation_id = $1 and k.id = $3`;

/** Needs they already have end with the day; the others go on as theirs. */
const NEEDS = `update communication_need n set person_id = $3,
    ended_on = case when exists (select 1 from communication_need k where k.organisation_id = $1 and k.person_id = $3 and k.ended_on is null
      and k.code = n.code and k.note is not distinct from n.note) then coalesce(n.ended_on, $4::date) else n.ended_on end
  where n.organisation_id = $1 and n.person_id = $2`;

/** The stay that began later runs on; of the same place, the one that runs already. */
const END_EARLIER_STAY = `update stay k set to_on = p.from_on from stay p
  where p.organisation_id = $1 and p.person_id = $2 and p.to_on is null and k.organisation_id = $1 and k.person_id = $3 and k.to_on is null and k.from_on <= p.from_on
    and (k.ward_id, k.place_text) is distinct from (p.ward_id, p.place_text)`;
const MOVE_STAYS = `update stay p set person_id = $3,
    to_on = case when p.to_on is null and exists (select 1 from stay k where k.organisation_id = $1 and k.person_id = $3 and k.to_on is null) then p.from_on else p.to_on end
  where p.organisation_id = $1 and p.person_id = $2`;

/** A party they have already takes over the choices made about it; any other becomes theirs. */
const MOVE_CHOICES = `update sharing_choice c set person_id = $3, party_id = coalesce((select k.id from sharing_party p join sharing_party k
      on k.organisation_id = p.organisation_id and k.person_id = $3 and k.kind = p.kind and k.name = p.name
    where p.organisation_id = $1 and p.id = c.party_id order by k.sort_order, k.id limit 1), c.party_id)
  where c.organisation_id = $1 and c.person_id = $2`;
const MOVE_DISCLOSED = `update disclosure d set party_id = coalesce((select k.id from sharing_party p join sharing_party k
      on k.organisation_id = p.organisation_id and k.person_id = $3 and k.kind = p.kind and k.name = p.name
    where p.organisation_id = $1 and p.id = d.party_id order by k.sort_order, k.id limit 1), d.party_id)
  where d.organisation_id = $1 and d.person_id = $2 and d.party_id is not null`;
const MOVE_PARTIES = `update sharing_party p set person_id = $3 where p.organisation_id = $1 and p.person_id = $2
    and not exists (select 1 from sharing_party k where k.organisation_id = $1 and k.person_id = $3 and k.kind = p.kind and k.name = p.name)`;

/** Makes the provisional person's record the known person's, and leaves a pointer where it was. Nothing is removed. */
export async function mergeInto(
  { manager, actor }: ReadTransaction,
  provisionalId: string,
  knownId: string,
  on: LocalDate,
): Promise<void> {
  const ids = [actor.organisationId, provisionalId, knownId];
  await manager.query(FILL, ids);
  await manager.query(NEEDS, [...ids, on]);
  await manager.query(END_EARLIER_STAY, ids);
  await manager.query(MOVE_STAYS, ids);
  await manager.query(MOVE_CHOICES, ids);
  await manager.query(MOVE_DISCLOSED, ids);
  await manager.query(MOVE_PARTIES, ids);
  for (const table of MOVED)
    await manager.query(`update ${table} set person_id = $3 where organisation_id = $1 and person_id = $2`, ids);
  await manager.query(
    `update person set merged_into = $3, version = version + 1 where organisation_id = $1 and id = $2`,
    ids,
  );
}
