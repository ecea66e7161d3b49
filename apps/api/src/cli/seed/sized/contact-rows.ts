import { PLAIN_TOPICS, REACHED_OUTCOMES, STATUTORY_TOPIC_CODES, type ContactOutcome } from '@alongside/domain/codes';
import { lastDayOf, type Episode } from './episode.js';
import { note, theirWords, visitPurpose } from './invented-words.js';
import type { Making, SizedWard } from './making.js';
import { ELSEWHERE } from './referral-rows.js';
import { CASEWORK, KIND, MEETING, MODE, OUTCOME, PRIVACY } from './spreads.js';

/** One dated piece of work of an episode, before it has a row. */
export interface PlannedContact {
  readonly day: number;
  readonly isFirst: boolean;
  readonly outcome: ContactOutcome | null;
  readonly kind: 'PERSON_CONTACT' | 'MEETING' | 'CASEWORK' | 'DROP_IN';
}
/** Whose work it is, and where. */
export interface WorkedOn {
  readonly personId: string;
  readonly referralId: string;
  readonly caseId: string | null;
  readonly membershipId: string;
  readonly ward: SizedWard | null;
}
const PLANNED_PERCENT = 8;
const FIRST_TALK = 16 * 60;

/** The contacts of an episode in their order: a first talk within days, the others spread until it ends. */
export function contactsOf(episode: Episode, { seeded, days }: Making): PlannedContact[] {
  const end = lastDayOf(episode);
  const firstDay = Math.min(episode.receivedDay + Math.floor(seeded.exponential(2.2)), end);
  const others = Array.from({ length: Math.max(episode.contacts - 1, 0) }, () =>
    Math.max(firstDay, days.weekday(seeded.between(firstDay, end))),
  );
  const all = episode.contacts === 0 ? [] : [firstDay, ...others.sort((a, b) => a - b)];
  let isReached = false;
  return all.map((day, index) => {
    const isNeeded = episode.reach === 'CASE' && !isReached && (index > 0 || all.length === 1);
    const kind = index === 0 || isNeeded ? 'PERSON_CONTACT' : seeded.weighted(KIND);
    const outcome = kind === 'CASEWORK' ? null : isNeeded ? 'DELIVERED' : seeded.weighted(OUTCOME);
    isReached ||= kind === 'PERSON_CONTACT' && outcome !== null && REACHED_OUTCOMES.includes(outcome);
    return { day, isFirst: day === episode.receivedDay, outcome, kind };
  });
}

/** The day of the first talk in which the person was reached, or null. */
export const reachedDayOf = (contacts: readonly PlannedContact[]): number | null =>
  contacts.find(
    ({ kind, outcome }) => kind === 'PERSON_CONTACT' && outcome !== null && REACHED_OUTCOMES.includes(outcome),
  )?.day ?? null;

export function addContact(making: Making, contact: PlannedContact, on: WorkedOn): void {
  const { rows, seeded, days } = making;
  const { kind, outcome, day } = contact;
  const minute = contact.isFirst ? FIRST_TALK + seeded.below(60) : 9 * 60 + 5 * seeded.below(84);
  const isLong = outcome === null || REACHED_OUTCOMES.includes(outcome);
  const minutes = isLong ? seeded.between(3, 15) * 5 : seeded.below(3) * 5;
  const mode = kind === 'CASEWORK' ? null : seeded.weighted(MODE);
  const place = { ward_id: on.ward?.id ?? null, place_text: on.ward ? null : ELSEWHERE };
  const when = { startedAt: days.at(day, minute), on: days.date(day) };
  const isPlanned = kind === 'PERSON_CONTACT' && seeded.chance(PLANNED_PERCENT);
  rows.add('contact', {
    id: seeded.id(),
    person_id: on.personId,
    referral_id: on.referralId,
    case_id: on.caseId,
    membership_id: on.membershipId,
    planned_visit_id: isPlanned
      ? addPlan(making, on, { ...place, starts_at: when.startedAt, planned_on: when.on })
      : null,
    kind,
    mode,
    outcome,
    meeting_type: kind === 'MEETING' ? seeded.weighted(MEETING) : null,
    casework_type: kind === 'CASEWORK' ? seeded.weighted(CASEWORK) : null,
    started_at: when.startedAt,
    happened_on: when.on,
    minutes,
    travel_minutes: mode === 'F2F' ? seeded.below(9) * 5 : 0,
    ...said(making, kind === 'PERSON_CONTACT' && mode === 'F2F', outcome === 'DELIVERED'),
    headcount: null,
    ...place,
    written_at: days.at(day, minute + minutes + 10),
    saved_at: days.at(day, minute + minutes + 12),
  });
}

/** The plan that a visit was made from. Gives its id. */
function addPlan(
  { rows, seeded }: Making,
  { personId, membershipId }: WorkedOn,
  where: Readonly<Record<string, string | null>>,
): string {
  const id = seeded.id();
  const plan = { person_id: personId, membership_id: membershipId, ...where, minutes: 30 };
  rows.add('planned_visit', { id, ...plan, purpose: visitPurpose(seeded), state: 'LOGGED' });
  return id;
}

const TOGETHER = ['EXPLAINED_RIGHTS', 'GAVE_LEAFLET', 'LISTENED', 'WARD_ROUND', 'CARE_PLAN'];

/** What was talked about, where anything was; privacy is asked of talks face to face alone. */
function said({ seeded, noted }: Making, isAskedOfPrivacy: boolean, wasHeld: boolean) {
  const privacy = isAskedOfPrivacy && wasHeld ? seeded.weighted(PRIVACY) : null;
  return {
    privacy,
    privacy_reason: privacy === 'NO_SPACE' || privacy === 'STAFF_PRESENT' ? 'No other room was free' : null,
    topics: wasHeld ? [...seeded.some(STATUTORY_TOPIC_CODES, 2), ...seeded.some(PLAIN_TOPICS, 2)] : [],
    together: wasHeld ? seeded.some(TOGETHER, 2) : [],
    left_with: [],
    their_words: wasHeld && seeded.chance(12) ? theirWords(seeded) : null,
    note: noted.next() ? note(seeded) : null,
    interpreter_used: null,
  };
}

/** A talk with whoever came up on a ward, in nobody's record. */
export function addDropIn(making: Making, day: number): void {
  const { rows, seeded, days, provider } = making;
  const at = 13 * 60 + seeded.below(120);
  rows.add('contact', {
    id: seeded.id(),
    person_id: null,
    referral_id: null,
    case_id: null,
    membership_id: seeded.pick(provider.advocateIds),
    planned_visit_id: null,
    kind: 'DROP_IN',
    mode: 'F2F',
    outcome: null,
    meeting_type: null,
    casework_type: null,
    started_at: days.at(day, at),
    happened_on: days.date(day),
    minutes: 45,
    travel_minutes: 20,
    ...said(making, false, false),
    headcount: seeded.between(2, 11),
    ward_id: seeded.pick(provider.wards).id,
    place_text: null,
    written_at: days.at(day, at + 60),
    saved_at: days.at(day, at + 61),
  });
}
