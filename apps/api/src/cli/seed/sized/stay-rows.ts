import type { Episode } from './episode.js';
import type { Making, SizedWard } from './making.js';
import { ELSEWHERE } from './referral-rows.js';

export interface Stayed {
  readonly episode: Episode;
  readonly ward: SizedWard | null;
}

/** Where the person was, an episode after the other; the last stay goes on while the episode does, or beyond it. */
export function addStays({ rows, seeded, days }: Making, personId: string, stays: readonly Stayed[]): void {
  stays.forEach(({ episode, ward }, index) => {
    const next = stays[index + 1]?.episode.receivedDay;
    const until =
      next ?? (episode.endDay === null || seeded.chance(30) ? null : Math.min(episode.endDay + seeded.below(10), -1));
    rows.add('stay', {
      id: seeded.id(),
      person_id: personId,
      ward_id: ward?.id ?? null,
      place_text: ward ? null : ELSEWHERE,
      from_on: days.date(episode.receivedDay),
      to_on: until === null ? null : days.date(Math.max(until, episode.receivedDay)),
    });
  });
}
