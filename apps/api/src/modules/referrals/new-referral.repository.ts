import { randomUUID } from 'node:crypto';
import { addDays, nameKindOf, type Instant, type LocalDate } from '@alongside/domain';
import { COMMUNICATION_NEED_REVIEW_DAYS, COMMUNICATION_NEEDS } from '@alongside/domain/codes';
import { Problem } from '../../platform/problem/problem.js';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import type { WardFacts } from '../organisations/index.js';
import { furtherFacts, type LegalFacts } from './legal-facts.js';
import type { PersonTold, ReferralToldUs } from './referral-told.js';

/** Where and when a referral arrived, beside what it told. */
export interface Arrival {
  readonly receivedAt: Instant;
  readonly receivedOn: LocalDate;
  readonly acknowledgedAt: Instant | null;
  readonly contractId: string;
  readonly ward: WardFacts | null;
}
export interface AddedReferral {
  readonly id: string;
  readonly reference: string;
  readonly personId: string;
}

const groupOf = (code: string): string => COMMUNICATION_NEEDS.find((need) => need.code === code)?.group ?? 'COMMUNICATION_SUPPORT';

/** Somebody new until a person says otherwise: every referral makes one, known or not, by the same statements. */
export async function addProvisionalPerson({ manager, actor }: ReadTransaction, told: PersonTold, receivedOn: LocalDate): Promise<string> {
  const id = randomUUID();
  await manager.query(
    `insert into person (organisation_id, id, reference, is_provisional, name, name_kind, pronouns, date_of_birth, nhs_number, first_language, interpreter_needed, interpreter_language,
       phone, email, contact_note, safe_to_visit, other_people, advocate_gender_wanted, wants, wants_heard_on)
     values ($1, $2, next_reference('person'), true, $3, $4, $5, $6, $7, coalesce($8, 'en'), $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      actor.organisationId,
      id,
      told.name,
      nameKindOf(told.name),
      told.pronouns,
      told.dateOfBirth,
      told.nhsNumber,
      told.language,
      told.interpreterNeeded ?? false,
      told.interpreterNeeded ? told.language : null,
      told.phone,
      told.email,
      told.contactNote,
      told.safeToVisit,
      told.otherPeople,
      told.advocateGenderWanted,
      told.wants,
      told.wants === null ? null : receivedOn,
    ],
  );
  await addNeeds({ manager, actor }, id, told.needs, receivedOn);
  await manager.query(`insert into sharing_party (organisation_id, id, person_id, kind, name, sort_order) values ($1, $2, $3, 'WARD_TEAM', 'Ward team', 1)`, [actor.organisationId, randomUUID(), id]);
  return id;
}

async function addNeeds({ manager, actor }: ReadTransaction, personId: string, needs: PersonTold['needs'], receivedOn: LocalDate): Promise<void> {
  const rows = needs.map(({ code, note }) => ({ id: randomUUID(), code, note, need_group: groupOf(code), review_on: addDays(receivedOn, COMMUNICATION_NEED_REVIEW_DAYS) }));
  await manager.query(
    `insert into communication_need (organisation_id, id, person_id, need_group, code, note, review_on)
     select $1, n.id, $2, n.need_group, n.code, n.note, n.review_on
     from (select distinct on (code, note) * from jsonb_to_recordset($3::jsonb) as x(id uuid, code text, note text, need_group text, review_on date)) n`,
    [actor.organisationId, personId, JSON.stringify(rows)],
  );
}

/** Where the person is, if anything was told of it. */
export async function addStay({ manager, actor }: ReadTransaction, personId: string, place: PersonTold['place'], fromOn: LocalDate): Promise<void> {
  await manager.query(
    `insert into stay (organisation_id, id, person_id, ward_id, place_text, from_on)
     select $1, $2, $3, $4, $5, $6 where $4::uuid is not null or $5::text is not null`,
    [actor.organisationId, randomUUID(), personId, place.wardId, place.words, fromOn],
  );
}

/** The referral itself. What they told us is kept whole and is never edited. */
export async function addReferral({ manager, actor }: ReadTransaction, personId: string, toldUs: ReferralToldUs, arrival: Arrival): Promise<AddedReferral> {
  const id = randomUUID();
  const { legalStatus: legal, referrer, person } = toldUs;
  const [row] = await manager.query<{ reference: string }[]>(
    `insert into referral (organisation_id, id, reference, person_id, contract_id, service, source, channel, state, received_at, received_on, acknowledged_at,
       legal_status_code, community_status, legal_status_since, ward_id, ward_name, place_text, referrer_name, referrer_role, referrer_workplace, referrer_phone, referrer_email, told, facts)
     values ($1, $2, next_reference('referral'), $3, $4, $5, $6, $7, 'RECEIVED', $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23) returning reference`,
    [
      actor.organisationId, id, personId, arrival.contractId, toldUs.service, toldUs.source, toldUs.channel, arrival.receivedAt, arrival.receivedOn, arrival.acknowledgedAt,
      legal.code, legal.communityStatus, legal.since, arrival.ward?.wardId ?? null, arrival.ward?.wardName ?? null, person.place.words,
      referrer?.name ?? null, referrer?.role ?? null, referrer?.workplace ?? null, referrer?.phone ?? null, referrer?.email ?? null,
      JSON.stringify(toldUs.told), JSON.stringify({ ...furtherFacts(legal as LegalFacts), ...(toldUs.support && { support: toldUs.support }) }),
    ],
  );
  if (!row) throw new Error('the referral was not added');
  return { id, reference: row.reference, personId };
}

/** Of the contracts that run on the day: the contract of the hospital the person is in, where it buys the service; else the provider's default. Refused where there is none. */
export async function contractFor({ manager, actor }: ReadTransaction, wardId: string | null, service: string, on: LocalDate): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `select c.id from contract c
     left join ward w on w.organisation_id = c.organisation_id and w.id = $2
     left join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
     where c.organisation_id = $1
     order by (c.starts_on <= $4::date and (c.ends_on is null or c.ends_on >= $4::date)) desc, coalesce(c.id = h.contract_id, false) and $3 = any (c.services) desc, c.is_default desc, $3 = any (c.services) desc, c.reference limit 1`,
    [actor.organisationId, wardId, service, on],
  );
  if (!row) throw new Problem('contract-needed');
  return row.id;
}
