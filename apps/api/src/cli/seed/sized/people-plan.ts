import { HISTORY_DAYS } from './day-line.js';
import { lastDayOf, type Episode, type PersonPlan } from './episode.js';
import { chooseOpen } from './open-episodes.js';
import type { Seeded } from './seeded.js';
import { shareOut } from './share-out.js';
import type { Size } from './sizes.js';

const MEAN_DAYS_OPEN = 110;

/** Everybody and everything that happened, before a single row is made: the totals of the size, shared out. */
export function planPeople(size: Size, seeded: Seeded): PersonPlan[] {
  const further = shareOut(
    size.referrals - size.people,
    Array.from({ length: size.people }, () => seeded.exponential(1)),
  );
  const plans = further.map((more): PersonPlan => ({ episodes: episodes(more + 1, seeded), legalEvents: 1, looks: 0 }));
  chooseOpen(plans, size, seeded);
  const all = plans.flatMap((plan) => plan.episodes);
  shareOut(size.contacts - dropIns(size), all.map(workOf)).forEach((share, index) =>
    give(all, index, 'contacts', share),
  );
  shareOut(
    size.actions,
    all.map(({ contacts }) => contacts),
  ).forEach((share, index) => give(all, index, 'actions', share));
  const referrals = plans.map((plan) => plan.episodes.length + seeded.exponential(1));
  shareOut(size.legalEvents - size.people, referrals).forEach((share, index) =>
    give(plans, index, 'legalEvents', 1 + share),
  );
  shareOut(
    size.looks,
    plans.map(({ episodes: theirs }) => theirs.reduce((sum, { contacts }) => sum + contacts, 0) + 1),
  ).forEach((share, index) => give(plans, index, 'looks', share));
  return plans;
}

/** Contacts that belong to nobody: talks with whoever comes up on a ward. */
export const dropIns = ({ contacts }: Size): number => Math.floor(contacts / 100);

function give<Key extends string>(
  list: readonly { [each in Key]: number }[],
  index: number,
  key: Key,
  share: number,
): void {
  const one = list[index];
  if (one) one[key] = share;
}

/** A person's referrals one after the other: each has closed before the next comes, unless the next repeats it. */
function episodes(count: number, seeded: Seeded): Episode[] {
  const days = Array.from({ length: count }, () => -1 - seeded.below(HISTORY_DAYS)).sort((a, b) => a - b);
  return days.map((receivedDay, index) => {
    const before = days[index - 1];
    const isRepeat = before !== undefined && receivedDay - before < 40 && seeded.chance(60);
    const fate = isRepeat ? 'DUPLICATE' : seeded.chance(9) ? 'INELIGIBLE' : 'CLOSED';
    const latest = Math.max(receivedDay, (days[index + 1] ?? 0) - 1);
    const length = fate === 'CLOSED' ? 1 + Math.floor(seeded.exponential(MEAN_DAYS_OPEN)) : seeded.below(3);
    const endDay = Math.min(receivedDay + length, latest);
    const reach = fate !== 'CLOSED' ? null : seeded.chance(84) ? 'CASE' : 'CONTACTED';
    return { receivedDay, fate, endDay, reach, advocate: null, contacts: 0, actions: 0 };
  });
}

/** How much work an episode asked for, against the others. */
function workOf(episode: Episode): number {
  if (episode.reach === 'CASE') return 3 + (lastDayOf(episode) - episode.receivedDay) / 8;
  return episode.reach === 'CONTACTED' ? 2 : 0;
}
