import type { Instant, LocalDate } from '@alongside/domain';
import { CONTACT_OUTCOMES } from '@alongside/domain/codes';
import type { ReadTransaction } from '../../platform/database/unit-of-work.js';
import type { OpenReferral } from './first-contact-clock.js';
import type { WorkedOutClock } from './worked-out-clock.js';

/** A row of the dated legal history that nothing has corrected. */
export interface LegalRow {
  readonly type: string;
  readonly happenedOn: LocalDate;
  readonly legalStatusCode: string | null;
  readonly communityStatus: 'CTO' | 'CD' | null;
  readonly nation: 'England' | 'Wales' | null;
  readonly detail: Readonly<Record<string, unknown>>;
}
export interface ClockFacts {
  readonly nation: 'England' | 'Wales';
  readonly referrals: readonly OpenReferral[];
  readonly legalHistory: readonly LegalRow[];
}

const REACHED = CONTACT_OUTCOMES.filter((outcome) => outcome.isReached).map((outcome) => outcome.code);

const FACTS = `select jsonb_build_object(
    'nation', coalesce((select h.nation from stay s
        join ward w on w.organisation_id = s.organisation_id and w.id = s.ward_id
        join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
        where s.organisation_id = $1 and s.person_id = $2 and s.to_on is null),
      (select o.nation from organisation o where o.organisation_id = $1)),
    'referrals', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'receivedOn', r.received_on, 'firstContactDueOn', r.first_contact_due_on,
        'reachedOn', (select min(c.happened_on) from contact c where c.organisation_id = r.organisation_id and c.referral_id = r.id
          and c.kind = 'PERSON_CONTACT' and c.outcome = any ($3) and c.started_at >= r.received_at)) order by r.id)
      from referral r where r.organisation_id = $1 and r.person_id = $2
        and r.closed_on is null and r.eligibility = 'ELIGIBLE' and r.duplicate_of is null), '[]'),
    'legalHistory', coalesce((select jsonb_agg(jsonb_build_object('type', e.type, 'happenedOn', e.happened_on, 'legalStatusCode', e.legal_status_code,
        'communityStatus', e.community_status, 'nation', e.nation, 'detail', e.detail) order by e.happened_on, e.position)
      from legal_event e where e.organisation_id = $1 and e.person_id = $2
        and not exists (select 1 from legal_event c where c.organisation_id = e.organisation_id and c.corrects = e.id)), '[]')) as facts`;

/** Everything the clocks are worked out from, in one statement. */
export async function clockFacts({ manager, actor }: ReadTransaction, personId: string): Promise<ClockFacts> {
  const [row] = await manager.query<{ facts: ClockFacts }[]>(FACTS, [actor.organisationId, personId, REACHED]);
  if (!row) throw new Error('a select without a from gave no row');
  return row.facts;
}

const FIELDS = 'is_law, opens_on, last_day, accepted_until, state, citation, rule_version, working, missing';
const KEEP = `with wanted as (
    select * from jsonb_to_recordset($3::jsonb) as w(id uuid, referral_id uuid, code text, is_law boolean, opens_on date, last_day date, accepted_until date,
      state text, citation text, rule_version text, working jsonb, missing text[])),
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
        .join(', ')}))
  insert into clock (organisation_id, person_id, id, referral_id, code, ${FIELDS}, worked_out_at)
  select $1, $2, w.id, w.referral_id, w.code, ${FIELDS.split(', ')
    .map((name) => `w.${name}`)
    .join(', ')}, $5 from wanted w
  where not exists (select 1 from live l where l.code = w.code and l.referral_id is not distinct from w.referral_id)`;

/** What is kept: the clocks that run now, and which referrals' people have been reached, on what day. */
export interface ClocksToKeep {
  readonly clocks: readonly (WorkedOutClock & { readonly id: string })[];
  readonly reached: readonly { readonly id: string; readonly reachedOn: LocalDate }[];
  readonly today: LocalDate;
  readonly now: Instant;
}

/** Changes what changed, settles what no longer runs, adds what is new; row history keeps every earlier answer. */
export async function keepClocks(
  { manager, actor }: ReadTransaction,
  personId: string,
  { clocks, reached, today, now }: ClocksToKeep,
): Promise<void> {
  const wanted = clocks.map((clock) => ({
    id: clock.id,
    referral_id: clock.referralId,
    code: clock.code,
    is_law: clock.isLaw,
    opens_on: clock.opensOn,
    last_day: clock.lastDay,
    accepted_until: clock.acceptedUntil,
    state: clock.state,
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
  ]);
}
