/**
 * The counts behind K01 to K22 as one statement (practice reference, sections 1, 2 and 4).
 * $1 organisation, $2 contracts or null for all, $3 first day, $4 last day, $5 data cut, $6 standards where none is set.
 * "Working days elapsed" is a subtraction of running counts; a pause is a range of such counts, so that two at once count once.
 */

/** The last day the figures stand for; said in full where an index is to find the rows by it. */
const LAST_ON = 'least($4::date, $5::date)';

/** How this provider counts, with that day. */
const SETTING = `setting as materialized (
  select m.*, c.last_known, ${LAST_ON} as last_on,
    array(select id from contract where organisation_id = $1 and ($2::uuid[] is null or id = any ($2))) as contract_ids
  from measure_setting m join calendar c on c.nation = m.nation where m.organisation_id = $1)`;

/** Non-duplicates received in the period, and earlier ones not closed by its last day; each as known at the cut. */
const KNOWN = `known as materialized (
  select r.id, r.person_id, r.contract_id, r.service, r.priority, r.source, r.is_automatic, r.received_at, r.received_on, r.ineligible_reason, r.closure_reason,
    r.received_on >= $3 as is_received, coalesce(r.community_status, r.legal_status_code) as legal_status,
    case when r.eligibility_decided_on <= $5 then r.eligibility else 'PENDING' end as eligibility,
    case when r.closed_on <= $5 then r.closed_on end as closed_on,
    nullif(least((r.acknowledged_at at time zone 'Europe/London')::date, $5::date + 1), $5::date + 1) as acknowledged_on,
    nullif(least((r.allocated_at at time zone 'Europe/London')::date, $5::date + 1), $5::date + 1) as allocated_on,
    tried.started_at as tried_at, tried.happened_on as tried_on, reached.happened_on as reached_on, reached.outcome as reached_outcome,
    -- All as on the last day: not closed, not ineligible, not reached.
    (r.closed_on is null or r.closed_on > s.last_on) and not (r.eligibility = 'INELIGIBLE' and coalesce(r.eligibility_decided_on <= s.last_on, false))
      and (reached.happened_on is null or reached.happened_on > s.last_on) as is_waiting,
    r.received_on + case when (r.received_at at time zone 'Europe/London')::time >= s.cutoff_local_time then 1 else 0 end as counted_from
  from setting s cross join referral r
  left join lateral (select c.started_at, c.happened_on from contact c
    where r.received_on >= $3 and c.organisation_id = $1 and c.referral_id = r.id and c.kind = 'PERSON_CONTACT' and c.outcome <> all (s.not_attempt_outcomes)
      and c.started_at >= r.received_at and c.happened_on <= $5 order by c.started_at, c.id limit 1) tried on true
  left join lateral (select c.happened_on, c.outcome from contact c
    where c.organisation_id = $1 and c.referral_id = r.id and c.kind = 'PERSON_CONTACT' and c.outcome = any (s.reached_outcomes)
      and c.started_at >= r.received_at and c.happened_on <= $5 order by c.started_at, c.id limit 1) reached on true
  where r.organisation_id = $1 and r.contract_id = any (s.contract_ids) and r.duplicate_of is null and r.received_on <= ${LAST_ON}
    and (r.received_on >= $3 or r.closed_on is null or r.closed_on > ${LAST_ON}))`;

/**
 * A contract's standard before the organisation's, then in their order: the first that fits each kind of referral and
 * was in force when it came. Standards change on few days, so referrals are told apart by the last such day before them.
 */
const TARGET = `standard as (
  select contract_id, service, priority, legal_status_in, measure, unit, value, contract_id is null as is_general, sort_order, from_on, to_on from service_standard where organisation_id = $1
  union all select null, u.service, u.priority, null, u.measure, u.unit, u.value, true, 1000000, '-infinity'::date, null
  from jsonb_to_recordset($6::jsonb) as u(service text, priority text, measure text, unit text, value numeric)),
change as materialized (select from_on as day from standard union select to_on + 1 from standard),
promised as materialized (select k.*, (select max(c.day) from change c where c.day <= k.received_on) as since from known k),
target as materialized (
  select kind.*, (select jsonb_object_agg(measure, value) from (select distinct on (t.measure) t.measure, t.value from standard t
      where (t.contract_id is null or t.contract_id = kind.contract_id) and (t.service is null or t.service = kind.service) and (t.priority is null or t.priority = kind.priority)
        and (t.legal_status_in is null or kind.legal_status = any (t.legal_status_in)) and t.from_on <= kind.since and (t.to_on is null or t.to_on >= kind.since) and t.unit = case t.measure when 'URGENT_ATTEMPT' then 'HOURS' else 'WORKING_DAYS' end
      order by t.measure, t.is_general, t.sort_order) first_match) as by_measure
  from (select distinct contract_id, service, priority, legal_status, since from promised) kind)`;

/** When each referral's clock starts, and the working days on which it stands still, both as running counts. */
const CLOCK = `pause as materialized (
  select p.referral_id, range_agg(int4range(f.ordinal, u.ordinal, '(]')) as ordinals
  from setting s join referral_pause p on p.organisation_id = $1 and p.reason = any (s.pausable_reasons) and p.from_on <= $5
  join known k on k.id = p.referral_id and k.counted_from <= $5 and (p.to_on is null or p.to_on > k.counted_from)
  join working_day f on f.nation = s.nation and f.day = greatest(p.from_on, k.counted_from)
  left join working_day u on u.nation = s.nation and u.day = least(p.to_on, $5)
  group by p.referral_id),
clock as materialized (
  select k.*, t.by_measure, start.ordinal + case when start.is_working then 0 else 1 end as start_ordinal, pause.ordinals as paused
  from setting s cross join promised k
  join target t on t.contract_id = k.contract_id and t.service = k.service and t.priority = k.priority and t.legal_status is not distinct from k.legal_status and t.since = k.since
  left join working_day start on start.nation = s.nation and start.day = k.counted_from
  left join pause on pause.referral_id = k.id)`;

/** One row for each referral and question, with the one day it is asked about: event, else closing, else the cut. */
const ASKED = `asked as (
  select k.*, q.measure, q.event_on, (k.by_measure ->> q.standard)::numeric as target, q.is_voidable and k.closure_reason = any (s.void_closure_reasons) as is_voidable,
    case when q.measure = 'K17' then s.last_on when q.event_on is not null then q.event_on when k.closed_on is null then $5
      when q.is_voidable and k.closure_reason = any (s.void_closure_reasons) then k.closed_on end as asked_on, q.standard
  from setting s cross join clock k cross join lateral (values
    ('K10', 'ACKNOWLEDGE', k.acknowledged_on, false, k.is_received),
    ('K11', 'ALLOCATE', k.allocated_on, true, k.is_received and k.eligibility = 'ELIGIBLE'),
    ('K12', 'FIRST_CONTACT', k.tried_on, true, k.is_received and k.eligibility = 'ELIGIBLE'),
    ('K13', 'FIRST_CONTACT', k.reached_on, true, k.is_received and k.eligibility = 'ELIGIBLE'),
    ('K17', null, null, false, k.is_waiting)) q(measure, standard, event_on, is_voidable, is_asked)
  where q.is_asked),
elapsed as materialized (
  select a.*, d.ordinal as asked_ordinal, case when a.counted_from > a.asked_on then 0 else greatest(0, d.ordinal - a.start_ordinal) - case when a.paused is null then 0 else
    coalesce((select sum(upper(p) - lower(p)) from unnest(a.paused * int4multirange(int4range(a.start_ordinal, greatest(d.ordinal, a.start_ordinal), '(]'))) p), 0) end end as days
  from setting s cross join asked a left join working_day d on d.nation = s.nation and d.day = a.asked_on)`;

const VERDICT = `verdict as (
  select measure, case when event_on is not null then case when days <= target then 'MET' else 'MISSED' end
    when closed_on is not null then case when is_voidable and days <= target then 'VOID' else 'MISSED' end
    when days <= target then 'PENDING' else 'MISSED' end as verdict
  from elapsed where measure <> 'K17'
  union all
  -- K14 runs in real hours, through weekends and clock changes, and nothing pauses it.
  select 'K14', case when tried_at is not null then case when extract(epoch from tried_at - received_at) <= hours.target * 3600 then 'MET' else 'MISSED' end
    when closed_on is not null then case when closure_reason = any (s.void_closure_reasons) and closed_on <= received_on + 1 then 'VOID' else 'MISSED' end
    when extract(epoch from ($5::date + 1)::timestamp at time zone 'Europe/London' - received_at) <= hours.target * 3600 then 'PENDING' else 'MISSED' end
  from setting s cross join clock cross join lateral (select (by_measure ->> 'URGENT_ATTEMPT')::numeric as target) hours
  where is_received and eligibility = 'ELIGIBLE' and priority = 'URGENT'),
verdicts as (
  select coalesce(jsonb_object_agg(measure, by_verdict), '{}') as counts
  from (select measure, jsonb_object_agg(verdict, n) as by_verdict from (select measure, verdict, count(*) as n from verdict group by 1, 2) v group by 1) m)`;

/** An earlier referral of the same person and service, closed within the window before this one came. */
const IS_RE_REFERRAL = `exists (select 1 from referral e where e.organisation_id = $1 and e.person_id = k.person_id and e.service = k.service
  and e.contract_id = any (s.contract_ids) and e.duplicate_of is null and (e.received_at, e.id) < (k.received_at, k.id)
  and e.closed_on between k.received_on - s.re_referral_window_days and k.received_on)`;

const RECEIVED = `received as (
  select jsonb_build_object('referrals', count(*), 'people', count(distinct k.person_id),
    'peopleOfKnownEthnicity', count(distinct k.person_id) filter (where p.ethnic_category <> '99'),
    'reReferrals', count(*) filter (where ${IS_RE_REFERRAL}), 'selfReferrals', count(*) filter (where k.source = 'SELF'),
    'eligible', count(*) filter (where k.eligibility = 'ELIGIBLE'), 'ineligible', count(*) filter (where k.eligibility = 'INELIGIBLE'),
    'automaticReached', count(*) filter (where k.is_automatic and k.reached_on is not null),
    'automaticDeclined', count(*) filter (where k.is_automatic and k.reached_outcome = 'SEEN_DECLINED')) as counts
  from setting s cross join known k join person p on p.organisation_id = $1 and p.id = k.person_id where k.is_received),
split as (
  select coalesce(jsonb_object_agg(code, n) filter (where split = 'source'), '{}') as by_source, coalesce(jsonb_object_agg(code, n) filter (where split = 'status'), '{}') as by_status,
    coalesce(jsonb_object_agg(code, n) filter (where split = 'reason'), '{}') as by_reason
  from (select x.split, x.code, count(*) as n from known k cross join lateral (values ('source', k.source), ('status', coalesce(k.legal_status, '')),
      ('reason', case when k.eligibility = 'INELIGIBLE' then k.ineligible_reason end)) x(split, code) where k.is_received and x.code is not null group by 1, 2) counted)`;

/** Cases by their own dates, whenever the referral came. */
const CASES = `spell as materialized (
  select r.person_id, r.service, coalesce(r.community_status, r.legal_status_code) as legal_status, k.opened_on, case when r.closed_on <= $5 then r.closed_on end as closed_on
  from setting s cross join (
    select id from referral where organisation_id = $1 and (closed_on is null or closed_on >= $3)
    union select referral_id from case_file where organisation_id = $1 and opened_on between $3 and $4) live
  -- Of all that ever came these are few: each is looked up, and no other.
  cross join lateral (select x.* from referral x where x.organisation_id = $1 and x.id = live.id offset 0) r
  join case_file k on k.organisation_id = $1 and k.referral_id = r.id and k.opened_on <= $5
  where r.contract_id = any (s.contract_ids) and r.received_on <= $5),
cases as (
  select jsonb_build_object('opened', count(*) filter (where opened_on between $3 and $4), 'closed', count(*) filter (where closed_on between $3 and $4),
    'openAtStart', count(*) filter (where opened_on < $3 and (closed_on is null or closed_on >= $3)),
    'openAtEnd', count(*) filter (where opened_on <= $4 and (closed_on is null or closed_on > $4))) as counts from spell),
take_up as (
  select jsonb_build_object('people', (select count(distinct person_id) from spell where service = 'IMHA' and opened_on between $3 and $4 and legal_status = any (s.detained_legal_status)),
    'detentionsStarted', (select coalesce(sum(detentions_started), 0) from detention_count where organisation_id = $1 and from_on = $3 and to_on = $4)) as counts from setting s)`;

/** A contact falls under its referral's contract; one without a referral under its ward's, its person's newest, or the usual one. */
const SUPPORTED = `supported as (
  select count(distinct c.person_id) as people from setting s cross join (
    select distinct person_id, referral_id, ward_id, case when referral_id is null then happened_on end as happened_on from contact
    where organisation_id = $1 and happened_on between $3 and ${LAST_ON} and outcome = 'DELIVERED' and kind in ('PERSON_CONTACT', 'MEETING')) c
  left join lateral (select x.contract_id from referral x where x.organisation_id = $1 and x.id = c.referral_id offset 0) r on true
  where coalesce(r.contract_id,
    (select h.contract_id from ward w join hospital h on h.organisation_id = $1 and h.id = w.hospital_id where w.organisation_id = $1 and w.id = c.ward_id),
    (select n.contract_id from referral n where n.organisation_id = $1 and n.person_id = c.person_id and n.received_on <= c.happened_on order by n.received_at desc, n.id limit 1),
    (select d.id from contract d where d.organisation_id = $1 and d.is_default)) = any (s.contract_ids))`;

/** The year a needed day is missing for: that of the day itself before the calendar begins, else the first one after it ends. */
const UNKNOWN_YEAR = `select min(extract(year from case when e.start_ordinal is null and e.counted_from <= s.last_known then e.counted_from else s.last_known + 1 end))::integer
  from elapsed e where e.days is null and e.asked_on is not null`;
const WITHOUT_TARGET = `select min(e.standard || ', ' || e.service || ', ' || e.priority) from elapsed e where e.target is null and e.standard is not null`;

export const FIGURE_COUNTS = `with ${[SETTING, KNOWN, TARGET, CLOCK, ASKED, VERDICT, RECEIVED, CASES, SUPPORTED].join(',\n')}
select (${UNKNOWN_YEAR}) as unknown_year, (${WITHOUT_TARGET}) as without_target, jsonb_build_object(
  'received', received.counts, 'bySource', split.by_source, 'byLegalStatus', split.by_status, 'ineligibleByReason', split.by_reason,
  'duplicates', (select count(*) from referral r where r.organisation_id = $1 and r.contract_id = any (s.contract_ids) and r.duplicate_of is not null and r.received_on between $3 and s.last_on),
  'takeUp', take_up.counts, 'verdicts', verdicts.counts,
  'waitsOfReached', coalesce((select jsonb_agg(days order by days) from elapsed where measure = 'K13' and event_on is not null), '[]'),
  'waitsAtEnd', coalesce((select jsonb_agg(days order by days) from elapsed where measure = 'K17'), '[]'),
  'peopleReached', (select count(distinct person_id) from elapsed where measure = 'K13' and event_on is not null),
  'peopleWaiting', (select count(distinct person_id) from elapsed where measure = 'K17'),
  'waitBands', s.wait_bands, 'cases', cases.counts, 'peopleSupported', supported.people) as counts
from setting s, received, split, take_up, verdicts, cases, supported`;
