import { randomUUID } from 'node:crypto';
import type { BodyOf, correctPerson } from '@alongside/contracts';
import type { LocalDate } from '@alongside/domain';
import { COMMUNICATION_NEEDS } from '@alongside/domain/codes';
import { nameKindOf } from '@alongside/domain/referrals';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';

export type Correction = BodyOf<typeof correctPerson>;
type Needs = NonNullable<Correction['needs']>;
type Place = NonNullable<Correction['place']>;

const COLUMNS = {
  name: 'name',
  pronouns: 'pronouns',
  dateOfBirth: 'date_of_birth',
  nhsNumber: 'nhs_number',
  phone: 'phone',
  email: 'email',
  contactNote: 'contact_note',
  safeToVisit: 'safe_to_visit',
  otherPeople: 'other_people',
  wants: 'wants',
} as const satisfies Partial<Record<keyof Correction, string>>;
type Field = keyof typeof COLUMNS;
const FIELDS = Object.keys(COLUMNS) as Field[];

/** The columns that a correction touches, with what it leaves behind of its own accord: the kind of name, the day of the words. */
function changes(correction: Correction, today: LocalDate): [column: string, value: unknown][] {
  const given = FIELDS.filter((field) => correction[field] !== undefined);
  const changed: [string, unknown][] = given.map((field) => [COLUMNS[field], correction[field]]);
  if (correction.name !== undefined) changed.push(['name_kind', nameKindOf(correction.name)]);
  if (correction.wants !== undefined) changed.push(['wants_heard_on', correction.wants === null ? null : today]);
  return changed;
}

/** Gives the new version, or null where the person has changed since the given one. */
export async function correctPersonRow(
  { manager, actor }: ReadTransaction,
  personId: string,
  correction: Correction,
  today: LocalDate,
): Promise<number | null> {
  const changed = changes(correction, today);
  const sets = changed.map(([column], index) => `${column} = $${index + 4}, `).join('');
  const [rows] = await manager.query<[{ version: number }[], number]>(
    `update person set ${sets}version = version + 1 where organisation_id = $1 and id = $2 and version = $3 returning version`,
    [actor.organisationId, personId, correction.version, ...changed.map(([, value]) => value)],
  );
  return rows[0]?.version ?? null;
}

const groupOf = (code: string): string =>
  COMMUNICATION_NEEDS.find((need) => need.code === code)?.group ?? 'COMMUNICATION_SUPPORT';

/** Needs that are no longer there are ended with a date; those that stay keep their row, and new ones get one. */
export async function replaceNeeds(
  { manager, actor }: ReadTransaction,
  personId: string,
  needs: Needs,
  today: LocalDate,
): Promise<void> {
  const wanted = needs.map(({ code, note }) => ({ id: randomUUID(), code, note, need_group: groupOf(code) }));
  await manager.query(
    `with wanted as (select distinct on (code, note) * from jsonb_to_recordset($3::jsonb) as w(id uuid, code text, note text, need_group text)),
     ended as (update communication_need n set ended_on = $4 where n.organisation_id = $1 and n.person_id = $2 and n.ended_on is null
       and not exists (select 1 from wanted w where w.code = n.code and w.note is not distinct from n.note))
     insert into communication_need (organisation_id, id, person_id, need_group, code, note)
     select $1, w.id, $2, w.need_group, w.code, w.note from wanted w
     where not exists (select 1 from communication_need n where n.organisation_id = $1 and n.person_id = $2 and n.ended_on is null
       and n.code = w.code and n.note is not distinct from w.note)`,
    [actor.organisationId, personId, JSON.stringify(wanted), today],
  );
}

export async function isWard({ manager, actor }: ReadTransaction, wardId: string): Promise<boolean> {
  const found = await manager.query<unknown[]>(
    `select 1 from ward where organisation_id = $1 and id = $2 and ended_on is null`,
    [actor.organisationId, wardId],
  );
  return found.length > 0;
}

/** Where the person is from today: the stay that ran is closed with its day, so that past visits keep their ward. */
export async function movePerson(
  { manager, actor }: ReadTransaction,
  personId: string,
  { wardId, words }: Place,
  today: LocalDate,
): Promise<void> {
  const [same] = await manager.query<unknown[]>(
    `select 1 from stay where organisation_id = $1 and person_id = $2 and to_on is null and ward_id is not distinct from $3 and place_text is not distinct from $4`,
    [actor.organisationId, personId, wardId, words],
  );
  if (same) return;
  await manager.query(
    `update stay set to_on = greatest(from_on, $3::date) where organisation_id = $1 and person_id = $2 and to_on is null`,
    [actor.organisationId, personId, today],
  );
  if (wardId === null && words === null) return;
  await manager.query(
    `insert into stay (organisation_id, id, person_id, ward_id, place_text, from_on) values ($1, $2, $3, $4, $5, $6)`,
    [actor.organisationId, randomUUID(), personId, wardId, words, today],
  );
}
