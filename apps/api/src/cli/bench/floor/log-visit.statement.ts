/** $1 organisation, $2 person, $3 the advocate, $4 when it began, $5 its length, $6 the note. One row, durable, and what is answered. */
export const LOG_VISIT = `with subject as (
  select r.id, r.state, (select k.id from case_file k where k.organisation_id = $1 and k.referral_id = r.id) as case_id
  from referral r where r.organisation_id = $1 and r.person_id = $2 and r.advocate_id = $3 and r.closed_on is null
  order by r.state = 'CASE_OPEN' desc, r.received_at, r.id limit 1),
logged as (
  insert into contact (organisation_id, id, person_id, referral_id, case_id, membership_id, kind, mode, outcome, started_at, happened_on, minutes, privacy, note, written_at)
  select $1, gen_random_uuid(), $2, s.id, s.case_id, $3, 'PERSON_CONTACT', 'F2F', 'DELIVERED', $4, ($4::timestamptz at time zone 'Europe/London')::date, $5, 'PRIVATE', $6, now()
  from subject s returning id, person_id, started_at, outcome, case_id)
select json_build_object('id', l.id, 'personId', l.person_id, 'startedAt', to_char(l.started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'outcome', l.outcome, 'caseId', l.case_id, 'referralState', s.state)::text as answer from logged l, subject s`;
