import { instantInSql } from '../../platform/database/instant-in-sql.js';

/** What `PersonInList` is built from; `e` is a line of the caseload, or of the people to ask again, in the same columns. */
export const LINE = `json_build_object(
    'referralId', e.referral_id, 'personId', e.person_id, 'name', e.name, 'reference', e.reference, 'service', e.service, 'state', e.state,
    'advocateName', (select m.display_name from membership m where m.organisation_id = e.organisation_id and m.id = e.advocate_id),
    'needs', e.needs, 'legalStatusCode', e.legal_status_code, 'communityStatus', e.community_status, 'place', e.place,
    'nextClock', case when e.next_due_on is not null then json_build_object('code', e.next_clock_code, 'lastDay', e.next_due_on, 'opensOn', e.next_due_from) end,
    'lastContact', case when e.last_contact_at is not null then json_build_object('at', ${instantInSql('e.last_contact_at')}, 'outcome', e.last_contact_outcome) end,
    'nextStep', case when e.next_step is not null or e.next_step_on is not null
      then json_build_object('text', e.next_step, 'on', e.next_step_on, 'at', ${instantInSql('e.next_step_at')}) end,
    'openActions', e.open_actions, 'wardSharing', e.ward_sharing, 'askAgainOn', e.ask_again_on)`;

/** Every accepted, open referral. */
export const CASELOAD_LINES = `(select c.*, c.id as referral_id, null::date as ask_again_on from caseload_entry c)`;

/**
 * People whom nobody supports now and who asked to be asked again. Their contract, service and state are those of their
 * newest referral; what was known of their legal status is not shown, because nobody has kept it since.
 */
export const ASK_AGAIN_LINES = `(select p.organisation_id, p.id, p.id as person_id, null::uuid as referral_id, r.contract_id, p.ask_again_by as advocate_id, r.service, coalesce(r.state, 'CLOSED') as state,
    p.name, p.reference, null::text as legal_status_code, null::text as community_status, s.ward_id, coalesce(w.name || ', ' || h.name, s.place_text) as place,
    null::text as next_clock_code, null::date as next_due_on, null::date as next_due_from, p.ask_again_on as sort_due_on,
    k.started_at as last_contact_at, k.outcome as last_contact_outcome, null::text as next_step, null::timestamptz as next_step_at, null::date as next_step_on,
    (select count(*)::integer from action a where a.organisation_id = p.organisation_id and a.person_id = p.id and a.done_at is null) as open_actions,
    coalesce((select x.choice from sharing_party t join sharing_choice x on x.organisation_id = t.organisation_id and x.party_id = t.id
      where t.organisation_id = p.organisation_id and t.person_id = p.id and t.kind = 'WARD_TEAM' order by x.position desc limit 1), 'NOT_ASKED') as ward_sharing,
    array(select case when n.code = 'OTHER' then n.note else n.code end from communication_need n
      where n.organisation_id = p.organisation_id and n.person_id = p.id and n.ended_on is null order by n.code, n.note) as needs,
    p.ask_again_on
  from person p
  left join lateral (select x.contract_id, x.service, x.state from referral x
    where x.organisation_id = p.organisation_id and x.person_id = p.id order by x.received_at desc, x.id limit 1) r on true
  left join stay s on s.organisation_id = p.organisation_id and s.person_id = p.id and s.to_on is null
  left join ward w on w.organisation_id = s.organisation_id and w.id = s.ward_id
  left join hospital h on h.organisation_id = w.organisation_id and h.id = w.hospital_id
  left join lateral (select x.started_at, x.outcome from contact x where x.organisation_id = p.organisation_id and x.person_id = p.id
    and x.kind in ('PERSON_CONTACT', 'MEETING') order by x.started_at desc, x.id limit 1) k on true
  where p.ask_again_on is not null and p.merged_into is null
    and not exists (select 1 from referral o where o.organisation_id = p.organisation_id and o.person_id = p.id and o.closed_on is null and o.duplicate_of is null))`;
