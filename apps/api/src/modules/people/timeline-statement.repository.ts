import { instantInSql } from '../../platform/database/instant-in-sql.js';

/** What has only a date stands at midday in London, or now if that has not come yet; its day is exact either way. */
const atMidday = (date: string) => `least((${date} + time '12:00') at time zone 'Europe/London', $4::timestamptz)`;
const onDay = (instant: string) => `(${instant} at time zone 'Europe/London')::date`;
const nameOf = (id: string) =>
  `(select m.display_name from membership m where m.organisation_id = $1 and m.id = ${id})`;
const placeOf = (
  row: string,
) => `coalesce((select w.name || ', ' || h.name from ward w join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
    where w.organisation_id = $1 and w.id = ${row}.ward_id), ${row}.place_text)`;

const CONTACTS = `select 'CONTACT' as type, c.id, c.started_at as at, c.happened_on as on_day, c.membership_id as by_id, json_build_object(
    'kind', c.kind, 'mode', c.mode, 'outcome', c.outcome, 'meetingType', c.meeting_type, 'caseworkType', c.casework_type, 'minutes', c.minutes,
    'privacy', c.privacy, 'privacyReason', c.privacy_reason, 'topics', c.topics, 'together', c.together, 'leftWith', c.left_with,
    'theirWords', c.their_words, 'note', c.note, 'interpreterUsed', c.interpreter_used, 'place', ${placeOf('c')}, 'referralId', c.referral_id,
    'writtenAt', ${instantInSql('c.written_at')}) as detail
  from contact c where c.organisation_id = $1 and c.person_id = $2`;

const PLANNED = `select 'PLANNED', v.id, v.starts_at, v.planned_on, v.membership_id,
    json_build_object('minutes', v.minutes, 'purpose', v.purpose, 'place', ${placeOf('v')})
  from planned_visit v where v.organisation_id = $1 and v.person_id = $2 and v.state = 'PLANNED'`;

const REFERRALS = `select 'REFERRAL', r.id, r.received_at, r.received_on, null::uuid, json_build_object('reference', r.reference, 'service', r.service,
    'source', r.source, 'channel', r.channel, 'referrerName', r.referrer_name, 'referrerRole', r.referrer_role)
  from referral r where r.organisation_id = $1 and r.person_id = $2
  union all
  select 'DECISION', r.id, greatest(r.received_at, ${atMidday('r.eligibility_decided_on')}), r.eligibility_decided_on, r.eligibility_decided_by,
    json_build_object('reference', r.reference, 'service', r.service, 'source', r.source, 'eligibility', r.eligibility, 'reason', r.ineligible_reason, 'note', r.decision_note,
      'pointedTo', r.pointed_to, 'citation', r.eligibility_answer -> 'citation')
  from referral r where r.organisation_id = $1 and r.person_id = $2 and r.eligibility_decided_on is not null
  union all
  select 'CLOSED', r.id, greatest(r.received_at, ${atMidday('r.closed_on')}), r.closed_on, r.closed_by,
    json_build_object('reference', r.reference, 'service', r.service, 'reason', r.closure_reason, 'note', r.closure_note)
  from referral r where r.organisation_id = $1 and r.person_id = $2 and r.closed_on is not null`;

const ALLOCATIONS = `select 'ALLOCATION', a.id, a.allocated_at, ${onDay('a.allocated_at')}, a.allocated_by,
    json_build_object('advocateName', ${nameOf('a.membership_id')}, 'state', a.state, 'reason', a.reason, 'reference', r.reference)
  from allocation a join referral r on r.organisation_id = a.organisation_id and r.id = a.referral_id
  where r.organisation_id = $1 and r.person_id = $2 and a.state <> 'UNDONE'`;

const CASES = `select 'CASE_OPENED', k.id, greatest(r.received_at, ${atMidday('k.opened_on')}), k.opened_on, null::uuid,
    json_build_object('service', k.service, 'instruction', k.instruction, 'reference', r.reference)
  from case_file k join referral r on r.organisation_id = k.organisation_id and r.id = k.referral_id
  where k.organisation_id = $1 and k.person_id = $2`;

const SHARING = `select 'SHARING', s.id, s.recorded_at, ${onDay('s.recorded_at')}, s.recorded_by,
    json_build_object('partyName', t.name, 'partyKind', t.kind, 'choice', s.choice, 'scope', s.scope, 'lasts', s.lasts, 'toldHow', s.told_how, 'note', s.note)
  from sharing_choice s join sharing_party t on t.organisation_id = s.organisation_id and t.id = s.party_id
  where s.organisation_id = $1 and s.person_id = $2`;

const LEGAL = `select 'LEGAL', e.id, coalesce(e.happened_at, ${atMidday('e.happened_on')}), e.happened_on, e.recorded_by,
    json_build_object('event', e.type, 'section', e.detail ->> 'section', 'legalStatusCode', e.legal_status_code, 'communityStatus', e.community_status, 'source', e.source,
      'isCorrected', exists (select 1 from legal_event x where x.organisation_id = e.organisation_id and x.corrects = e.id))
  from legal_event e where e.organisation_id = $1 and e.person_id = $2 and e.type <> 'entryWithdrawn'`;

const ACTIONS = `select 'ACTION_DONE', a.id, a.done_at, ${onDay('a.done_at')}, a.done_by, json_build_object('title', a.title, 'dueOn', a.due_on)
  from action a where a.organisation_id = $1 and a.person_id = $2 and a.done_at is not null`;

const STAYS = `select 'STAY', s.id, ${atMidday('s.from_on')}, s.from_on, null::uuid, json_build_object('place', ${placeOf('s')}, 'toOn', s.to_on)
  from stay s where s.organisation_id = $1 and s.person_id = $2`;

/** Everything that happened to and with one person, unsorted. $1 organisation, $2 person, $4 now. */
export const TIMELINE = [CONTACTS, PLANNED, REFERRALS, ALLOCATIONS, CASES, SHARING, LEGAL, ACTIONS, STAYS].join(
  '\n  union all\n  ',
);

/** One entry of the timeline as its contract has it, from a row `t` of the union above. */
export const TIMELINE_ENTRY = `json_build_object('id', t.id, 'type', t.type, 'at', ${instantInSql('t.at')}, 'on', t.on_day, 'byName', ${nameOf('t.by_id')}, 'detail', t.detail)`;
