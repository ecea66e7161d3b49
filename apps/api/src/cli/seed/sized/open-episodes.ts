import type { Episode, PersonPlan } from './episode.js';
import type { Seeded } from './seeded.js';
import type { Size } from './sizes.js';

/** Of a provider's referrals, how many wait for an advocate, and how many for a decision, at any one time. */
const WAITING_IN = 500;
const UNDECIDED_IN = 650;
const STAYS_OPEN_DAYS = 160;

/** Which episodes still go on: the newest are undecided, some wait, and each advocate has as many as the size says. */
export function chooseOpen(
  plans: readonly PersonPlan[],
  { referrals, advocates, casesEach }: Size,
  seeded: Seeded,
): void {
  const newest = plans
    .flatMap(({ episodes }) => episodes.findLast(({ fate }) => fate !== 'DUPLICATE') ?? [])
    .sort((a, b) => b.receivedDay - a.receivedDay);
  const undecided = newest.splice(0, Math.ceil(referrals / UNDECIDED_IN));
  for (const episode of undecided) goesOn(episode, 'UNDECIDED');
  const waiting = newest.splice(0, Math.ceil(referrals / WAITING_IN));
  for (const episode of waiting) goesOn(episode, 'WAITING');
  const open = theOnesOpen(newest, advocates * casesEach, seeded);
  open.forEach((episode, index) => {
    goesOn(episode, 'OPEN');
    episode.advocate = index % advocates;
    episode.reach = (['OFFERED', 'ACCEPTED', 'CONTACTED'] as const)[Math.floor(index / advocates)] ?? 'CASE';
  });
  for (const { episodes } of plans)
    for (const episode of episodes) if (episode.reach) episode.advocate ??= seeded.below(advocates);
}

function goesOn(episode: Episode, fate: 'UNDECIDED' | 'WAITING' | 'OPEN'): void {
  episode.fate = fate;
  episode.endDay = null;
  episode.reach = null;
}

/** So many, the newer the likelier, newest first. */
function theOnesOpen(candidates: readonly Episode[], wanted: number, seeded: Seeded): Episode[] {
  if (candidates.length < wanted)
    throw new RangeError(`${wanted} open referrals need more people than ${candidates.length}`);
  const drawn = new Set<Episode>();
  while (drawn.size < wanted) {
    for (const episode of candidates) {
      if (drawn.size === wanted) break;
      if (seeded.next() < Math.exp(episode.receivedDay / STAYS_OPEN_DAYS)) drawn.add(episode);
    }
  }
  return candidates.filter((episode) => drawn.has(episode));
}
