import { lastDayOf, type Episode } from './episode.js';
import { oneOf, type Making } from './making.js';
import type { MadeReferral } from './referral-rows.js';

/** Who was asked to take the referral, and whether they did. */
export function addAllocation(
  { rows, seeded, days, provider }: Making,
  episode: Episode,
  referral: MadeReferral,
): void {
  if (referral.allocatedAt === null || episode.advocate === null) return;
  const { endDay, reach, fate } = episode;
  const isOffered = reach === 'OFFERED';
  rows.add('allocation', {
    id: seeded.id(),
    referral_id: referral.id,
    membership_id: oneOf(provider.advocateIds, episode.advocate),
    allocated_by: oneOf(provider.managerIds, 0),
    allocated_at: referral.allocatedAt,
    state: isOffered ? 'OFFERED' : fate === 'OPEN' ? 'ACCEPTED' : 'ENDED',
    answered_at: isOffered ? null : referral.allocatedAt,
    ended_at: endDay === null ? null : days.at(endDay, 17 * 60),
  });
}

/** The case, opened when the person was first reached. Gives its id, or null where it never came to one. */
export function addCase(
  { rows, seeded, days }: Making,
  personId: string,
  episode: Episode,
  referral: MadeReferral,
  reachedDay: number | null,
): string | null {
  if (episode.reach !== 'CASE') return null;
  const id = seeded.id();
  const isNonInstructed = seeded.chance(6);
  rows.add('case_file', {
    id,
    referral_id: referral.id,
    person_id: personId,
    service: referral.service,
    opened_on: days.date(reachedDay ?? lastDayOf(episode)),
    instruction: isNonInstructed ? 'NON_INSTRUCTED' : 'INSTRUCTED',
    state: episode.endDay === null ? 'OPEN' : 'CLOSED',
    closed_on: episode.endDay === null ? null : days.date(episode.endDay),
  });
  return id;
}

/** A question that was asked before anything could be decided. */
export function addPause({ rows, seeded, days }: Making, episode: Episode, referral: MadeReferral): void {
  if (!seeded.chance(4)) return;
  const answeredDay = Math.min(episode.receivedDay + seeded.between(1, 4), lastDayOf(episode));
  rows.add('referral_pause', {
    id: seeded.id(),
    referral_id: referral.id,
    from_on: referral.receivedOn,
    to_on: days.date(answeredDay),
    reason: 'INFO_REQUESTED',
    question: 'Which ward is the person on?',
    answer: 'Told by telephone',
  });
}
