import { randomUUID } from 'node:crypto';
import type { Days } from './days.js';
import type { PracticePerson } from './practice-file.js';
import { addLegalHistory } from './legal-rows.js';
import { fail, memberOf, type ProviderIds } from './provider-rows.js';
import { addReferral, type AddedReferral } from './referral-rows.js';
import type { Rows } from './rows.js';
import { addSharing } from './sharing-rows.js';

/** One invented person with everything that happened to them. Gives their id. */
export function addPerson(rows: Rows, person: PracticePerson, days: Days, ids: ProviderIds, prefix: string): string {
  const personId = randomUUID();
  rows.add('person', {
    id: personId,
    reference: `${prefix}-${1001 + rows.count('person')}`,
    name: person.name,
    name_kind: person.nameKind,
    is_provisional: person.referrals.every((referral) => referral.undecided),
    pronouns: person.pronouns ?? null,
    date_of_birth: person.born ?? null,
    ethnic_category: person.ethnic,
    gender_identity: person.gender,
    first_language: person.language,
    interpreter_needed: Boolean(person.interpreter),
    interpreter_language: person.interpreter ?? null,
    advocate_gender_wanted: person.advocateGender ?? null,
    contact_note: person.contactNote ?? null,
    safe_to_visit: person.safeToVisit ?? null,
    other_people: person.otherPeople ?? null,
    wants: person.wants ?? null,
    wants_heard_on: person.wantsDaysAgo === undefined ? null : days.ago(person.wantsDaysAgo),
    ask_again: person.askAgain ? 'ON_DATE' : null,
    ask_again_on: person.askAgain ? days.ahead(person.askAgain.inDays) : null,
    ask_again_by: person.askAgain ? memberOf(ids, person.askAgain.by) : null,
  });
  for (const need of person.needs) rows.add('communication_need', { id: randomUUID(), person_id: personId, need_group: 'COMMUNICATION_SUPPORT', code: need.code, note: need.note });
  addLegalHistory(rows, { person, days, personId, recordedBy: supporterOf(ids, person) });
  addStay(rows, person, days, ids, personId);
  const referrals = person.referrals.map((referral) => addReferral(rows, { person, referral, personId, days, ids, prefix }));
  addWork(rows, person, days, ids, personId, referrals);
  addSharing(rows, { person, days, personId, recordedBy: supporterOf(ids, person), memberOf: (key) => memberOf(ids, key) });
  return personId;
}

const supporterOf = (ids: ProviderIds, person: PracticePerson): string => memberOf(ids, person.referrals.find((each) => each.advocate)?.advocate ?? [...ids.members.keys()][0] ?? fail('nobody works here'));

function addStay(rows: Rows, person: PracticePerson, days: Days, ids: ProviderIds, personId: string): void {
  const ward = person.ward === undefined ? null : (ids.wards.get(person.ward)?.id ?? fail(`no ward ${person.ward}`));
  rows.add('stay', { id: randomUUID(), person_id: personId, ward_id: ward, place_text: person.placeWords ?? null, from_on: days.ago(person.stayDaysAgo), to_on: person.stayEndedDaysAgo === undefined ? null : days.ago(person.stayEndedDaysAgo) });
}

function addWork(rows: Rows, person: PracticePerson, days: Days, ids: ProviderIds, personId: string, referrals: readonly AddedReferral[]): void {
  const membershipId = supporterOf(ids, person);
  const ward = person.ward === undefined ? null : (ids.wards.get(person.ward)?.id ?? null);
  const place = { ward_id: ward, place_text: person.placeWords ?? null };
  const loggedVisit = randomUUID();
  for (const visit of person.planned) {
    const on = days.ahead(visit.inDays);
    rows.add('planned_visit', { id: visit.logged ? loggedVisit : randomUUID(), person_id: personId, membership_id: membershipId, ...place, starts_at: days.at(on, visit.at), planned_on: on, minutes: visit.minutes, purpose: visit.purpose, state: visit.logged ? 'LOGGED' : 'PLANNED' });
  }
  for (const contact of person.contacts) {
    const startedAt = days.moment(contact);
    const referral = referrals[contact.of];
    const by = person.referrals[contact.of]?.advocate;
    rows.add('contact', {
      id: randomUUID(), person_id: personId, referral_id: referral?.id ?? null, case_id: referral?.caseId ?? null, membership_id: by ? memberOf(ids, by) : membershipId,
      planned_visit_id: contact.fromPlan ? loggedVisit : null, kind: contact.kind, mode: contact.mode, outcome: contact.outcome, meeting_type: contact.meetingType ?? null,
      started_at: startedAt, happened_on: contact.minutesAgo === undefined ? days.ago(contact.daysAgo) : days.today, minutes: contact.minutes, travel_minutes: 0,
      privacy: contact.privacy ?? null, topics: contact.topics, together: contact.together, left_with: contact.leftWith, their_words: contact.theirWords ?? null, note: contact.note ?? null,
      interpreter_used: contact.interpreter ?? null, ...place, written_at: days.after(startedAt, contact.minutes + 10), saved_at: days.after(startedAt, contact.minutes + 12),
    });
  }
  for (const action of person.actions) rows.add('action', { id: randomUUID(), person_id: personId, membership_id: membershipId, title: action.title, due_on: days.ahead(action.inDays), created_by: membershipId });
}
