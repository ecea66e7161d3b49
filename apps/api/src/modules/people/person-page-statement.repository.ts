import { instantInSql } from '../../platform/database/instant-in-sql.js';
import { TIMELINE, TIMELINE_ENTRY } from './timeline-statement.repository.js';

const list = (item: string, order: string, from: string) =>
  `coalesce((select json_agg(${item} order by ${order}) from ${from}), '[]'::json)`;
const ofPerson = (row: string) => `${row}.organisation_id = p.organisation_id and ${row}.person_id = p.id`;
const nameOf = (id: string) =>
  `(select m.display_name from membership m where m.organisation_id = p.organisation_id and m.id = ${id})`;

const NEEDS = list(
  `json_build_object('code', n.code, 'note', n.note)`,
  'n.code, n.note',
  `communication_need n where ${ofPerson('n')} and n.ended_on is null`,
);

const PLACE = `(select json_build_object('wardId', s.ward_id, 'wardName', w.name, 'hospitalName', h.name, 'words', s.place_text) from stay s
  left join ward w on w.organisation_id = s.organisation_id and w.id = s.ward_id
  left join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
  where ${ofPerson('s')} and s.to_on is null)`;

/** As it was worked out last; for somebody whose clocks never were, as it was told last. */
const LEGAL_STATUS = `coalesce((select json_build_object('code', s.legal_status_code, 'communityStatus', s.community_status, 'since', s.status_since) from legal_standing s
    where ${ofPerson('s')} and (s.legal_status_code is not null or s.community_status is not null)),
  (select json_build_object('code', e.legal_status_code, 'communityStatus', e.community_status, 'since', case when (e.detail ->> 'isStartKnown') is distinct from 'false' then e.happened_on end) from legal_event e
  where ${ofPerson('e')} and (e.legal_status_code is not null or e.community_status is not null)
    and not exists (select 1 from legal_event c where c.organisation_id = e.organisation_id and c.corrects = e.id)
  order by e.happened_on desc, e.position desc limit 1))`;
const PROMPT_FROM = `(select min(e.prompt_from) from caseload_entry e where ${ofPerson('e')})`;

const REFERRALS = list(
  `json_build_object('id', r.id, 'version', r.version, 'reference', r.reference, 'service', r.service, 'state', r.state, 'source', r.source, 'receivedOn', r.received_on,
    'advocateId', r.advocate_id, 'advocateName', ${nameOf('r.advocate_id')}, 'allocationId', a.id, 'allocationState', a.state,
    'caseId', k.id, 'caseOpenedOn', k.opened_on, 'instruction', k.instruction, 'closedOn', r.closed_on, 'closureReason', r.closure_reason, 'firstContactDueOn', r.first_contact_due_on)`,
  'r.closed_on desc nulls first, r.received_at desc, r.id',
  `referral r
   left join case_file k on k.organisation_id = r.organisation_id and k.referral_id = r.id
   left join allocation a on a.organisation_id = r.organisation_id and a.referral_id = r.id and a.ended_at is null
   where ${ofPerson('r')}`,
);

const CLOCKS = list(
  `json_build_object('code', c.code, 'isLaw', c.is_law, 'opensOn', c.opens_on, 'lastDay', c.last_day, 'acceptedUntil', c.accepted_until, 'expiresAt', ${instantInSql('c.expires_at')}, 'state', c.state, 'openPoint', c.open_point,
    'citation', c.citation, 'ruleVersion', c.rule_version, 'working', c.working, 'missing', c.missing)`,
  'c.last_day nulls last, c.code',
  `clock c where ${ofPerson('c')} and c.state <> 'SETTLED'`,
);

const CHOICE_FIELDS = `'choice', s.choice, 'scope', s.scope, 'lasts', s.lasts, 'untilOn', s.until_on, 'toldHow', s.told_how, 'chosenOn', s.chosen_on,
    'capacity', s.capacity, 'isCompetent', s.is_competent, 'isInformed', s.is_informed, 'decidedBy', s.decided_by, 'usedAt', ${instantInSql('s.used_at')}`;
/** How the last choice about a party stands today, as the rules of sharing say it. */
const STANDING = `case f.choice when 'DONT_SHARE' then 'not-wanted' when 'ASK_FIRST' then 'ask-first'
    when 'SHARE' then case when f.used_at is not null then 'used-up' when f.until_on < $3::date then 'run-out' else 'in-force' end else 'never-asked' end`;
const SHARING = list(
  `json_build_object('partyId', t.id, 'kind', t.kind, 'name', t.name, 'standing', ${STANDING},
    'choice', case when f.choice = 'SHARE' and (f.used_at is not null or f.until_on < $3::date) then 'ASK_FIRST' else coalesce(f.choice, 'NOT_ASKED') end,
    'scope', coalesce(f.scope, '{}'), 'lasts', f.lasts, 'untilOn', f.until_on, 'toldHow', f.told_how, 'chosenOn', f.chosen_on,
    'capacity', f.capacity, 'isCompetent', f.is_competent, 'isInformed', f.is_informed, 'decidedBy', f.decided_by,
    'history', ${list(
      `json_build_object(${CHOICE_FIELDS}, 'recordedAt', ${instantInSql('s.recorded_at')}, 'recordedBy', ${nameOf('s.recorded_by')}, 'note', s.note)`,
      's.position desc',
      'sharing_choice s where s.organisation_id = t.organisation_id and s.party_id = t.id',
    )})`,
  't.sort_order, t.added_at, t.id',
  `sharing_party t left join lateral (select x.* from sharing_choice x where x.organisation_id = t.organisation_id and x.party_id = t.id order by x.position desc limit 1) f on true
   where ${ofPerson('t')}`,
);

const PLANNED = list(
  `json_build_object('id', v.id, 'personId', v.person_id, 'startsAt', ${instantInSql('v.starts_at')}, 'minutes', v.minutes, 'wardId', v.ward_id, 'purpose', v.purpose,
    'state', v.state, 'version', v.version, 'place', coalesce(w.name || ', ' || h.name, v.place_text))`,
  'v.starts_at, v.id',
  `planned_visit v left join ward w on w.organisation_id = v.organisation_id and w.id = v.ward_id
   left join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
   where ${ofPerson('v')} and v.state = 'PLANNED'`,
);

const ACTIONS = list(
  `json_build_object('id', a.id, 'personId', a.person_id, 'personName', p.name, 'title', a.title, 'dueOn', a.due_on, 'doneAt', ${instantInSql('a.done_at')},
    'ownerName', ${nameOf('a.membership_id')}, 'version', a.version)`,
  'a.done_at desc nulls first, a.due_on nulls last, a.created_at, a.id',
  `(select x.* from action x where ${ofPerson('x')} order by x.done_at desc nulls first, x.created_at desc limit 100) a`,
);

const LOOKED = `(select count(distinct e.actor_id) from audit_event e where ${ofPerson('e')}
  and e.action in ('person:open', 'referral:read') and e.happened_at > $4::timestamptz - interval '30 days')`;

/**
 * The whole page of one person as JSON, and beside it their clocks, to which how they stand today is still to be added.
 * $1 organisation, $2 person, $3 today, $4 now. Nothing is made binary JSON on the way: reading it in again costs more than the page.
 */
export const PERSON_PAGE = `with happened as materialized (${TIMELINE}),
  newest as (select * from happened order by at desc, type, id limit 200)
  select json_build_object('id', p.id, 'version', p.version, 'reference', p.reference, 'name', p.name, 'nameKind', p.name_kind, 'pronouns', p.pronouns,
      'dateOfBirth', p.date_of_birth, 'age', date_part('year', age($3::date, p.date_of_birth)), 'nhsNumber', p.nhs_number, 'ethnicCategory', p.ethnic_category,
      'genderIdentity', p.gender_identity, 'firstLanguage', p.first_language, 'interpreterNeeded', p.interpreter_needed, 'interpreterLanguage', p.interpreter_language,
      'phone', p.phone, 'email', p.email, 'contactNote', p.contact_note, 'safeToVisit', p.safe_to_visit, 'otherPeople', p.other_people,
      'wants', p.wants, 'wantsHeardOn', p.wants_heard_on, 'askAgain', p.ask_again, 'askAgainOn', p.ask_again_on,
      'needs', ${NEEDS}, 'place', ${PLACE}, 'legalStatus', ${LEGAL_STATUS}, 'promptFrom', ${PROMPT_FROM}, 'referrals', ${REFERRALS}, 'sharing', ${SHARING},
      'planned', ${PLANNED}, 'actions', ${ACTIONS}, 'timeline', ${list(TIMELINE_ENTRY, 't.at desc, t.type, t.id', 'newest t')},
      'timelineTotal', (select count(*) from happened), 'lookedCount', ${LOOKED}, 'today', $3::date)::text as page, ${CLOCKS} as clocks
  from person p where p.organisation_id = $1 and p.id = $2`;
