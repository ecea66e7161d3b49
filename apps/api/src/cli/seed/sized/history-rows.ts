import { lastDayOf, type Episode, type PersonPlan } from './episode.js';
import { addAllocation, addCase, addPause } from './case-rows.js';
import { addFirstContactClock, addLawClocks } from './clock-rows.js';
import { addContact, contactsOf, reachedDayOf } from './contact-rows.js';
import { addLegalHistory, legalHistory, statusOn, type LegalMoment } from './legal-history.js';
import { oneOf, type Making } from './making.js';
import { addPerson } from './person-rows.js';
import { addReferral } from './referral-rows.js';
import { addStays, type Stayed } from './stay-rows.js';
import { addActions, addNextVisit } from './todo-rows.js';

const ON_A_WARD_PERCENT = 86;

/** One person and everything that happened with them. */
export function addHistory(making: Making, plan: PersonPlan): void {
  const { seeded, provider } = making;
  const personId = addPerson(making, plan);
  const history = legalHistory(plan, seeded);
  addLegalHistory(making, personId, history);
  const stays: Stayed[] = [];
  let latest: string | null = null;
  for (const episode of plan.episodes) {
    const isRepeat = episode.fate === 'DUPLICATE';
    const ward = isRepeat
      ? (stays.at(-1)?.ward ?? null)
      : seeded.chance(ON_A_WARD_PERCENT)
        ? seeded.pick(provider.wards)
        : null;
    const id = addEpisode(making, { personId, episode, ward, history, repeats: isRepeat ? latest : null });
    if (isRepeat) continue;
    stays.push({ episode, ward });
    latest = id;
  }
  addStays(making, personId, stays);
  if (plan.episodes.some(({ fate }) => fate === 'OPEN' || fate === 'WAITING')) addLawClocks(making, personId, history);
  addLooks(making, personId, plan);
}

interface EpisodeOf extends Stayed {
  readonly personId: string;
  readonly history: readonly LegalMoment[];
  readonly repeats: string | null;
}

/** A referral with the work that followed it. Gives the referral's id. */
function addEpisode(making: Making, { personId, episode, ward, history, repeats }: EpisodeOf): string {
  const { days, provider } = making;
  const status = statusOn(history, episode.receivedDay);
  const referral = addReferral(making, { personId, episode, ward, status, repeats });
  addPause(making, episode, referral);
  addAllocation(making, episode, referral);
  const contacts = contactsOf(episode, making);
  const reachedDay = reachedDayOf(contacts);
  const caseId = addCase(making, personId, episode, referral, reachedDay);
  const kept = {
    referral,
    reachedOn: dateOrNull(making, reachedDay),
    closedOn: episode.endDay === null ? null : days.date(episode.endDay),
  };
  addFirstContactClock(making, personId, kept);
  if (episode.advocate === null) return referral.id;
  const on = {
    personId,
    referralId: referral.id,
    caseId,
    membershipId: oneOf(provider.advocateIds, episode.advocate),
    ward,
  };
  for (const contact of contacts) addContact(making, contact, on);
  addActions(making, episode, on);
  addNextVisit(making, episode, on);
  return referral.id;
}

const dateOrNull = ({ days }: Making, day: number | null) => (day === null ? null : days.date(day));

/** Who opened the person's page, while somebody supported them. */
function addLooks({ rows, seeded, days, provider }: Making, personId: string, { episodes, looks }: PersonPlan): void {
  const supported = episodes.filter(({ advocate }) => advocate !== null);
  for (let look = 0; look < looks; look += 1) {
    const episode: Episode | undefined = supported[look % Math.max(supported.length, 1)];
    const day = episode ? seeded.between(episode.receivedDay, lastDayOf(episode)) : -1;
    rows.add('audit_event', {
      id: seeded.id(),
      happened_at: days.at(day, 9 * 60 + seeded.below(480)),
      actor_id: episode ? oneOf(provider.advocateIds, episode.advocate ?? 0) : oneOf(provider.managerIds, 0),
      actor_role: episode ? 'advocate' : 'manager',
      action: 'person:open',
      subject_type: 'person',
      subject_id: personId,
      person_id: personId,
      request_id: 'invented',
    });
  }
}
