import type { Commencements, Instant, LocalDate, ReferralState, SupportFacts } from '@alongside/domain';
import type { CommunityStatus, LegalStatusCode, ProvidedService, Source } from '@alongside/domain/codes';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { COMMENCEMENTS } from '../law/index.js';
import type { Nation } from '../organisations/index.js';
import type { LegalFacts } from './legal-facts.js';

/** What was told, as far as a screen shows it again. Anything may be absent: referrals come from elsewhere too. */
export interface ToldRow {
  readonly person?: Readonly<Record<string, unknown>>;
  readonly reachBy?: readonly string[];
  readonly relationship?: string | null;
}
export interface PersonRow {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly isProvisional: boolean;
  readonly name: string | null;
  readonly pronouns: string | null;
  readonly dateOfBirth: LocalDate | null;
  readonly age: number | null;
  readonly nhsNumber: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly contactNote: string | null;
  readonly wants: string | null;
  readonly interpreterNeeded: boolean;
  readonly interpreterLanguage: string | null;
  readonly advocateGenderWanted: string | null;
  readonly safeToVisit: string | null;
  readonly otherPeople: string | null;
  readonly needs: readonly { code: string; note: string | null }[];
}
/** What is known beside the columns. Referrals from before the other routes were asked about have no `support`. */
export type ReferralFacts = Partial<LegalFacts> & { readonly support?: Partial<SupportFacts> };

export interface ReferralRow {
  readonly id: string;
  readonly reference: string;
  readonly version: number;
  readonly state: ReferralState;
  readonly service: ProvidedService;
  readonly source: Source;
  readonly channel: string;
  readonly priority: string;
  readonly receivedAt: Instant;
  readonly receivedOn: LocalDate;
  readonly contractId: string;
  readonly contractReference: string;
  /** Whom the contract takes beside the law. */
  readonly contractTakes: readonly string[];
  /** Which law has begun for this provider beside what is in force for everybody. */
  readonly commenced: Commencements;
  readonly legalStatusCode: LegalStatusCode | null;
  readonly communityStatus: CommunityStatus | null;
  readonly legalStatusSince: LocalDate | null;
  readonly facts: ReferralFacts;
  readonly told: ToldRow;
  readonly wardId: string | null;
  readonly place: string | null;
  readonly nation: Nation;
  readonly referrer: {
    readonly name: string | null;
    readonly role: string | null;
    readonly workplace: string | null;
    readonly phone: string | null;
    readonly email: string | null;
  };
  readonly eligibility: string;
  readonly ground: string | null;
  readonly decidedOn: LocalDate | null;
  readonly decidedBy: string | null;
  readonly decisionNote: string | null;
  readonly ineligibleReason: string | null;
  readonly pointedTo: string | null;
  readonly person: PersonRow;
  readonly firstContactDueOn: LocalDate | null;
  readonly questions: readonly {
    askedOn: LocalDate;
    question: string;
    answeredOn: LocalDate | null;
    answer: string | null;
  }[];
}

const NEEDS = `coalesce((select jsonb_agg(jsonb_build_object('code', n.code, 'note', n.note) order by n.code, n.note)
    from communication_need n where n.organisation_id = p.organisation_id and n.person_id = p.id and n.ended_on is null), '[]')`;
const PERSON = `jsonb_build_object('id', p.id, 'reference', p.reference, 'version', p.version, 'isProvisional', p.is_provisional, 'name', p.name, 'pronouns', p.pronouns,
    'dateOfBirth', p.date_of_birth, 'age', date_part('year', age($3::date, p.date_of_birth)), 'nhsNumber', p.nhs_number, 'phone', p.phone, 'email', p.email, 'contactNote', p.contact_note, 'wants', p.wants,
    'interpreterNeeded', p.interpreter_needed, 'interpreterLanguage', p.interpreter_language, 'advocateGenderWanted', p.advocate_gender_wanted,
    'safeToVisit', p.safe_to_visit, 'otherPeople', p.other_people, 'needs', ${NEEDS})`;
const QUESTIONS = `coalesce((select jsonb_agg(jsonb_build_object('askedOn', q.from_on, 'question', q.question, 'answeredOn', q.to_on, 'answer', q.answer) order by q.from_on, q.to_on nulls last, q.id)
    from referral_pause q where q.organisation_id = r.organisation_id and q.referral_id = r.id and q.question is not null), '[]')`;
/** Where the referral did not say since when, the person's own history may. */
const SINCE = `coalesce(r.legal_status_since, (select e.happened_on from legal_event e
    where e.organisation_id = r.organisation_id and e.person_id = r.person_id and (e.detail ->> 'isStartKnown') is distinct from 'false'
      and e.legal_status_code is not distinct from r.legal_status_code and e.community_status is not distinct from r.community_status
      and (e.legal_status_code is not null or e.community_status is not null)
      and not exists (select 1 from legal_event c where c.organisation_id = e.organisation_id and c.corrects = e.id)
    order by e.happened_on desc, e.position desc limit 1))`;
/** The place in the words told, with the ward and hospital where they were picked. */
export const PLACE = `nullif(concat_ws(', ', r.place_text, coalesce(w.name, r.ward_name), h.name), '')`;
export const REFERRAL_PLACE_JOINS = `left join ward w on w.organisation_id = r.organisation_id and w.id = r.ward_id
  left join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id`;

const RECORD = `select jsonb_build_object('id', r.id, 'reference', r.reference, 'version', r.version, 'state', r.state, 'service', r.service, 'source', r.source, 'channel', r.channel,
    'priority', r.priority, 'receivedAt', r.received_at, 'receivedOn', r.received_on, 'contractId', r.contract_id, 'contractReference', c.reference, 'contractTakes', c.takes, 'commenced', ${COMMENCEMENTS},
    'legalStatusCode', r.legal_status_code, 'communityStatus', r.community_status, 'legalStatusSince', ${SINCE}, 'facts', r.facts, 'told', r.told)
  || jsonb_build_object('wardId', r.ward_id, 'place', ${PLACE}, 'nation', coalesce(h.nation, o.nation),
    'referrer', jsonb_build_object('name', r.referrer_name, 'role', r.referrer_role, 'workplace', r.referrer_workplace, 'phone', r.referrer_phone, 'email', r.referrer_email),
    'eligibility', r.eligibility, 'ground', r.eligibility_ground, 'decidedOn', r.eligibility_decided_on, 'decidedBy', m.display_name, 'decisionNote', r.decision_note,
    'firstContactDueOn', r.first_contact_due_on, 'ineligibleReason', r.ineligible_reason, 'pointedTo', r.pointed_to, 'person', ${PERSON}, 'questions', ${QUESTIONS}) as record
  from referral r
  join organisation o on o.organisation_id = r.organisation_id
  join contract c on c.organisation_id = r.organisation_id and c.id = r.contract_id
  join person p on p.organisation_id = r.organisation_id and p.id = r.person_id
  ${REFERRAL_PLACE_JOINS}
  left join membership m on m.organisation_id = r.organisation_id and m.id = r.eligibility_decided_by
  where r.organisation_id = $1 and r.id = $2`;

/** One referral with its person, questions and decision, in one statement; null where this organisation has none of that id. */
export async function referralRow(
  { manager, actor }: ReadTransaction,
  referralId: string,
  today: LocalDate,
): Promise<ReferralRow | null> {
  const [row] = await manager.query<{ record: ReferralRow }[]>(RECORD, [actor.organisationId, referralId, today]);
  return row?.record ?? null;
}

/** Holds the row until the transaction ends, so that two decisions at once come one after the other. */
export async function lockReferral({ manager, actor }: ReadTransaction, referralId: string): Promise<void> {
  await manager.query(`select 1 from referral where organisation_id = $1 and id = $2 for update`, [
    actor.organisationId,
    referralId,
  ]);
}
