import type { LegalStatusCode } from '@alongside/domain/codes';
import type { PersonPlan } from './episode.js';
import type { Making } from './making.js';
import type { Seeded } from './seeded.js';
import { STATUS_FOR_LONG, STATUS_OF_LATE, type Status } from './spreads.js';

/** From this many days on, section 2 has run out. */
const LATE_DAYS = 26;

export interface LegalMoment extends Status {
  readonly day: number;
}

/** The dated legal history of a person, oldest first, with a row near each of their referrals. */
export function legalHistory({ episodes, legalEvents }: PersonPlan, seeded: Seeded): LegalMoment[] {
  const days = Array.from({ length: legalEvents }, (_, index) => {
    const episode = episodes[episodes.length - 1 - (index % episodes.length)];
    const later = Math.floor(index / episodes.length) * seeded.between(20, 60);
    return Math.min(-1, (episode?.receivedDay ?? -1) - seeded.below(12) + later);
  }).sort((a, b) => a - b);
  return days.map((day, index) => {
    const isOver = index < days.length - 1 || -day <= LATE_DAYS;
    return { day, ...seeded.weighted(isOver ? STATUS_OF_LATE : STATUS_FOR_LONG) };
  });
}

/** The status on a day: the newest by then, else the first that was told. */
export function statusOn(history: readonly LegalMoment[], day: number): LegalMoment | null {
  return history.findLast((moment) => moment.day <= day) ?? history[0] ?? null;
}

/** The day on which a row was told: what stands now was told again of late, so that it is known to be running. */
export const toldOn = (history: readonly LegalMoment[], position: number): number =>
  position === history.length - 1 ? -1 : (history[position]?.day ?? -1);

export function addLegalHistory(
  { rows, seeded, days }: Making,
  personId: string,
  history: readonly LegalMoment[],
): void {
  for (const [position, { day, code, community, type }] of history.entries()) {
    rows.add('legal_event', {
      id: seeded.id(),
      person_id: personId,
      type,
      happened_on: days.date(day),
      legal_status_code: code satisfies LegalStatusCode | null,
      community_status: community,
      nation: 'England',
      source: 'Referral',
      recorded_at: days.at(toldOn(history, position), 17 * 60),
    });
  }
}
