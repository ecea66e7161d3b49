import { NOTHING_COMMENCED, type Commencements } from '../law/index.js';
import { COMMUNITY_EVENTS } from './community-events.js';
import { dayNumber } from '../time/index.js';
import { DETENTION_EVENTS, type Apply } from './detention-events.js';
import { lapseOf } from './lapse.js';
import type { LegalEvent, LegalEventType, When } from './legal-event.js';
import { askedMoment, startMoment, type Moment } from './moment.js';
import { NO_POSITION, SLOTS, type Authority, type LegalPosition, type Slot } from './state.js';
import { TREATMENT_EVENTS } from './treatment-events.js';

const APPLY: Readonly<Record<LegalEventType, Apply>> = {
  ...DETENTION_EVENTS,
  ...COMMUNITY_EVENTS,
  ...TREATMENT_EVENTS,
};

const DAY = 86_400_000;
/**
 * Whole days that every authority of a section surely lasts, two fewer than the shortest: saves working out most ends.
 * Two, because days are counted in UTC here, and London may be an hour ahead.
 */
const SURE_DAYS: Readonly<Record<string, number>> = { '4': 1, '2': 25, '35': 25, '36': 25, '38': 81 };
const surelyRuns = ({ section, startedOn, startedAt }: Authority, by: Moment): boolean =>
  by < Math.min(startedAt, dayNumber(startedOn) * DAY) + (SURE_DAYS[section] ?? 84) * DAY;

/** The slot that runs out first by a moment, and when. */
function firstLapse(position: LegalPosition, by: Moment, commenced: Commencements) {
  let first: { slot: Slot; at: Moment } | null = null;
  for (const slot of SLOTS) {
    const authority = position[slot];
    if (!authority || surelyRuns(authority, by)) continue;
    const { at } = lapseOf(authority, position, commenced);
    if (at <= by && (first === null || at < first.at)) first = { slot, at };
  }
  return first;
}

/** Takes out what has run out by a moment. A section 5 power that runs out leaves the person as before it. */
export function withLapses(position: LegalPosition, by: Moment, commenced: Commencements): LegalPosition {
  let now = position.holding && position.holding.endsAt <= by ? { ...position, holding: null } : position;
  for (let next = firstLapse(now, by, commenced); next; next = firstLapse(now, by, commenced)) {
    const authority = now[next.slot];
    if (!authority) break;
    const { doubt } = lapseOf(authority, now, commenced);
    now = { ...now, [next.slot]: null, lapsed: authority, doubt: doubt ?? now.doubt };
  }
  return now;
}

/**
 * The same position, every field written out: what events build in many ways becomes one shape, which costs a tenth to
 * copy. An event that names no hospital keeps the last one that was named.
 */
const settled = (next: LegalPosition, named: LegalPosition['lastHospital']): LegalPosition => ({
  part3: next.part3,
  civil: next.civil,
  guardianship: next.guardianship,
  community: next.community,
  holding: next.holding,
  ward: next.ward,
  isAway: next.isAway,
  treatments: next.treatments,
  lapsed: next.lapsed,
  doubt: next.doubt,
  lastPlace: next.lastPlace,
  lastHospital: named ?? next.lastHospital,
  episodeStartedOn: next.episodeStartedOn,
  hasGap: next.hasGap,
  absences: next.absences,
  custodies: next.custodies,
  displacement: next.displacement,
});

/** What one event makes of a position. */
const after = (position: LegalPosition, event: LegalEvent): LegalPosition =>
  settled(APPLY[event.type](position, event), (event.hospital ?? event.responsibleHospital)?.country ?? null);

/**
 * The legal position at the end of a day, or at an instant, from a timeline in any order: lapses (sections 2, 4, 20,
 * 20B and the holding powers) and extensions (ss.21, 22, 29(4)) applied. Unknown facts stay null. Never refuses.
 * Source: MHA 1983 Parts 2 and 3.
 */
export function legalPositionAt(
  timeline: readonly LegalEvent[],
  on: When,
  commenced: Commencements = NOTHING_COMMENCED,
): LegalPosition {
  const asked = askedMoment(on);
  const dated = timeline.map((event) => ({ event, at: startMoment(event.at) })).filter(({ at }) => at <= asked);
  dated.sort((a, b) => a.at - b.at);
  let position: LegalPosition = NO_POSITION;
  for (const { event, at } of dated) position = after(withLapses(position, at, commenced), event);
  return withLapses(position, asked, commenced);
}
