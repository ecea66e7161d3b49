import type { Commencements, Instant, LocalDate } from '@alongside/domain';
import { CONTACT_OUTCOMES } from '@alongside/domain/codes';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import { COMMENCEMENTS } from '../law/index.js';
import type { OpenReferral } from './first-contact-clock.js';
import { LEGAL_HISTORY, NATION_OF_PERSON, type LegalRow } from './legal-history.repository.js';
import type { WorkedOutClock } from './worked-out-clock.js';

export interface ClockFacts {
  readonly nation: 'England' | 'Wales';
  readonly dateOfBirth: LocalDate | null;
  readonly commenced: Commencements;
  readonly referrals: readonly OpenReferral[];
  readonly legalHistory: readonly LegalRow[];
}

const REACHED = CONTACT_OUTCOMES.filter((outcome) => outcome.isReached).map((outcome) => outcome.code);

const FACTS = `select jsonb_build_object(
    'dateOfBirth', (select p.date_of_birth from person p where p.organisation_id = $1 and p.id = $2), 'commenced', ${COMMENCEMENTS},
    'nation', ${NATION_OF_PERSON},
    'referrals', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'receivedOn', r.received_on, 'firstContactDueOn', r.first_contact_due_on,
        'reachedOn', (select min(c.happened_on) from contact c where c.organisation_id = r.organisation_id and c.referral_id = r.id
          and c.kind = 'PERSON_CONTACT' and c.outcome = any ($3) and c.started_at >= r.received_at)) order by r.id)
      from referral r where r.organisation_id = $1 and r.person_id = $2
        and r.closed_on is null and r.eligibility = 'ELIGIBLE' and r.duplicate_of is null), '[]'),
    'legalHistory', ${LEGAL_HISTORY}) as facts`;

/** Everything the clocks are worked out from, in one statement. */
export async function clockFacts({ manager, actor }: ReadTransaction, personId: string): Promise<ClockFacts> {
  const [row] = await manager.query<{ facts: ClockFacts }[]>(FACTS, [actor.organisationId, personId, REACHED]);
  if (!row) throw new Error('a select without a from gave no row');
  return row.facts;
}

const FIELDS = 'is_law, opens_on, last_day, accepted_until, expires_at, state, open_point, citation, rule_version, working, missing';
const KEEP = `with wanted as (
    select * from jsonb_to_recordset($3::jsonb) as w(id uuid, referral_id uuid, code text, is_law boolean, opens_on date, last_day date, accepted_until date, expires_at timestamptz,
      state text, open_point text, citation text, rule_version text, working jsonb, missing text[])),
  reached as (select * from jsonb_to_recordset($6::jsonb) as x(id uuid, reached_on date)),
  live as (select * from clock where organisation_id = $1 and person_id = $2 and state <> 'SETTLED' for update),
  settled as (
    update clock c set state = 'SETTLED', settled_on = coalesce(x.reached_on, $4), worked_out_at = $5
    from live l left join reached x on x.id = l.referral_id
    where c.organisation_id = $1 and c.id = l.id
      and not exists (select 1 from wanted w where w.code = l.code and w.referral_id is not distinct from l.referral_id)),
  changed as (
    update clock c set (${FIELDS}, worked_out_at) = (select ${FIELDS.split(', ')
      .map((name) => `w.${name}`)
      .join(', ')}, $5::timestamptz)
    from wanted w join live l on w.code = l.code and w.referral_id is not distinct from l.referral_id
    where c.organisation_id = $1 and c.id = l.id
      and (${FIELDS.split(', ')
        .map((name) => `c.${name}`)
        .join(', ')}) is distinct from (${FIELDS.split(', ')
        .map((name) => `w.${name}`)
        .join(', ')})),
  stood as (
    insert into legal_standing as s (organisation_id, person_id, legal_status_code, community_status, status_since, answer, basis, stopped_on)
    select $1, $2, x.* from jsonb_to_record($7::jsonb) as x(legal_status_code text, community_status text, status_since date, answer text, basis text, stopped_on date)
    where x.answer is not null
    on conflict (organisation_id, person_id) do update set legal_status_code = excluded.legal_status_code, community_status = excluded.community_status,
      status_since = excluded.status_since, answer = excluded.answer, basis = excluded.basis, stopped_on = excluded.stopped_on
    where s is distinct from excluded)
  insert into clock (organisation_id, person_id, id, referral_id, code, ${FIELDS}, worked_out_at)
  select $1, $2, w.id, w.referral_id, w.code, ${FIELDS.split(', ')
    .map((name) => `w.${name}`)
    .join(', ')}, $5 from wanted w
  where not exists (select 1 from live l where l.code = w.code and l.referral_id is not distinct from w.referral_id)`;

/** A person's legal record in one line, in the columns it is kept in. */
export interface StandingKept {
  readonly legal_status_code: string | null;
  readonly community_status: string | null;
  readonly status_since: LocalDate | null;
  readonly answer: string;
  readonly basis: string | null;
  readonly stopped_on: LocalDate | null;
}

/** What is kept: the clocks that run now, and which referrals' people have been reached, on what day. */
export interface ClocksToKeep {
  readonly clocks: readonly (WorkedOutClock & { readonly id: string })[];
  readonly reached: readonly { readonly id: string; readonly reachedOn: LocalDate }[];
  /** How the legal record stands, or null where there is none: nothing is then said about it. */
  readonly standing: StandingKept | null;
  readonly today: LocalDate;
  readonly now: Instant;
}

/** Changes what changed, settles what no longer runs, adds what is new; row history keeps every earlier answer. */
export async function keepClocks(
  { manager, actor }: ReadTransaction,
  personId: string,
  { clocks, reached, standing, today, now }: ClocksToKeep,
): Promise<void> {
  const wanted = clocks.map((clock) => ({
    id: clock.id,
    referral_id: clock.referralId,
    code: clock.code,
    is_law: clock.isLaw,
    opens_on: clock.opensOn,
    last_day: clock.lastDay,
    accepted_until: clock.acceptedUntil,
    expires_at: clock.expiresAt,
    state: clock.state,
    open_point: clock.openPoint,
    citation: clock.citation,
    rule_version: clock.ruleVersion,
    working: clock.working,
    missing: clock.missing,
  }));
  const settledBy = reached.map(({ id, reachedOn }) => ({ id, reached_on: reachedOn }));
  await manager.query(KEEP, [
    actor.organisationId,
    personId,
    JSON.stringify(wanted),
    today,
    now,
    JSON.stringify(settledBy),
    JSON.stringify(standing ?? {}),
  ]);
}
