import { lastDayOf, type Episode } from './episode.js';
import { actionTitle, visitPurpose } from './invented-words.js';
import type { Making } from './making.js';
import type { WorkedOn } from './contact-rows.js';
import { ELSEWHERE } from './referral-rows.js';

const MOST_OPEN = 3;
const SOON = 14;

/** What was to be done in an episode: nearly all of it is; an open one has some left. */
export function addActions(
  { rows, seeded, days }: Making,
  episode: Episode,
  { personId, membershipId }: WorkedOn,
): void {
  const end = lastDayOf(episode);
  const left = episode.fate === 'OPEN' ? Math.min(seeded.below(MOST_OPEN + 1), episode.actions) : 0;
  for (let index = 0; index < episode.actions; index += 1) {
    const isLeft = index < left;
    const createdDay = isLeft
      ? Math.max(episode.receivedDay, -1 - seeded.below(20))
      : seeded.between(episode.receivedDay, end);
    const doneDay = isLeft ? null : Math.min(createdDay + Math.floor(seeded.exponential(5)), end);
    rows.add('action', {
      id: seeded.id(),
      person_id: personId,
      membership_id: membershipId,
      title: actionTitle(seeded),
      due_on: isLeft
        ? days.date(seeded.between(-4, SOON))
        : days.date(Math.min(createdDay + seeded.between(1, 10), SOON)),
      done_at: doneDay === null ? null : days.at(doneDay, 17 * 60 + 20),
      done_by: doneDay === null ? null : membershipId,
      created_at: days.at(createdDay, 17 * 60),
      created_by: membershipId,
    });
  }
}

/** Most of those supported will be seen within a fortnight, from today on. */
export function addNextVisit(
  { rows, seeded, days }: Making,
  episode: Episode,
  { personId, membershipId, ward }: WorkedOn,
): void {
  if (episode.fate !== 'OPEN' || episode.reach === 'OFFERED' || !seeded.chance(75)) return;
  const day = seeded.below(SOON);
  rows.add('planned_visit', {
    id: seeded.id(),
    person_id: personId,
    membership_id: membershipId,
    ward_id: ward?.id ?? null,
    place_text: ward ? null : ELSEWHERE,
    starts_at: days.at(day, 9 * 60 + 15 * seeded.below(32)),
    planned_on: days.date(day),
    minutes: 30,
    purpose: visitPurpose(seeded),
    state: 'PLANNED',
  });
}
